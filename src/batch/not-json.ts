/** Where the parser stopped, as a column that counts from 1. */
export function notJson(error: SyntaxError, text: string): string {
  const position = /position (\d+)/.exec(error.message)?.[1];
  const at = position === undefined ? stopIn(text) : Number(position);
  const before = text.slice(0, at).split('\n');
  const place = `${before.length > 1 ? `line ${before.length}, ` : ''}column ${(before.at(-1)?.length ?? 0) + 1}`;
  return `${place}: not JSON (${error.message.replace(/ in JSON at position.*$| \(line.*$/, '').slice(0, 120)})`;
}

/** Longer texts would be parsed too often: of them the end is told. */
const LONGEST = 1_000_000;

/** The parser does not tell where an unexpected sign stands: it is the last one of the shortest beginning that has no good end. */
function stopIn(text: string): number {
  if (text.length > LONGEST) return text.length;
  let [good, bad] = [0, text.length];
  while (good < bad) {
    const middle = (good + bad) >> 1;
    if (mayGoOn(text.slice(0, middle + 1))) good = middle + 1;
    else bad = middle;
  }
  return good;
}

function mayGoOn(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return true;
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    return /end of JSON input|Unterminated string/.test(String(error)) || Number(position) === beginning.length;
  }
}
