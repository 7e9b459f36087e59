import type { FactboxRecord } from '../model/record.ts';
import { type Annotation, annotationsOf } from './annotations.ts';
import { isFailure, plainFile, type Writer } from './writer.ts';

/**
 * The standoff format of brat (https://brat.nlplab.org/standoff.html), two files an article: its text (.txt) and its annotations
 * (.ann), with a note that tells the value and relations from quotes to
 * speakers, from counts to who, where and when, and from events to who took part, where, when and their figures.
 */
export const bratWriter = (): Writer => ({
  spread: 'article',
  holds: 'one',
  files: [plainFile('.txt'), plainFile('.ann')],
  needs: { withText: true, offsets: 'codepoint' },
  isMadeOfText: true,
  render: (entry) => (isFailure(entry) ? ['', ''] : [entry.document.text ?? '', standoff(entry)]),
});

function standoff(record: FactboxRecord): string {
  const annotations = annotationsOf(record);
  const first = new Map<string, number>(); // the annotation that stands for a value in relations
  for (const [index, { id }] of annotations.entries()) if (!first.has(id)) first.set(id, index + 1);
  const lines = [...annotations.flatMap(textBound), ...relations(record, first)];
  return lines.map((line) => `${line}\n`).join('');
}

const textBound = (annotation: Annotation, index: number): readonly string[] => [
  `T${index + 1}\t${annotation.type} ${fragments(annotation)}\t${annotation.text.replace(/[\r\n]+/g, ' ')}`,
  `#${index + 1}\tAnnotatorNotes T${index + 1}\t${annotation.label.replace(/\s+/g, ' ')}`,
];

/** An annotation may not hold a line break: one that runs over several lines is several fragments. */
function fragments({ text, start }: Annotation): string {
  const pieces: string[] = [];
  let at = start;
  for (const [index, piece] of text.split(/([\r\n]+)/).entries()) {
    const length = Array.from(piece).length;
    if (index % 2 === 0 && length > 0) pieces.push(`${at} ${at + length}`);
    at += length;
  }
  return pieces.join(';');
}

function relations(record: FactboxRecord, first: ReadonlyMap<string, number>): readonly string[] {
  const links = [
    ...record.quotes.map(({ id, speaker }) => ['Speaker', id, speaker] as const),
    ...record.counts.flatMap(
      ({ id, attribution, location, date, partOf, sameAs }) =>
        [
          ['Who', id, attribution],
          ['Where', id, location],
          ['When', id, date],
          ['PartOf', id, partOf],
          ['SameAs', id, sameAs],
        ] as const,
    ),
    ...record.events.flatMap(({ id, agents, patients, location, date, counts }) => [
      ...agents.map(({ actor }) => ['Agent', id, actor] as const),
      ...patients.map(({ actor }) => ['Patient', id, actor] as const),
      ['Where', id, location] as const,
      ['When', id, date] as const,
      ...counts.map((count) => ['Figure', id, count] as const),
    ]),
  ];
  const told = links.flatMap(([type, from, to]) => {
    const [source, target] = [first.get(from), to === null ? undefined : first.get(to)];
    return source === undefined || target === undefined ? [] : [`${type} Arg1:T${source} Arg2:T${target}`];
  });
  return told.map((relation, index) => `R${index + 1}\t${relation}`);
}
