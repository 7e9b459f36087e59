/** Figures that are results of games, records of players and the like. */
import { numeralWords } from '../../../lexicon/count-words.ts';
import { isDash, isHyphen, type Line } from '../line.ts';
import { isFigures, type Holds } from './trap.ts';

/** "3-1", "21-17", "0-0": a score or a series of figures, where nothing counted follows. */
export const isScore: Holds = (line, numeral) => {
  const { tokens, keys } = line;
  const { from, to } = numeral;
  if (isTally(line, from) || isTally(line, from - 4)) return true;
  if (!isFigures(line, numeral)) return false;
  const isPair = (a: number, mark: number, b: number): boolean => {
    const [one, joint, two] = [tokens[a], tokens[mark], tokens[b]];
    if (one?.kind !== 'number' || two?.kind !== 'number' || !isDash(joint) || joint?.glued !== true || !two.glued)
      return false;
    if (isBowling(line, a, b)) return true;
    return Number(one.text) >= Number(two.text) || (RECORD.test(keys[a - 1] ?? '') && PERIOD.test(keys[b + 1] ?? ''));
  };
  return (
    isPair(from, to, to + 1) || isPair(from - 2, from - 1, from) || isHeights(line, from) || isTally(line, from - 2)
  );
};

/** "(Roach 2-20)", "Roach (2-20)", "Smith 3-41,": wickets and runs behind who bowled. */
const isBowling = ({ tokens, isUpper }: Line, wickets: number, runs: number): boolean =>
  !isUpper &&
  tokens[tokens[wickets - 1]?.text === '(' ? wickets - 2 : wickets - 1]?.shape === 'title' &&
  Number(tokens[wickets]?.text) <= WICKETS &&
  /^[),;.]$/.test(tokens[runs + 1]?.text ?? '.');

/** "from 5-9 to 5-10": feet and inches, the same feet twice. */
function isHeights({ tokens, keys }: Line, at: number): boolean {
  const isPair = (i: number): boolean =>
    tokens[i]?.kind === 'number' && isHyphen(tokens[i + 1]) && tokens[i + 2]?.kind === 'number';
  const isFeet = (i: number): boolean => isPair(i) && isPair(i + 4) && keys[i + 3] === 'to' && keys[i] === keys[i + 4];
  return [at, at - 2, at - 4, at - 6].some(isFeet);
}

/** "3-for-4", "9-of-15", "four-for-one", "245 for 6": tries and how many came off, runs and wickets; `at` is the first of the two. */
function isTally({ tokens, keys }: Line, at: number): boolean {
  const isNumber = (i: number): boolean => tokens[i]?.kind === 'number';
  const isWritten = (i: number): boolean => isNumber(i) || numeralWords().get(keys[i] ?? '')?.kind === 'small';
  if (isHyphen(tokens[at + 1]) && isWritten(at) && isWritten(at + 4))
    return /^(?:for|of)$/.test(keys[at + 2] ?? '') && isHyphen(tokens[at + 3]);
  if (!isNumber(at)) return false;
  const behind = tokens[at + 3];
  return (
    keys[at + 1] === 'for' &&
    isNumber(at + 2) &&
    Number(tokens[at + 2]?.text) <= WICKETS &&
    (behind === undefined || behind.kind === 'punct')
  );
}
const WICKETS = 10;

/** "is 0-4 over his last five starts", "has gone 0-2": matches won and lost. */
const RECORD = /^(?:is|are|was|were|go|goes|went|gone|going)$/;
const PERIOD = /^(?:over|in|since|against|with|this|on|at|,|\.|)$/;
