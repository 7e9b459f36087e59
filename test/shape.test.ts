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

/** Each with a date in digits, a place and a figure. */
const FOREIGN: readonly string[] = [
  GERMAN,
  'El gobierno presentó el lunes nuevas reglas para los puertos del país. Entrarán en vigor el próximo año, dijo el ministro en la capital. La oposición habló de un error. El 12 de marzo murieron 12 personas en Bogotá, según la policía.',
  'Le gouvernement a présenté lundi de nouvelles règles pour les ports du pays. Elles entreront en vigueur l’année prochaine, a déclaré le ministre à Paris. Le 12 mars, 12 personnes sont mortes à Lyon, selon la police.',
  'O governo apresentou na segunda-feira novas regras para os portos do país. Elas entram em vigor no próximo ano, disse o ministro na capital. A oposição falou de um erro e anunciou protestos em todas as cidades.',
  'De regering heeft maandag nieuwe regels voor de havens van het land gepresenteerd. Ze gaan volgend jaar in, zei de minister in de hoofdstad. De oppositie sprak van een fout en kondigde protest aan.',
  'Serikali ilitangaza siku ya Jumatatu kanuni mpya za bandari za nchi. Zitaanza kutumika mwaka ujao, alisema waziri jijini Nairobi. Upinzani ulisema ni kosa na ukatangaza maandamano katika miji yote.',
  'Правительство представило в понедельник новые правила для портов страны. Они вступят в силу в следующем году, заявил министр в столице. Оппозиция говорила об ошибке и объявила о протестах во всех городах.',
  'قدمت الحكومة يوم الاثنين قواعد جديدة لموانئ البلاد. ستدخل حيز التنفيذ العام المقبل، بحسب ما قال الوزير في العاصمة. تحدثت المعارضة عن خطأ وأعلنت عن احتجاجات في كل مدن البلاد ومناطقها',
  '港口周一关闭。Harbour Trust 说，下周开放。',
];

describe('an article that is not English', () => {
  it.each(FOREIGN)('gives a message, and nothing that takes its words for English: %s', (text) => {
    const record = extract(text);
    expect(record.messages.map(({ code }) => code)).toEqual(['language/not-english']);
    expect([record.actors, record.counts, record.sources]).toEqual([[], [], []]);
    checkInvariants(record, text);
  });

  it('gives its layout, and what is written in digits', () => {
    const text = `Regeln für die Häfen\n\n${GERMAN}\n\n${GERMAN}\n\nStand am 2024-03-12\n\nQuelle: https://example.org/a`;
    const record = extract(text);
    expect(record.document.title?.text).toBe('Regeln für die Häfen');
    expect(record.dates.map(({ value }) => value)).toEqual(['2024-03-12']);
    expect(record.sources.map(({ url }) => url)).toEqual(['https://example.org/a']);
  });

  it('is known by what its metadata say, unless the words say otherwise', () => {
    const [danish, english] = [
      'Havnen lukket mandag, siger Havnefonden.',
      'The harbour was closed on Monday after a storm.',
    ].map((text) => extract(text, { language: 'da' }).messages.map(({ code }) => code));
    expect(danish).toEqual(['language/not-english']);
    expect(english).toEqual([]);
  });

  it('is not taken for one where it is English', () => {
    expect(extract('The letters Ж and ф are on the gates of the harbour.').messages).toEqual([]);
    expect(extract('The harbour was closed on Monday after a storm. '.repeat(4)).messages).toEqual([]);
    const table = 'Wheat close high low price Corn close high low price Oats close high low price ';
    expect(extract(table.repeat(3)).messages).toEqual([]);
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
