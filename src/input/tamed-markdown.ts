/**
 * Markdown that would take its parser time by the square: deep nesting, thousands of signs in one paragraph. What is too much is
 * put in other letters of the same length, so that it parses as text; the article itself keeps what it has.
 */

/** No article has more of them in one paragraph. */
const MOST_SIGNS = 5000;
/** So many quotes or lists in one another, at two characters each. */
const DEEPEST = 200;
/** A shorter text cannot take long. */
const SHORTEST = 10_000;

const NESTED = new RegExp(String.raw`^(?:[ \t]*>|[-+*] ){${DEEPEST / 2},}`, 'gm');
const SIGN = /\n[ \t]*\n|[*_[\]`<{]/g;

export function tamed(text: string): string {
  if (text.length < SHORTEST) return text;
  let signs = 0;
  return text
    .replace(NESTED, (prefix) => prefix.slice(0, DEEPEST) + 'x'.repeat(Math.max(0, prefix.length - DEEPEST)))
    .replace(SIGN, (sign) => {
      signs = sign.startsWith('\n') ? 0 : signs + 1;
      return signs > MOST_SIGNS ? 'x' : sign;
    });
}
