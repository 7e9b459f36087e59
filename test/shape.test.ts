/** The shape of an article: its language, and pages of the web. */
import { describe, expect, it } from 'vitest';
import { extract } from '../src/pipeline.ts';
import { checkInvariants } from './helpers/invariants.ts';

const GERMAN =
  'Die Regierung hat am Montag neue Regeln für die Häfen des Landes vorgestellt. Sie sollen ab dem kommenden Jahr gelten, sagte der Minister in der Hauptstadt. Die Opposition sprach von einem Fehler und kündigte Widerstand an.';

const PAGE = `<!doctype html><html lang="en"><head><title>Harbour closes | The Gazette</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour closes after the storm","datePublished":"2024-03-13T08:00:00Z"}</script>
<script type="application/ld+json">{"@type":"FAQPage","mainEntity":[{"@type":"Question","name":"Who pays?","acceptedAnswer":{"@type":"Answer","text":"<p>The town pays.</p>"}}]}</script>
</head><body><nav><a href="/">Home</a></nav><article><h1>Harbour closes after the storm</h1>
<p>The harbour was closed on Monday after a storm that lasted three days, and the ferries to the island stayed where they were, the port said.</p>
<p>Two men were hurt when a crane fell. The port hopes to open again next week, when the wind is expected to turn.</p>
<details><summary>When will it open?</summary><p>Next week, the port hopes.</p></details></article></body></html>`;

describe('an article that is not English', () => {
  it('gives a message and a valid record', () => {
    const record = extract(GERMAN);
    expect(record.messages.map(({ code }) => code)).toEqual(['language/not-english']);
    checkInvariants(record, GERMAN);
  });

  it('is not taken for one where it is English', () => {
    expect(extract('The harbour was closed on Monday after a storm. '.repeat(4)).messages).toEqual([]);
  });
});

describe('a web page', () => {
  const record = extract(PAGE, { format: 'html' });

  it('tells its title and its date', () => {
    expect(record.document.title?.text).toBe('Harbour closes after the storm');
    expect(record.document.published).toMatchObject({ value: '2024-03-13T08:00:00Z', origin: 'metadata' });
  });

  it('keeps its pairs, those that are never shown included', () => {
    expect(record.faq.map(({ style, plain }) => [style, plain.question, plain.answer])).toEqual([
      ['details', 'When will it open?', 'Next week, the port hopes.'],
      ['json-ld', 'Who pays?', 'The town pays.'],
    ]);
  });

  it('keeps its promises about the text that was taken out of it', () =>
    checkInvariants(record, record.document.text ?? ''));

  it('is read in linear time, however deep', () => {
    const started = performance.now();
    extract(`<html><body>${'<div>'.repeat(20_000)}deep`, { format: 'html' });
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
