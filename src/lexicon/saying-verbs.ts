/** Verbs that tell who says something, by the numbers of their forms. */
import type { StatementKind } from '../model/statement.ts';
import { type Core, perCore } from './core.ts';
import { once } from './once.ts';
import { readTable } from './tables.ts';
import { perWord } from './word-forms.ts';

/** `clause`: told only with a clause or a quotation ("claimed that", not "claimed victory"). */
const SAYING_KINDS = ['say', 'tell', 'act', 'quote', 'clause'] as const;

export interface SayingVerb {
  readonly lemma: string;
  /** The word that makes it one: "out" of "point out"; null of most. */
  readonly particle: string | null;
  readonly kind: Exclude<StatementKind, 'according'>;
  /** "claimed victory" tells nothing: a clause or a quotation must follow. */
  readonly needsClause: boolean;
}

const sayingVerbs = (): readonly (readonly [string, SayingVerb])[] =>
  readTable('language/saying-verbs.tsv').map((row) => {
    const kind = SAYING_KINDS.find((one) => one === row['kind']) ?? 'say';
    const lemma = row['lemma'] ?? '';
    return [
      row['verb'] ?? '',
      {
        lemma,
        particle: lemma.split(' ')[1] ?? null,
        kind: kind === 'clause' ? 'say' : kind,
        needsClause: kind === 'clause',
      },
    ];
  });

export const sayingVerbsOf: (core: Core) => ReadonlyMap<number, SayingVerb> = perCore(
  ({ words }) => new Map(sayingVerbs().map(([form, verb]) => [words.find(form), verb])),
);

const byForm = once(() => new Map(sayingVerbs()));

/** What is known of a token's form as a verb of saying. */
export const sayingVerbOf = perWord(({ key }) => byForm().get(key));
