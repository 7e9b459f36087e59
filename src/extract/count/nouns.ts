/** Singular and plural of nouns, by cheap rules that the word list must confirm. */
import type { Lexicon } from '../../lexicon/index.ts';
import { POS_BITS } from '../../lexicon/words.ts';

const IRREGULAR: Readonly<Record<string, string>> = {
  people: 'person', men: 'man', women: 'woman', children: 'child', lives: 'life', wives: 'wife', knives: 'knife', wolves: 'wolf',
  leaves: 'leaf', thieves: 'thief', halves: 'half', calves: 'calf', shelves: 'shelf', loaves: 'loaf', feet: 'foot', teeth: 'tooth',
  geese: 'goose', mice: 'mouse', oxen: 'ox', crises: 'crisis', bases: 'base', diagnoses: 'diagnosis', theses: 'thesis', analyses: 'analysis',
  criteria: 'criterion', phenomena: 'phenomenon', media: 'medium', bacteria: 'bacterium', alumni: 'alumnus', buses: 'bus', gases: 'gas',
  viruses: 'virus', bonuses: 'bonus', campuses: 'campus', aircraft: 'aircraft', troops: 'troop', police: 'police', personnel: 'personnel',
  personel: 'personnel', sheep: 'sheep', fish: 'fish', cattle: 'cattle', staff: 'staff', spacecraft: 'spacecraft', hovercraft: 'hovercraft',
  species: 'species', series: 'series', headquarters: 'headquarters', crossroads: 'crossroads', yen: 'yen', clergy: 'clergy', shoes: 'shoe',
  heroes: 'hero', potatoes: 'potato', tomatoes: 'tomato', zeroes: 'zero', movies: 'movie', cookies: 'cookie', ties: 'tie', pies: 'pie', caches: 'cache',
  axes: 'axe', houses: 'house', horses: 'horse', nurses: 'nurse', cases: 'case', causes: 'cause', courses: 'course', purchases: 'purchase',
  households: 'household', lawmen: 'lawman', dead: 'dead', injured: 'injured', wounded: 'wounded', accused: 'accused', infantry: 'infantry',
}; // prettier-ignore

/** Nouns without a plural ending that stand behind any number. */
const COLLECTIVE =
  /^(?:people|men|women|children|police|personnel|personel|aircraft|spacecraft|sheep|fish|cattle|staff|troops|feet|teeth|mice|species|series|headquarters|youth|clergy|infantry|poultry|deer|salmon|elk|bison|offspring|crew|women|media|data|criteria|dead|injured|wounded|accused|missing|deceased)$/;

const has = (lexicon: Lexicon, word: string, bits: number): boolean =>
  ((lexicon.commonWord(word)?.pos ?? 0) & bits) !== 0;

/** The singular of a plural noun, or the word itself. */
export function singularOf(word: string, lexicon: Lexicon): string {
  const person = lexicon.personNouns().get(word)[0];
  const irregular = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
  if (irregular !== undefined) return irregular;
  if (person !== undefined && person.number === 'plural') return person.lemma;
  if (word.endsWith('men') && word.length > 4) return `${word.slice(0, -3)}man`;
  if (!/[^s]s$/.test(word) || /(?:us|is|ss)$/.test(word)) return word;
  const candidates = [
    ...(word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : []),
    word.slice(0, -1),
    ...(word.endsWith('es') ? [word.slice(0, -2)] : []),
    ...(word.endsWith('ves') ? [`${word.slice(0, -3)}f`] : []),
  ];
  const known = candidates.find(
    (candidate) => has(lexicon, candidate, POS_BITS.noun) && !has(lexicon, candidate, POS_BITS.plural),
  );
  if (known !== undefined) return known;
  if (/(?:ch|sh|x|z|ss)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** May the word be the plural of a noun? Words that nobody lists count by their ending. */
export function isPlural(word: string, lexicon: Lexicon): boolean {
  if (COLLECTIVE.test(word)) return true;
  const known = lexicon.commonWord(word);
  if (known !== undefined)
    return (
      (known.pos & POS_BITS.plural) !== 0 ||
      (/[^s]s$/.test(word) && (known.pos & POS_BITS.noun) !== 0 && known.pos !== (POS_BITS.noun | POS_BITS.adjective))
    );
  return (
    lexicon
      .personNouns()
      .get(word)
      .some(({ number }) => number !== 'singular') ||
    (word.endsWith('s') && lexicon.norps().get(word).length > 0) || // "six Sunnis"
    (/[^sui]s$|men$|ii?s$/.test(word) && word.length > 3 && !/[^aeiou]is$/.test(word))
  );
}

export function isNoun(word: string, lexicon: Lexicon): boolean {
  const known = lexicon.commonWord(word);
  if (known !== undefined) return (known.pos & POS_BITS.noun) !== 0;
  return !/(?:ed|ly)$/.test(word);
}

/** A verb and no noun, or an inflected verb that seldom is anything else: the noun phrase ends before it. */
export function isVerbOnly(word: string, lexicon: Lexicon): boolean {
  const known = lexicon.commonWord(word);
  if (known === undefined) return false;
  const { pos } = known;
  if ((pos & (POS_BITS.noun | POS_BITS.adjective)) === 0) return (pos & POS_BITS.verb) !== 0;
  return (pos & POS_BITS.past) !== 0 && (pos & POS_BITS.noun) === 0 && !word.endsWith('ed')
    ? (pos & POS_BITS.adjective) === 0
    : false;
}

export const isAdjective = (word: string, lexicon: Lexicon): boolean => has(lexicon, word, POS_BITS.adjective);
export const isParticiple = (word: string, lexicon: Lexicon): boolean =>
  has(lexicon, word, POS_BITS.past | POS_BITS.gerund);
