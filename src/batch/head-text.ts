import { unicodeMark, unmarkedUtf16 } from './decode.ts';
import { decodeAs } from './iconv.ts';

/** The first bytes of an input as text: ASCII is as it is, whatever the encoding. */
export function headText(head: Uint8Array): string {
  const wide = unicodeMark(head) ?? unmarkedUtf16(head);
  return decodeAs(head, wide ?? 'latin1').replace(/^\u00ef\u00bb\u00bf/, '');
}
