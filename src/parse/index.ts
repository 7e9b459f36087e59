/** SourceText → ParsedDocument, once: sections, sentences, tokens; parts of speech and names when first asked for. */
import type { ParsedDocument, Published, Sentence, SourceText } from '../model/document.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { spanAt } from '../model/span.ts';
import { tagSentence } from './compromise.ts';
import { findNames } from './names/index.ts';
import { detectLanguage } from './language.ts';
import { findSections } from './sections.ts';
import { findUrls } from './urls.ts';
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

export interface ParseOptions {
  readonly lexicon: Lexicon;
  /** The publication date that the user gave; it goes before all others. */
  readonly published: string | null;
}

export function parse(source: SourceText, options: ParseOptions): ParsedDocument {
  const urls = findUrls(source.text);
  const sections = findSections(source);
  const sentences: Sentence[] = [];
  for (const block of source.blocks) {
    const section = spanAt(sections, block.start)?.kind ?? 'body';
    if (section === 'metadata') continue;
    for (const tokens of splitSentences(tokenize(source.text, block, { marks: source.marks, urls }))) {
      const first = tokens[0];
      const last = tokens.at(-1);
      if (first === undefined || last === undefined) continue;
      sentences.push({ start: first.start, end: last.end, section, tokens, index: sentences.length });
    }
  }
  return {
    source,
    sections,
    sentences,
    urls,
    dateline: null,
    published: options.published === null ? publishedFrom(source) : { value: options.published, origin: 'option', span: null },
    modified: null,
    tags: memoise(tagSentence),
    names: once(() => findNames(source.text, sentences, options.lexicon)),
    language: source.metadata.language ?? detectLanguage(sentences),
    title: sections.find(({ kind }) => kind === 'title') ?? null,
    byline: sections.find(({ kind }) => kind === 'byline') ?? null,
    publisher: null,
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

function publishedFrom(source: SourceText): Published | null {
  const value = source.metadata.published;
  return value === null ? null : { value, origin: 'metadata', span: null };
}

function once<V>(compute: () => V): () => V {
  let known: { readonly value: V } | undefined;
  return () => (known ??= { value: compute() }).value;
}
