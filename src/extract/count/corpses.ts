/** "13 bodies", "the bodies of five students": the dead, told by what is left of them. */
import { isClauseWord } from '../../lexicon/count-words.ts';

const OF_THE_DEAD = /^(?:body|bodies|corpses?)$/;

/** Whether the word at `at` tells of dead people; "governing bodies" never lived. */
export const isOfTheDead = (keys: readonly string[], at: number): boolean =>
  OF_THE_DEAD.test(keys[at] ?? '') && !isClauseWord(keys[at - 1], 'institutional');
