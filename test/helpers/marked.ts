/** Sentences whose brackets mark words. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

/** Brackets may stand in one another: "[[Iranian]-backed militias]". Spans come in source order, the longer of two first. */
export function unbracket(marked: string): Marked {
  const spans: { start: number; end: number; text: string }[] = [];
  const open: number[] = [];
  let text = '';
  for (const character of marked) {
    if (character === '[') open.push(text.length);
    else if (character === ']') {
      const start = open.pop() ?? 0;
      spans.push({ start, end: text.length, text: text.slice(start) });
    } else text += character;
  }
  return { text, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) };
}
