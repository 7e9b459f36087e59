/**
 * Reads the notation of patterns into a tree. A pattern is a row of terms, as in a regular expression whose letters are tokens:
 *
 *     the? last unit              terms one after the other; `?` may be missing, `*` any number, `+` one or more
 *     (month | season) year       one or the other
 *     begin:month                 captured under a name of its own; without one under the term's
 *     month&capital   !modal      both hold; does not hold
 *     'of'                        this word or mark, by its letters
 *     <person>                    a whole name, numeral, group … that begins here
 */
export type PatternNode =
  | { readonly kind: 'term'; readonly term: string; readonly label: string | undefined }
  | { readonly kind: 'row'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly branches: readonly PatternNode[] }
  | { readonly kind: 'group'; readonly inner: PatternNode; readonly label: string }
  | { readonly kind: 'repeat'; readonly inner: PatternNode; readonly least: 0 | 1; readonly most: number };

/** What `*` and `+` take at most: a pattern must end. */
const MOST_REPEATS = 8;

const SYMBOL =
  /(?:(?<label>[a-zA-Z]\w*):)?(?:(?<term>(?:!?(?:'[^']+'|"[^"]+"|<[a-z-]+>|[\w/-]+)&?)+)|(?<open>\())|(?<sign>[)|?*+])|\s+|(?<wrong>.)/g;

interface Symbol {
  readonly label?: string | undefined;
  readonly term?: string | undefined;
  readonly open?: string | undefined;
  readonly sign?: string | undefined;
}

/** @throws Error where the notation is wrong: a mistake in a rule. */
export function readNotation(notation: string): PatternNode {
  const symbols = symbolsOf(notation);
  let at = 0;

  const choice = (): PatternNode => {
    const branches = [row()];
    while (symbols[at]?.sign === '|') {
      at += 1;
      branches.push(row());
    }
    return branches.length === 1 && branches[0] !== undefined ? branches[0] : { kind: 'choice', branches };
  };

  const row = (): PatternNode => {
    const parts: PatternNode[] = [];
    for (let symbol = symbols[at]; symbol !== undefined && !isEnd(symbol); symbol = symbols[at]) {
      at += 1;
      parts.push(repeated(symbol.open === undefined ? termOf(symbol) : bracketed(symbol)));
    }
    if (parts.length === 0) throw new Error(`pattern ${notation}: nothing stands between two signs`);
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'row', parts };
  };

  const bracketed = ({ label }: Symbol): PatternNode => {
    const inner = choice();
    if (symbols[at]?.sign !== ')') throw new Error(`pattern ${notation}: a bracket is not closed`);
    at += 1;
    return label === undefined ? inner : { kind: 'group', inner, label };
  };

  const repeated = (inner: PatternNode): PatternNode => {
    const sign = symbols[at]?.sign;
    if (sign !== '?' && sign !== '*' && sign !== '+') return inner;
    at += 1;
    return { kind: 'repeat', inner, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : MOST_REPEATS };
  };

  const whole = choice();
  if (at < symbols.length) throw new Error(`pattern ${notation}: a bracket is not opened`);
  return whole;
}

const isEnd = ({ sign }: Symbol): boolean => sign === '|' || sign === ')';

const termOf = ({ term = '', label }: Symbol): PatternNode => {
  if (term === '') throw new Error('a sign stands where a term is expected');
  return { kind: 'term', term, label };
};

function symbolsOf(notation: string): readonly Symbol[] {
  return [...notation.matchAll(SYMBOL)].flatMap(({ groups = {} }) => {
    if (groups['wrong'] !== undefined) throw new Error(`pattern ${notation}: unexpected ${groups['wrong']}`);
    const { label, term, open, sign } = groups;
    if (term?.endsWith('&')) throw new Error(`pattern ${notation}: nothing stands after &`);
    return term === undefined && open === undefined && sign === undefined ? [] : [{ label, term, open, sign }];
  });
}

/** The name under which a term is captured that was given none. */
export const labelOf = (term: string): string =>
  term
    .replace(/&.*$/, '')
    .replace(/[<>'"!]/g, '')
    .replaceAll('-', '_');
