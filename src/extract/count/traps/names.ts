/** Numbers that are part of a name: ordinals, models, flights, calibres, places in an order. */
import { numberedThings } from '../../../lexicon/count-words.ts';
import { POS_BITS } from '../../../lexicon/words.ts';
import { isHyphen, isJoined, type Line } from '../line.ts';
import { isParticiple } from '../nouns.ts';
import { phraseAt } from '../phrases.ts';
import { isFigures, type Holds } from './trap.ts';

/** "3rd", "21st", "80s", "1990s", "5G", "4K", "2nd". */
export const isOrdinal: Holds = ({ tokens }, { to }) => {
  const next = tokens[to];
  return (
    next !== undefined &&
    next.glued &&
    tokens[to - 1]?.kind === 'number' &&
    /^(?:st|nd|rd|th|s|['’]s|D|G|K|X|d|x|a|b|am|pm|A|B|C|H|P|Q|R|U|V|Z)$/i.test(next.text) &&
    (next.kind === 'word' || next.text.endsWith('s'))
  );
};

/** "the five-time champion": how often, which describes. */
export const isTimesJoined: Holds = (line, { to }) => isJoined(line, to) && line.keys[to + 1] === 'time';

/** "6abc", "10TV", "23andMe", "24703L202", "13h21": letters that are no word joined behind the figures. */
export const isJoinedName: Holds = ({ tokens, keys, lexicon }, { to }) => {
  const next = tokens[to];
  return (
    next?.glued === true &&
    next.kind === 'word' &&
    tokens[to - 1]?.kind === 'number' &&
    /^\p{L}{2,}$|^\p{L}+\d/u.test(next.text) &&
    (next.shape === 'upper' || lexicon.commonWord(keys[to] ?? '') === undefined)
  );
};

/** "F-16", "AK-47", "COVID-19", "B52", "MH-17", "Airbus A-320": letters joined before the figures. */
export const isModel: Holds = ({ tokens, keys }, { from }) => {
  const [before, outer] = [tokens[from - 1], tokens[from - 2]];
  const own = tokens[from];
  if (before === undefined || own === undefined || (!own.glued && keys[from - 2] !== 'covid')) return false;
  if (before.kind === 'word' && /\p{L}/u.test(before.text)) return true;
  if (before.text === '.' && before.glued && outer?.shape === 'upper') return true; // "BA.5"
  if (/^[#№@§&_/]$/.test(before.text)) return !(before.text === '/' && outer?.kind === 'number');
  return (
    isHyphen(before) &&
    before.glued &&
    outer?.kind === 'word' &&
    outer.shape !== 'lower' &&
    !/^(?:mid|pre|post|and|to|of|over|under|top|plus)$/.test(keys[from - 2] ?? '')
  );
};

/** "Flight 370", "Section 5(b)", "No. 10", "Fortune 500", "Windows 11". */
export const isNumbered: Holds = ({ tokens, keys }, { from, form }) => {
  const key = keys[from - 1] ?? '';
  const token = tokens[from - 1];
  if (token === undefined || token.kind !== 'word' || (form !== 'figures' && form !== 'one' && form !== 'words'))
    return false;
  if (!numberedThings().has(key)) return false;
  return token.shape !== 'lower' || form === 'figures' || form === 'one';
};

/** A capitalised word of a name before bare figures, and nothing counted behind: "Apollo 11", "Model 3", "Studio 54", "Super Bowl 50". */
export const isPartOfName: Holds = (line, numeral) => {
  const { tokens, keys, isUpper } = line;
  const before = tokens[numeral.from - 1];
  const after = tokens[numeral.to];
  if (isUpper || !isFigures(line, numeral) || before === undefined || numeral.from < 2) return false;
  if (!/^\d{1,4}$/.test(tokens[numeral.from]?.text ?? '')) return false;
  if (before.kind !== 'word' || (before.shape !== 'title' && before.shape !== 'upper' && before.shape !== 'mixed'))
    return false;
  if (
    line.lexicon.commonWord(keys[numeral.from - 1] ?? '') !== undefined &&
    tokens[numeral.from - 2]?.shape === 'lower'
  )
    return false;
  return (
    after === undefined ||
    after.kind === 'punct' ||
    after.shape !== 'lower' ||
    isOneThing(line, numeral.to) ||
    /^(?:and|or|is|was|has|in|on|at|for|to|with|from|by|of|will|as|mission|jet|jets|crash|plane)$/.test(
      keys[numeral.to] ?? '',
    )
  );
};

/** "the Stoxx Europe 600 index": no number but one stands before a noun in the singular. */
const isOneThing = (line: Line, at: number): boolean =>
  ((line.lexicon.commonWord(line.keys[at] ?? '')?.pos ?? 0) & POS_BITS.noun) !== 0 &&
  !isParticiple(line.keys[at] ?? '', line.lexicon) &&
  phraseAt(line, at, { singular: false }) === undefined;

/** "737 MAX", "737 MAX 8", "787 Dreamliner", "911 call", "101 Dalmatians". */
export const isNameBehind: Holds = (line, numeral) => {
  const { tokens, keys } = line;
  const text = tokens[numeral.from]?.text ?? '';
  if (!isFigures(line, numeral)) return false;
  if (tokens[numeral.from - 1]?.shape === 'upper' && tokens[numeral.from - 2]?.kind === 'number') return true;
  if (
    /^7[0-8]7$/.test(text) &&
    (tokens[numeral.to]?.shape === 'title' ||
      tokens[numeral.to]?.shape === 'upper' ||
      /^(?:jets?|planes?|aircraft|airliners?|freighters?|-|s)$/.test(keys[numeral.to] ?? ''))
  )
    return true;
  if (
    /^(?:911|999|112|000|988|101)$/.test(text) &&
    (/^(?:calls?|dispatchers?|operators?|emergency|center|centre)$/.test(keys[numeral.to] ?? '') ||
      /^(?:called|calls?|calling|dial|dialed|dialled|dialing|phoned|rang|s)$/.test(keys[numeral.from - 1] ?? ''))
  )
    return true;
  return (
    /^(?:dalmatians|commandments|caliber|calibre|gauge)$/.test(keys[numeral.to] ?? '') ||
    (isHyphen(tokens[numeral.to]) && /^(?:caliber|calibre|gauge)$/.test(keys[numeral.to + 1] ?? ''))
  );
};

/** "5.56mm rounds", ".38 caliber", "a 9mm pistol": a calibre. */
export const isCalibre: Holds = ({ tokens, keys }, { from, to }) => {
  if (tokens[from]?.text === '.' && !AFTER_POINT.test(keys[to - 1] ?? '') && !AFTER_POINT.test(keys[to] ?? ''))
    return true;
  const joint = isHyphen(tokens[to]) ? to + 1 : to;
  if (/^(?:caliber|calibre|cal|gauge)$/.test(keys[joint] ?? '')) return true;
  return keys[joint] === 'mm' && GUNS.test(keys[joint + 1] ?? '');
};

/** Behind ".5" these tell a part of one, else it is a calibre. */
const AFTER_POINT = /^(?:%|percent|per|pct|inch|inches|of|million|billion|seconds|miles|points)$/;

const GUNS =
  /^(?:pistols?|handguns?|guns?|rifles?|semi|semiautomatic|automatic|ammunition|rounds?|bullets?|cartridges?|caliber|calibre|casings?|shells?|machine|mortars?|howitzers?|cannons?|artillery|revolvers?|carbines?|glock|beretta)$/;

/** "the top three", "bottom four", "last 16", "90049 ZIP code": places in an order, codes. */
export const isPlaceInOrder: Holds = (line, { from, to }) => {
  const { keys, tokens } = line;
  const at = isHyphen(tokens[from - 1]) ? from - 2 : from - 1;
  const next = tokens[to];
  if (keys[to] === 'zip') return true;
  if (!/^(?:top|bottom|last|final|big|sp)$/.test(keys[at] ?? '')) return false;
  return (
    next === undefined ||
    next.kind === 'punct' ||
    /^(?:in|at|of|to|and|during|for|on|by|is|was|are|were|with|appearance|tie|finish|places?|spots?|berth)$/.test(
      keys[to] ?? '',
    )
  );
};

/** "the Two Holy Mosques", "Blood Ties Four Directions": a number word with a capital between words with capitals. */
export const isTitled: Holds = ({ tokens, isUpper }, { from, to, form }) => {
  if (isUpper || from === 0 || (form !== 'words' && form !== 'one') || tokens[from]?.shape !== 'title') return false;
  const isWord = (at: number, shape: string): boolean => tokens[at]?.kind === 'word' && tokens[at]?.shape === shape;
  return (
    isWord(to, 'title') &&
    tokens.some((token, at) => at > 0 && token.kind === 'word' && token.shape === 'lower' && token.text.length > 4)
  );
};
