/** The examples that stand on rules: each rule takes its own, by its own id, and nothing of what looks alike. */
import { describe, expect, it } from 'vitest';
import { TRAPS } from '../src/extract/count/traps/index.ts';
import { bookOf, candidatesIn, dateBook, RULES, withoutOverlaps } from '../src/extract/date/grammar.ts';
import { linesOf } from '../src/extract/date/lines.ts';
import type { Candidate } from '../src/extract/date/candidate.ts';
import type { Rule } from '../src/extract/date/rules/rule.ts';
import { readPlainText } from '../src/input/plain-text.ts';
import { loadLexicon } from '../src/lexicon/index.ts';
import { REFUSED } from '../src/model/refusal.ts';
import { parse } from '../src/parse/index.ts';
import { extract } from '../src/pipeline.ts';
import type { RuleBook } from '../src/rules/rule-book.ts';
import { unbracket } from './helpers/marked.ts';

const lexicon = loadLexicon();

/** What a book of rules keeps of a sentence, as "id: words". */
function kept(text: string, book: RuleBook<Rule>): readonly string[] {
  const document = parse(readPlainText({ text, name: 'specimen' }), { lexicon, published: '2024-03-13' });
  const found = linesOf(document, { lexicon }).flatMap((line) => withoutOverlaps(candidatesIn(line, book)));
  return found.map(({ rule, start, end }: Candidate) => `${rule}: ${text.slice(start, end)}`);
}

describe('rules of dates', () => {
  const named = RULES.map((rule) => [`${rule.rule} ${rule.pattern}`, rule] as const);
  it.each(named)('%s', (_name, rule) => {
    const alone = bookOf([rule], lexicon.core);
    for (const example of rule.examples) {
      const { text, spans } = unbracket(example);
      const expected = spans.map((span) => `${rule.rule}: ${span.text}`);
      expect(kept(text, alone)).toEqual(expect.arrayContaining(expected)); // this very rule, among those of its id
      expect(kept(text, dateBook(lexicon.core))).toEqual(expect.arrayContaining(expected)); // and it wins
    }
    for (const text of rule.nonExamples) expect(kept(text, alone), text).toEqual([]);
  });
});

/** The words that a trap has stopped. */
function caughtBy(rule: string, text: string): readonly string[] {
  const record = extract(text, { offsets: 'utf16', whyNot: { start: 0, end: text.length } });
  return record.messages
    .filter(({ code, reason }) => code === REFUSED && reason.includes(`stopped by ${rule}: `))
    .map(({ start, end }) => text.slice(start ?? 0, end ?? 0));
}

describe('traps of counts', () => {
  it.each(TRAPS.map((trap) => [trap.rule, trap] as const))('%s', (rule, { examples, nonExamples }) => {
    for (const example of examples) {
      const { text, spans } = unbracket(example);
      expect(caughtBy(rule, text)).toEqual(spans.map((span) => span.text));
    }
    for (const text of nonExamples) expect(caughtBy(rule, text), text).toEqual([]);
  });
});
