/** Where the parser stopped, as a column that counts from 1. */
export function notJson(error: SyntaxError, text: string): string {
  const position = /position (\d+)/.exec(error.message)?.[1];
  const at = position === undefined ? text.length : Number(position);
  const before = text.slice(0, at).split('\n');
  const place = `${before.length > 1 ? `line ${before.length}, ` : ''}column ${(before.at(-1)?.length ?? 0) + 1}`;
  return `${place}: not JSON (${error.message.replace(/ in JSON at position.*$| \(line.*$/, '').slice(0, 120)})`;
}
