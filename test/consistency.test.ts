/** Doubts about an article's numbers. */
import { describe, expect, it } from 'vitest';
import { extract } from '../src/pipeline.ts';

const QUESTION = '\n\nQ: What happened?\n\nA: ';

describe('an answer that tells another number than the story', () => {
  const DIFFERING: readonly string[] = [
    `Twelve people were killed in the fire.${QUESTION}Fourteen people were killed.`,
    `At least 12 people were killed in the fire.${QUESTION}Ten people were killed.`,
    `The bridge has 12 pillars.${QUESTION}It has 14 pillars.`,
  ];
  it.each(DIFFERING)('gives a message: %j', (text) =>
    expect(extract(text).messages.map(({ code }) => code)).toEqual(['faq/answer-differs']),
  );

  const AGREEING: readonly string[] = [
    `Twelve people were killed in the fire.${QUESTION}12 people were killed.`,
    `At least 12 people were killed in the fire.${QUESTION}Fourteen people were killed.`,
    `About 12 people were killed in the fire.${QUESTION}Thirteen people were killed.`,
    `Twelve people were killed in the fire.${QUESTION}Fourteen people were injured.`,
    `Twelve people were killed in Kabul.${QUESTION}Three people were killed in Herat.`,
    `Two drones were seen, then three drones.${QUESTION}Four drones flew.`,
    `No number is known.${QUESTION}Four people were killed.`,
    `Twelve people were killed in the fire.${QUESTION}Dozens of people were killed.`,
  ];
  it.each(AGREEING)('gives none: %j', (text) => expect(extract(text).messages.map(({ code }) => code)).toEqual([]));
});
