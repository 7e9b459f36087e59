/** SourceText → ParsedDocument, once: sections, sentences, tokens; parts of speech and names when first asked for. */
import type { Lexicon } from '../lexicon/index.ts';
import { once } from '../lexicon/once.ts';
import type { Block, ParsedDocument, Section, Sentence, SourceText } from '../model/document.ts';
import { bySpan, type Span, spanAt } from '../model/span.ts';
import { tagSentence } from './compromise.ts';
import { findCredits } from './credits.ts';
import { detectLanguage, isForeign } from './language.ts';
import { findNames } from './names/index.ts';
import { publicationDates } from './published.ts';
import { findQuotations } from './quotations.ts';
import { findSayings } from './sayings/index.ts';
import { findLayout } from './sections/index.ts';
import { labelSpans } from './sections/labels.ts';
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';
import { findUrls } from './urls.ts';

export interface ParseOptions {
  readonly lexicon: Lexicon;
  /** The publication date that the user gave, ISO; it goes before all others. */
  readonly published: string | null;
}

export function parse(source: SourceText, options: ParseOptions): ParsedDocument {
  const urls = findUrls(source.text);
  const { sections, title, byline, publisher } = findLayout(source, options.lexicon);
  const sentences = findSentences(source, sections, urls);
  const tags = memoised(tagSentence);
  const dates = publicationDates(source, options.published);
  const names = once(() => findNames(source.text, sentences, dates.dateline, tags, options.lexicon));
  const quotations = once(() => findQuotations(source.text).filter(({ outer }) => !crosses(outer, source.bodyStart)));
  return {
    source,
    sections,
    sentences,
    urls,
    ...dates,
    language: source.metadata.language ?? detectLanguage(sentences),
    foreign: isForeign(sentences, source.metadata.language),
    title,
    byline,
    publisher,
    tags,
    names,
    quotations,
    credits: once(() => findCredits({ source, sections, dateline: dates.dateline })),
    sayings: once(() => findSayings(sentences, names(), quotations(), { tags, lexicon: options.lexicon })),
  };
}

/** A mark in a title that was given apart and one in the text are no pair. */
const crosses = (span: Span, position: number): boolean => span.start < position && span.end > position;

/** The sentences of every block but metadata in another notation and the marks of pages. */
function findSentences(source: SourceText, sections: readonly Section[], urls: readonly Span[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const marks = [...source.marks, ...labelSpans(source)].sort(bySpan);
  for (const paragraph of paragraphs(source)) {
    const section = spanAt(sections, paragraph[0]?.start ?? 0)?.kind ?? 'body';
    const tokens = paragraph.flatMap((block) => tokenize(source.text, block, { marks, urls }));
    for (const own of splitSentences(tokens)) {
      const [first, last] = [own[0], own.at(-1)];
      if (first === undefined || last === undefined) continue;
      sentences.push({ start: first.start, end: last.end, section, tokens: own, index: sentences.length });
    }
  }
  return sentences;
}

/** The blocks, those together that a page's end parted. */
function paragraphs({ blocks }: SourceText): readonly (readonly Block[])[] {
  const found: Block[][] = [];
  for (const block of blocks) {
    if (block.kind === 'metadata' || block.kind === 'page-mark') continue;
    const last = found.at(-1);
    if (block.continues === true && last !== undefined) last.push(block);
    else found.push([block]);
  }
  return found;
}

/** Keeps what a function of an object gave, for as long as the object lives. */
function memoised<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = compute(key)));
    return value;
  };
}
