/** Written by test/eval/confidence.mjs from the development sets: do not edit. */
export const CONFIDENCE: Readonly<Record<string, number>> = {};
