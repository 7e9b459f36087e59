/** What part of an article each line is, and what its front tells: by-line, publisher, credits. */
import { describe, expect, it } from 'vitest';
import { extract } from '../src/pipeline.ts';
import { checkInvariants } from './helpers/invariants.ts';

const STORY =
  'The harbour of the town was closed on Monday after a storm that lasted for three whole days and tore the roofs from some of the older sheds on the eastern quay, the port said.';

const read = (text: string) => {
  const record = extract(text, { offsets: 'utf16' });
  checkInvariants(record, text);
  return record;
};

describe('the front', () => {
  type Front = readonly [lines: string, byline: string | null, publisher?: string | null];
  const FRONTS: readonly Front[] = [
    ['Storm closes harbour\n\nBy Jane Doe and John Roe, Reuters', 'Jane Doe and John Roe', 'Reuters'],
    ['Storm closes harbour\nBy Jane Doe\nReuters', 'Jane Doe', 'Reuters'],
    ['Storm closes harbour\n\nJane Doe | The Elsin Gazette | March 3, 2024', 'Jane Doe', 'The Elsin Gazette'],
    ['Storm closes harbour\n\nBY JANE DOE, Staff Writer\n\nPublished: March 3, 2024', 'JANE DOE'],
    ['Storm closes harbour\n\nby Jane Doe for The Elsin Gazette', 'Jane Doe', 'The Elsin Gazette'],
    ['Storm closes harbour\n\nJane Doe in Nairobi', 'Jane Doe'],
    ['Storm closes harbour\n\nReporting by Jane Doe; Editing by John Roe', 'Jane Doe'],
    ['The Elsin Gazette\n\nStorm closes harbour\n\nBy Jane Doe', 'Jane Doe', 'The Elsin Gazette'],
    ['Storm closes harbour\n\nTen Hurt in Port', null],
    ['Storm closes harbour\n\nBy noon it was over', null],
    ['Storm closes harbour\n\nBy Monday, it was over', null],
    ['Storm closes harbour\n\nBy AFP', 'AFP'],
  ];
  it.each(FRONTS)('%j', (lines, byline, publisher = null) => {
    const { document } = read(`${lines}\n\n${STORY}`);
    expect(document.title?.text).toBe('Storm closes harbour');
    expect(document.byline?.text ?? null).toBe(byline);
    expect(document.publisher?.text ?? null).toBe(publisher);
  });

  const FEET: readonly (readonly [foot: string, byline: string | null, publisher: string | null])[] = [
    ['Reporting by Jane Doe; Editing by John Roe', 'Jane Doe', null],
    ['© 2024 The Elsin Gazette. All rights reserved.', null, 'The Elsin Gazette'],
    ['Copyright 2024 The Associated Press. All rights reserved.', null, 'The Associated Press'],
  ];
  it.each(FEET)('may stand at the foot: %j', (foot, byline, publisher) => {
    const { document } = read(`Storm closes harbour\n\n${STORY}\n\n${foot}`);
    expect(document.byline?.text ?? null).toBe(byline);
    expect(document.publisher?.text ?? null).toBe(publisher);
  });
});

describe('a line between two paragraphs', () => {
  const LINES: readonly (readonly [kind: string, lines: readonly string[]])[] = [
    [
      'caption',
      [
        'Photo: AFP/Getty Images',
        'A crane lies in the harbour on Monday. (Photo by Ana Ruiz/AFP)',
        'Fishermen look at the damage in Port Elsin. REUTERS/Ana Ruiz',
        'Fishermen look at the damage. (AP Photo/Ana Ruiz)',
        'Fishermen look at the damage [File: Ana Ruiz/Reuters]',
        'Credit: Ana Ruiz for The Elsin Gazette',
        'Image source, Getty Images',
        'Image caption, The harbour after the storm',
      ],
    ],
    [
      'furniture',
      [
        'Advertisement',
        'ADVERTISEMENT - CONTINUE READING BELOW',
        'Read more: Ferries stay in port',
        'Sign up for our daily newsletter',
        'We use cookies to improve our site.',
        'Accept all cookies',
        'Share this article',
        'Follow us on Twitter',
        'This article was first published in The Elsin Gazette.',
        '© 2024 The Elsin Gazette',
        'Tags: storm, harbour',
        '5 min read',
        'Skip to main content',
      ],
    ],
    ['related', ['Related: Ferries stay in port', 'See also: Ferries stay in port', 'More – Ferries stay in port']],
    [
      'pull-quote',
      [
        '“We lost all that we had in one night.” — Ana Ruiz, fisherwoman',
        '“We lost all that we had in one night.”\n— Ana Ruiz, fisherwoman',
      ],
    ],
    ['heading', ['What the town wants']],
    [
      'body',
      ['The photo by the door was gone.', 'He shares this.', 'More than ten were hurt.', 'Copyright law is old.'],
    ],
  ];
  const rows = LINES.flatMap(([kind, lines]) => lines.map((line) => [line, kind] as const));
  it.each(rows)('%j is %s', (line, kind) => {
    const text = `${STORY}\n\n${line}\n\n${STORY}`;
    const { sections } = read(text).document;
    expect(sections.find(({ start, end }) => start <= STORY.length + 2 && end > STORY.length + 2)?.kind).toBe(kind);
  });
});

describe('sections', () => {
  const TEXTS: readonly (readonly [text: string, kinds: readonly string[]])[] = [
    [`Storm closes harbour\n\n${STORY}\n\n${STORY}`, ['title', 'lead', 'body']],
    [`${STORY}\n\n${STORY}`, ['body']],
    [`${STORY}\n\nRelated:\n\nFerries stay in port\n\nCrane falls\n\n${STORY}`, ['body', 'related', 'body']],
    [`${STORY}\n\nMost read\n\n1. Ten dead in storm`, ['body', 'related']],
    [`${STORY}\n\nSources:\n\n- World Bank`, ['body', 'sources']],
    [`Q&A\n\nWho pays?\n\nThe town pays.\n\nSources\n\nWorld Bank`, ['faq', 'sources']],
  ];
  it.each(TEXTS)('%j', (text, kinds) => expect(read(text).document.sections.map(({ kind }) => kind)).toEqual(kinds));

  it('mark the facts that stand in them', () => {
    const { dates } = read(`${STORY}\n\nRead more: Ferries stay in port until Friday\n\n${STORY}`);
    expect(dates.find(({ text }) => text === 'Friday')?.section).toBe('furniture');
  });
});

describe('credits', () => {
  const CREDITS: readonly (readonly [text: string, names: readonly string[]])[] = [
    [`${STORY}\n\nPhoto: AFP/Getty Images\n\n${STORY}`, ['AFP', 'Getty Images']],
    [`${STORY}\n\nA crane fell. (Photo by Ana Ruiz/AFP)\n\n${STORY}`, ['Ana Ruiz', 'AFP']],
    [`${STORY}\n\nA crane fell. REUTERS/Ana Ruiz\n\n${STORY}`, ['REUTERS', 'Ana Ruiz']],
    [`${STORY}\n\nImage source, Getty Images\n\n${STORY}`, ['Getty Images']],
    [`PARIS, March 3 (Reuters) - ${STORY}`, ['Reuters']],
    [`${STORY} It may open soon. (Reuters/AFP)`, ['Reuters', 'AFP']],
    [`${STORY} It may open soon. (via AP)`, ['AP']],
    [`${STORY} It may open soon (on Friday)`, []],
    [`PARIS, March 3 (Reuters) - ${STORY}\n\nPhoto: Reuters\n\n${STORY}`, ['Reuters']],
  ];
  it.each(CREDITS)('%j', (text, names) => {
    const credits = read(text).sources.filter(({ kind }) => kind === 'credit');
    expect(credits.map(({ name }) => name)).toEqual(names);
  });
});

describe('a source', () => {
  const ONE: readonly (readonly [text: string, source: object])[] = [
    [
      'Prices fell, according to the World Bank.\n\nSources:\n\n- World Bank: https://example.org/a',
      { name: 'World Bank', kind: 'attribution', url: 'https://example.org/a' },
    ],
    [
      'Prices fell, see https://example.org/a and https://example.org/a/ for more.',
      { kind: 'link', url: 'https://example.org/a' },
    ],
  ];
  it.each(ONE)('is one entry: %j', (text, source) => {
    const { sources } = read(text);
    expect(sources).toHaveLength(1);
    expect(sources[0]).toMatchObject(source);
    expect(sources[0]?.mentions).toHaveLength(2);
  });
});
