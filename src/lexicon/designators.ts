/** What the names of companies end with by law: "Ltd", "GmbH", "Sdn Bhd". */
import { readTable } from './tables.ts';
import { once } from './once.ts';
import { phraseKey } from './phrase-key.ts';

export interface Designator {
  readonly designator: string;
  /** weak: also an ordinary word or another abbreviation, so that it needs other evidence. */
  readonly strength: 'strong' | 'weak';
  /** ISO 3166-1 alpha-2 of the one country whose law has it; '' where several do. */
  readonly country: string;
}

/** By their phrase keys. */
export const designators = once(
  () =>
    new Map(
      readTable('organizations/designators.tsv').map((row) => {
        const designator = row as unknown as Designator; // the lexicon test checks every line
        return [phraseKey(designator.designator), designator] as const;
      }),
    ),
);

/** Does a word close the name of a company for sure? */
export const isDesignator = (key: string | undefined): boolean =>
  key !== undefined && designators().get(key)?.strength === 'strong';

const MOST_WORDS = 4;

/** The country whose law alone has the form that a company's name ends with ("Sdn Bhd": Malaysia); null where several do. */
export function countryOfForm(name: string): string | null {
  const words = name.split(/\s+/);
  for (let length = Math.min(MOST_WORDS, words.length - 1); length > 0; length -= 1) {
    const country = designators().get(phraseKey(words.slice(-length).join(' ')))?.country;
    if (country !== undefined && country !== '') return country;
  }
  return null;
}

/** "Interco Holdings Pty Ltd" → "Interco Holdings": the name as newspapers repeat it; unchanged where nothing would be left. */
export function withoutDesignators(name: string): string {
  const words = name.split(/\s+/);
  for (let length = Math.min(MOST_WORDS, words.length - 1); length > 0; length -= 1)
    if (designators().has(phraseKey(words.slice(-length).join(' '))))
      return withoutDesignators(words.slice(0, -length).join(' ').replace(/,$/, ''));
  return name;
}
