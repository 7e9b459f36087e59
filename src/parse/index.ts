/** SourceText → ParsedDocument, once: sections, sentences, tokens; parts of speech and names when first asked for. */
import { perCore } from '../lexicon/core.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { wordFactsOf } from '../lexicon/word-facts.ts';
import { once } from '../lexicon/once.ts';
import type { Block, ParsedDocument, PartOfSpeech, Section, Sentence, SourceText } from '../model/document.ts';
import type { Refuse } from '../model/refusal.ts';
import { bySpan, type Span, spanAt } from '../model/span.ts';
import { coarsePart } from '../model/tag.ts';
import type { TokenTable } from '../model/token-table.ts';
import { findCredits } from './credits.ts';
import { readLanguage } from './language.ts';
import { grammarOf } from './grammar.ts';
import { findNames } from './names/index.ts';
import { findNumerals } from './numerals/index.ts';
import { findPhrases } from './phrases.ts';
import { publicationDates } from './published.ts';
import { findQuotations } from './quotations.ts';
import { findLayout } from './sections/index.ts';
import { labelSpans } from './sections/labels.ts';
import { splitSentences } from './sentences.ts';
import { findStatements } from './statements/index.ts';
import { TokenBuilder } from './token-builder.ts';
import { classifier } from './token-classes.ts';
import { TableSentence } from './token-views.ts';
import { tokenizer } from './tokens.ts';
import { findUrls } from './urls.ts';

export interface ParseOptions {
  readonly lexicon: Lexicon;
  /** The publication date that the user gave, ISO; it goes before all others. */
  readonly published: string | null;
  /** Is told which names would have been others; absent where nobody asks. */
  readonly refuse?: Refuse | undefined;
}

export function parse(source: SourceText, options: ParseOptions): ParsedDocument {
  const urls = findUrls(source.text);
  const { sections, title, byline, publisher } = findLayout(source, options.lexicon);
  const { table, sentences } = readTokens(source, { sections, urls, lexicon: options.lexicon });
  const dates = publicationDates(source, options.published);
  const { core } = options.lexicon;
  const language = readLanguage(table, wordFactsOf(core), source.metadata.language);
  const grammar = once(() => grammarOf(core)(table, sentences));
  const tags = memoised(({ from, to }: Sentence): readonly PartOfSpeech[] =>
    Array.from({ length: to - from }, (_, i) => coarsePart(grammar().tag(from + i))),
  );
  const phrases = once(() => findPhrases(table, sentences, core));
  const names = once(() =>
    findNames(sentences, {
      table,
      phrases: phrases(),
      facts: wordFactsOf(core),
      lexicon: options.lexicon,
      dateline: dates.dateline,
      tags,
      refuse: options.refuse,
    }),
  );
  const quotations = once(() => findQuotations(source.text).filter(({ outer }) => !crosses(outer, source.bodyStart)));
  const credits = once(() => findCredits({ source, sections, dateline: dates.dateline }));
  return {
    source,
    table,
    sections,
    sentences,
    urls,
    ...dates,
    language: source.metadata.language ?? language.detected,
    foreign: language.foreign,
    title,
    byline,
    publisher,
    tags,
    grammar,
    numerals: once(() => findNumerals(table, sentences, options.lexicon.core)),
    names,
    quotations,
    credits,
    statements: once(() =>
      findStatements(
        { table, sentences, grammar: grammar(), names: names(), quotations: quotations(), lexicon: options.lexicon },
        { credits: credits(), datelineEnd: dates.dateline?.end ?? 0 },
      ),
    ),
  };
}

/** A mark in a title that was given apart and one in the text are no pair. */
const crosses = (span: Span, position: number): boolean => span.start < position && span.end > position;

const classifierOf = perCore(({ words, classes }) => classifier(words, classes));

interface Layout {
  readonly sections: readonly Section[];
  readonly urls: readonly Span[];
  readonly lexicon: Lexicon;
}

/** The tokens and sentences of every block but metadata in another notation and the marks of pages. */
function readTokens(
  source: SourceText,
  { sections, urls, lexicon }: Layout,
): { readonly table: TokenTable; readonly sentences: readonly Sentence[] } {
  const builder = new TokenBuilder(source.text, lexicon.core.words, classifierOf(lexicon.core));
  const marks = [...source.marks, ...labelSpans(source)].sort(bySpan);
  const addTokens = tokenizer(source.text, builder, { marks, urls });
  const ranges = paragraphs(source).map((paragraph) => {
    const from = builder.count;
    for (const block of paragraph) addTokens(block);
    return { from, to: builder.count, start: paragraph[0]?.start ?? 0 };
  });
  const table = builder.finish();
  const sentences: Sentence[] = [];
  for (const { from, to, start } of ranges) {
    const section = spanAt(sections, start)?.kind ?? 'body';
    for (const range of splitSentences(table, { from, to }))
      sentences.push(new TableSentence(table, range, section, sentences.length));
  }
  return { table, sentences };
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
