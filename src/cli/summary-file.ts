/** `--summary FILE.json`: the next argument is a file to write only where it cannot be an input. */
import { isNewOrSummary } from '../batch/summary.ts';

const OPTION = '--summary';

/** The arguments, with the file joined to its option, and an option without a file left without one. */
export function withSummaryFile(args: readonly string[]): string[] {
  const end = args.indexOf('--');
  const at = args.indexOf(OPTION);
  if (at < 0 || (end >= 0 && at > end)) return [...args];
  const next = args[at + 1];
  const isFile = next !== undefined && /\.json$/i.test(next) && isNewOrSummary(next);
  return [...args.slice(0, at), `${OPTION}=${isFile ? next : ''}`, ...args.slice(isFile ? at + 2 : at + 1)];
}
