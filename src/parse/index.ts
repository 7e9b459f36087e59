/** SourceText → ParsedDocument, once: sections, sentences, tokens; parts of speech and names when first asked for. */
import type { ParsedDocument, Section, Sentence, SourceText } from '../model/document.js';
import { tagSentence } from './compromise.js';
import { publicationDates } from './published.js';
import { findUrls } from './urls.js';
import { splitSentences } from './sentences.js';
import { tokenize } from './tokens.js';

export function parse(source: SourceText): ParsedDocument {
  const urls = findUrls(source.text);
  const sections: readonly Section[] = source.blocks.map(({ start, end }) => ({ kind: 'body', start, end }));
  const sentences: Sentence[] = [];
  for (const block of source.blocks) {
    for (const tokens of splitSentences(tokenize(source.text, block, { marks: source.marks, urls }))) {
      const first = tokens[0];
      const last = tokens.at(-1);
      if (first === undefined || last === undefined) continue;
      sentences.push({ start: first.start, end: last.end, section: 'body', tokens, index: sentences.length });
    }
  }
  return {
    source,
    sections,
    sentences,
    ...publicationDates(source),
    tags: memoise(tagSentence),
    names: () => [],
  };
}

/** Keeps what a function of an object gave, for as long as the object lives. */
function memoise<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = compute(key)));
    return value;
  };
}
