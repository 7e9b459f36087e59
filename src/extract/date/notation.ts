/** Reads the notation of patterns (see pattern.ts) into the source of a regular expression. */

export interface Notation {
  readonly source: string;
  /** The names of the groups, in order. */
  readonly labels: readonly string[];
  /** Of each set of letters one at least must be there for the pattern to match. */
  readonly needs: readonly string[];
}

const SYMBOL = /(?:(?<name>[a-z][a-z0-9_]*):)?(?<term>[a-z][a-z0-9-]*)|(?<sign>[()|?*+])|\s+|(?<wrong>.)/g;

interface Symbol {
  readonly term: string | undefined;
  readonly name: string | undefined;
  readonly sign: string | undefined;
}

/** `lettersOf` gives the letters of a term. @throws Error where the notation is wrong. */
export function readNotation(notation: string, lettersOf: (term: string) => string): Notation {
  const symbols = symbolsOf(notation);
  const named = new Set(symbols.flatMap(({ name }) => name ?? []));
  const labels: string[] = [];
  let at = 0;

  /** A term whose name another one was given is not captured. */
  const term = ({ term: word = '', name }: Symbol): string => {
    const set = `[${lettersOf(word)}]`;
    const label = name ?? word.replaceAll('-', '_');
    if (name === undefined && named.has(label)) return set;
    labels.push(label);
    return `(${set})`;
  };

  const alternatives = (): Omit<Notation, 'labels'> => {
    const branches = [branch()];
    while (symbols[at]?.sign === '|') {
      at += 1;
      branches.push(branch());
    }
    return {
      source: branches.map(({ source }) => source).join('|'),
      needs: commonNeeds(branches.map(({ needs }) => needs)),
    };
  };

  const branch = (): Omit<Notation, 'labels'> => {
    let source = '';
    const needs: string[] = [];
    for (
      let symbol = symbols[at];
      symbol !== undefined && symbol.sign !== '|' && symbol.sign !== ')';
      symbol = symbols[at]
    ) {
      at += 1;
      const piece = symbol.sign === '(' ? group() : { source: term(symbol), needs: [lettersOf(symbol.term ?? '')] };
      const isOptional = symbols[at]?.sign === '?';
      source += `${piece.source}${isOptional ? '?' : ''}`;
      if (isOptional) at += 1;
      else needs.push(...piece.needs);
    }
    return { source, needs };
  };

  const group = (): Omit<Notation, 'labels'> => {
    const inner = alternatives();
    if (symbols[at]?.sign !== ')') throw new Error(`pattern ${notation}: a bracket is not closed`);
    at += 1;
    return { source: `(?:${inner.source})`, needs: inner.needs };
  };

  const { source, needs } = alternatives();
  return { source, needs, labels };
}

function symbolsOf(notation: string): readonly Symbol[] {
  return [...notation.matchAll(SYMBOL)].flatMap(({ groups }) => {
    if (groups?.['wrong'] !== undefined) throw new Error(`pattern ${notation}: unexpected ${groups['wrong']}`);
    const { term, name, sign } = groups ?? {};
    return term === undefined && sign === undefined ? [] : [{ term, name, sign }];
  });
}

/** Of several branches one must match: any of their first needs. */
function commonNeeds(branches: readonly (readonly string[])[]): readonly string[] {
  const [only] = branches;
  if (branches.length === 1 && only !== undefined) return only;
  const firsts = branches.map(([first]) => first);
  return firsts.includes(undefined) ? [] : [firsts.join('')];
}
