/** "en-US" → "en"; undefined for what is no language tag. */
export const languageOf = (tag: string | undefined): string | undefined =>
  /^[a-z]{2}(?=$|[-_])/i.exec(tag ?? '')?.[0].toLowerCase();
