/** Names in zips: UTF-8 where they say so, or are; many are in the code page of the machine that packed them. */
import { isUtf8 } from 'node:buffer';
import { decodeAs } from '../iconv.ts';

/** With slashes, whatever the machine parts folders by. */
export const zipName = (bytes: Uint8Array, isMarked: boolean): string => decoded(bytes, isMarked).replaceAll('\\', '/');

function decoded(bytes: Uint8Array, isMarked: boolean): string {
  if (isMarked || isUtf8(bytes)) return Buffer.from(bytes).toString('utf8').normalize('NFC'); // Macs part letters from accents
  const japanese = decodeAs(bytes, 'shift_jis');
  return !japanese.includes('\uFFFD') &&
    /[\u3040-\u30ff\u4e00-\u9fff]/.test(japanese) &&
    !/[\uff61-\uff9f]{2}/.test(japanese)
    ? japanese
    : decodeAs(bytes, 'cp437');
}
