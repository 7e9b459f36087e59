// What factbox is measured against, each as its documentation says it is to be used.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** @returns `[name, text => void]`; loaded and warmed up by the caller */
export function rivals() {
  const winkNLP = require('wink-nlp');
  const nlp = winkNLP(require('wink-eng-lite-web-model'));
  const compromise = require('compromise');
  const chrono = require('chrono-node/en');
  const reference = { instant: new Date(Date.UTC(2024, 2, 13)), timezone: 0 };
  return [
    ['wink-nlp, full pipe', (text) => nlp.readDoc(text)],
    [
      'compromise, people + places + organisations + numbers',
      (text) => {
        const doc = compromise(text);
        doc.people().json();
        doc.places().json();
        doc.organizations().json();
        doc.numbers().json();
      },
    ],
    ['chrono, dates', (text) => chrono.parse(text, reference)],
  ];
}
