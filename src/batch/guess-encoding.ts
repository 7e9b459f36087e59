// The only importer of chardet.
import { createRequire } from 'node:module';
import type { AnalyseResult } from 'chardet';
import { encodingNamed } from './iconv.ts';

let analyse: ((bytes: Uint8Array) => AnalyseResult) | undefined;

const SAMPLE = 65_536;
/** English and its neighbours have few letters outside ASCII; where so many of the bytes are, it is another script. */
const FOREIGN = 0.25;

/**
 * The likeliest encoding of bytes that are not UTF-8. Western text is windows-1252: where few bytes are outside ASCII, a guess
 * among the Latin alphabets would be a guess at the language.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  let high = 0;
  let letters = 0;
  for (const byte of sample) {
    if (byte >= 0x80) high += 1;
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) letters += 1;
  }
  if (high < FOREIGN * (high + letters)) return 'windows-1252';
  analyse ??= (createRequire(import.meta.url)('chardet') as { readonly analyse: (bytes: Uint8Array) => AnalyseResult })
    .analyse;
  const best = analyse(sample).find(({ name }) => !/^UTF|^ASCII/.test(name));
  return (best === undefined ? null : encodingNamed(best.name)) ?? 'windows-1252';
}
