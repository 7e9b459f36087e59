const GROUPED = /^\d{1,3}(?:,\d{2,3})+(?:\.\d+)?$/;
const DOTTED = /^\d{1,3}(?:\.\d{3}){2,}$/;
const DECIMAL_COMMA = /^\d+,\d{1,2}$/;

/** The number that figures with their separators stand for; undefined where they are none ("1,2,3", "10.30.5", "0412"). */
export function figureValue(text: string): number | undefined {
  if (/^0\d/.test(text)) return undefined; // a telephone number, a code
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (GROUPED.test(text)) return Number(text.replaceAll(',', ''));
  if (DOTTED.test(text)) return Number(text.replaceAll('.', ''));
  if (DECIMAL_COMMA.test(text)) return Number(text.replace(',', '.'));
  return undefined;
}
