/** The grammar of a document: tags, then groups and clauses over them. */
import { type Core, perCore } from '../lexicon/core.ts';
import { lemmasOf, suffixTags, tagRules } from '../lexicon/grammar.ts';
import type { Grammar } from '../model/grammar.ts';
import type { TokenRange, TokenTable } from '../model/token-table.ts';
import { makeGrammarReader } from './groups/index.ts';
import { makeTagger } from './tags/index.ts';

/** Reads the grammar of documents with the words of a lexicon. */
export const grammarOf: (core: Core) => (table: TokenTable, sentences: readonly TokenRange[]) => Grammar = perCore(
  ({ grammarWords }) => {
    const tag = makeTagger(grammarWords, { suffixes: suffixTags(), rules: tagRules() });
    const readGroups = makeGrammarReader(grammarWords, lemmasOf(grammarWords));
    return (table, sentences) => readGroups(table, tag(table, sentences), sentences);
  },
);
