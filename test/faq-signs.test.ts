/** Where one sign stands beside another, where an answer ends, and what `plain` leaves out. */
import { describe, expect, it } from 'vitest';
import type { InputFormat } from '../src/model/vocabulary.ts';
import { extract } from '../src/pipeline.ts';
import { checkInvariants } from './helpers/invariants.ts';

type Row = readonly [name: string, format: InputFormat, text: string, pairs: readonly string[]];

const LONG =
  'The town has grown by a third within twenty years, and much of what was built for a village no longer fits it, the mayor told a meeting.';
const PAYS = 'Who pays? → The town pays.';
const OPENS = 'When does it open? → It opens in May.';
const SAFE = 'Is it safe? → Yes, it is.';
const ALL = [PAYS, OPENS, SAFE];

const BESIDE: readonly Row[] = [
  [
    'a contents list above the same questions',
    'markdown',
    '# FAQ\n\n- [Who pays?](#a)\n- [When does it open?](#b)\n- [Is it safe?](#c)\n\n## Who pays?\n\nThe town pays.\n\n## When does it open?\n\nIt opens in May.\n\n## Is it safe?\n\nYes, it is.',
    ALL,
  ],
  [
    'labels in an answer among headings',
    'markdown',
    '# The bridge\n\n## Who pays?\n\nThe town pays.\n\n## When does it open?\n\nIt opens in May. We asked:\n\nQ: Why May?\n\nA: It is warm.\n\n## Is it safe?\n\nYes, it is.',
    [PAYS, 'When does it open? → It opens in May. We asked: Q: Why May? A: It is warm.', SAFE],
  ],
  [
    'questions of two levels',
    'markdown',
    '# Help\n\n## How do I pay?\n\n### Can I pay in cash?\n\nYes, at the desk.\n\n### Can I pay by card?\n\nYes, online.\n\n## When is it open?\n\n### Is it open on Sundays?\n\nIt is not.\n\n### Is it open at night?\n\nUntil ten.',
    [
      'Can I pay in cash? → Yes, at the desk.',
      'Can I pay by card? → Yes, online.',
      'Is it open on Sundays? → It is not.',
      'Is it open at night? → Until ten.',
    ],
  ],
  [
    'a section of questions under topics',
    'markdown',
    '# Help\n\n## Money\n\n**Who pays?**\n\nThe town pays.\n\n## Time\n\n**When does it open?**\n\nIt opens in May.\n\n## Other\n\n**Is it safe?**\n\nYes, it is.',
    ALL,
  ],
  [
    'bold words and bold leads in answers',
    'markdown',
    '# The bridge\n\n## Who pays?\n\n**The council:** the town pays.\n\n## When does it open?\n\n- **May.** If it is mild.\n- **June.** If not.\n\n## Is it safe?\n\nYes, it is.',
    ['Who pays? → The council: the town pays.', 'When does it open? → May. If it is mild. - June. If not.', SAFE],
  ],
  [
    'statements among the entries of a list',
    'html',
    '<article><h1>Help</h1><p>All about lamps.</p><dl><dt>My lamp is broken</dt><dd>Bring it in.</dd><dt>How to pay</dt><dd>At the desk.</dd><dt>Who mends it?</dt><dd>We do.</dd></dl></article>',
    ['My lamp is broken → Bring it in.', 'How to pay → At the desk.', 'Who mends it? → We do.'],
  ],
  [
    'a statement before the question',
    'markdown',
    '# FAQ\n\n### I have a lamp. Who mends it?\n\nWe do.\n\n### Who pays?\n\nThe town pays.',
    ['I have a lamp. Who mends it? → We do.', PAYS],
  ],
  [
    'requests of an interviewer',
    'markdown',
    '# Meet Jo Hart\n\n#### Please introduce yourself!\n\nI am Jo.\n\n#### What do you do?\n\nI bake.\n\n#### Tell us about your day.\n\nIt begins at two.\n\n#### Who helps you?\n\nNobody does.',
    [
      'Please introduce yourself! → I am Jo.',
      'What do you do? → I bake.',
      'Tell us about your day. → It begins at two.',
      'Who helps you? → Nobody does.',
    ],
  ],
  [
    'questions in bold within a paragraph',
    'markdown',
    '# The bridge\n\nHere is what you asked. **Who pays?** The town pays. **When does it open?** It opens in May. **Is it safe?** Yes, it is.',
    ALL,
  ],
  [
    'a question over two lines in bold',
    'html',
    '<article><h1>The bridge</h1><p>All about it.</p><p><b>Who pays for the bridge</b><br><b>and for the roads?</b></p><p>The town pays.</p><p><b>When does it open?</b></p><p>It opens in May.</p></article>',
    ['Who pays for the bridge and for the roads? → The town pays.', OPENS],
  ],
  [
    'the first question right after front matter',
    'markdown',
    '---\ntitle: The bridge\n---\n## Who pays?\n\nThe town pays.\n\n## When does it open?\n\nIt opens in May.\n\n## Is it safe?\n\nYes, it is.',
    ALL,
  ],
  [
    'front matter in TOML',
    'markdown',
    '+++\ntitle = "The bridge"\ndate = 2024-03-03\n+++\n\n**Who pays?**\n\nThe town pays.\n\n**When does it open?**\n\nIt opens in May.',
    [PAYS, OPENS],
  ],
  [
    'two questions',
    'markdown',
    '# The bridge\n\nAll about it.\n\n**Who pays?**\n\nThe town pays.\n\n**When does it open?**\n\nIt opens in May.',
    [PAYS, OPENS],
  ],
  [
    'definitions of kramdown',
    'markdown',
    '# Help\n\nWho pays?\n: The town pays.\n\nWhen does it open?\n: It opens in May.',
    [PAYS, OPENS],
  ],
  [
    'underlined questions',
    'html',
    '<p>All about the bridge.</p><p><u>Who pays?</u></p><p>The town pays.</p><p><u>When does it open?</u></p><p>It opens in May.</p><p><u>Is it safe?</u></p><p>Yes, it is.</p>',
    ALL,
  ],
  [
    'preformatted labels',
    'html',
    '<pre>\nQ: Who pays?\nA: The town\n   pays.\n\nQ: When does it open?\nA: It opens in May.\n</pre>',
    [PAYS, OPENS],
  ],
  [
    'answers under headings of their own',
    'markdown',
    '# Help\n\n## Question 1: Who pays?\n\n### Answer\n\nThe town pays.\n\n## Question 2: When does it open?\n\n### Answer\n\nIt opens in May.',
    [PAYS, OPENS],
  ],
  [
    'subjects of a Usenet FAQ',
    'text',
    'Subject: 1. Who pays?\n\nThe town pays.\n\nSubject: 2. When does it open?\n\nIt opens in May.',
    [PAYS, OPENS],
  ],
  [
    'wrapped mail that is quoted and answered',
    'text',
    'On Mon, 3 Mar 2025 at 10:02, Ana Ruiz wrote:\n> I have read a lot about the bridge in the papers. Who\n> pays?\n\nThe town pays.\n\n> When does it open?\n\nIt opens in May.\n\n> Is it safe?\n\nYes, it is.\n\n-- \nJo Hart',
    ['I have read a lot about the bridge in the papers. Who pays? → The town pays.', OPENS, SAFE],
  ],
  [
    'topics under the heading of a FAQ',
    'markdown',
    '# FAQ\n\n## General\n\n### What is this\n\nA bridge.\n\n### Who runs it\n\nThe town.\n\n## Contact\n\nWrite to us.',
    ['What is this → A bridge.', 'Who runs it → The town.'],
  ],
  [
    'bold entries with colons',
    'markdown',
    '## FAQs\n\n* **Who pays:** The town.\n* **When does it open:** In May.',
    ['Who pays: → The town.', 'When does it open: → In May.'],
  ],
  ['one question with labels', 'text', 'Q: Who pays?\n\nA: The town pays.', [PAYS]],
  [
    'a question that goes on over paragraphs',
    'text',
    'Q: We live by the river.\n\nWho pays?\n\nA: The town pays.\n\nQ: When does it open?\n\nA: It opens in May.',
    ['We live by the river. Who pays? → The town pays.', OPENS],
  ],
];

const ENDS: readonly Row[] = [
  ...(
    [
      ['who edited it', 'This interview has been edited for length.'],
      ['a sponsor', 'Sponsored by the Elsin Savings Bank.'],
      ['a disclaimer', 'Disclaimer: this is no advice.'],
      ['thanks', 'Thanks to Jo Hart for her time.'],
      ['an appeal', 'Have a question? Write to us.'],
      ['a picture credit', 'Photo: Ana Ruiz'],
      ['a conclusion', 'So you see, it is no bargain.'],
      ['a rule', '---\n\nThe paper was founded in 1901.'],
      ['a list of sources', 'Sources:\n\n- The town hall'],
      ['related stories', 'Related stories\n\nFerries stay in port'],
    ] as const
  ).map(([name, closing]): Row => [
    name,
    'text',
    `The bridge\n\n${LONG}\n\nWho pays?\n\nThe town pays.\n\nWhen does it open?\n\nIt opens in May.\n\nIs it safe?\n\nYes, it is.\n\n${closing}`,
    ALL,
  ]),
  [
    'the next heading in capitals',
    'text',
    'THE BRIDGE\n\nQ: Who pays?\n\nA: The town pays.\n\nTHE OPENING:\n\nQ: When does it open?\n\nA: It opens in May.',
    [PAYS, OPENS],
  ],
  [
    'not with an advertisement between two answers',
    'text',
    'The bridge\n\nWho pays?\n\nThe town pays.\n\nAdvertisement\n\nAll of it.\n\nWhen does it open?\n\nIt opens in May.\n\nIs it safe?\n\nYes, it is.',
    ['Who pays? → The town pays. Advertisement All of it.', OPENS, SAFE],
  ],
  [
    'after lists and sub-headings',
    'markdown',
    '# The bridge\n\n## Who pays?\n\nThese do:\n\n- the town\n- the state\n\n### The roads\n\nThe state alone.\n\n## When does it open?\n\nIt opens in May.\n\n## Is it safe?\n\nYes, it is.\n\n## About us\n\nWe are a paper.',
    ['Who pays? → These do: - the town - the state The roads The state alone.', OPENS, SAFE],
  ],
];

const PLAIN: readonly Row[] = [
  [
    'the rule of a table, and entities of any letter',
    'markdown',
    '## What’s the price in &Aacute;vila?\n\nSee below:\n\n| Year | Price |\n|:-----|------:|\n| 2023 | $5 |\n| 2024 | $7 |\n\n## When?\n\nIn May.\n\n## Who?\n\nThe town.',
    [
      'What’s the price in Ávila? → See below: | Year | Price | 2023 | $5 | 2024 | $7',
      'When? → In May.',
      'Who? → The town.',
    ],
  ],
  [
    'reference links',
    'markdown',
    '# FAQ\n\n## Who pays?\n\nThe [town][1] pays.\n\n## When does it open?\n\nIt opens [in May](https://example.org "May").\n\n[1]: https://example.org/town',
    [PAYS, OPENS],
  ],
  [
    'attributes, comments of MDX and templates',
    'markdown',
    '# FAQ\n\n## Who pays? {#pay .open}\n\n{/* to be checked */}The town pays.\n\n## When does it open?\n\n{% assign month="May" %}It opens in May.{fig-alt="A bridge" width=3}',
    [PAYS, OPENS],
  ],
  [
    'entities',
    'markdown',
    '# FAQ\n\n## Who&#8217;s to pay?\n\nThe town &amp; the state.\n\n## When does it open?\n\nIt opens in&nbsp;May.',
    ['Who’s to pay? → The town & the state.', OPENS],
  ],
  [
    'tags',
    'markdown',
    '# FAQ\n\n<h3>Who <em>pays</em>?</h3>\n<p>The <a href="https://example.org">town</a> pays.</p>\n\n### When does it open?\n\nIt <b>opens</b> in May.',
    [PAYS, OPENS],
  ],
  [
    'half links',
    'markdown',
    '# FAQ\n\n## Who pays?\n\nThe [town][lost] pays.\n\n## When does it open?\n\nIt [opens]({{ base }}/may) in May.__',
    [PAYS, OPENS],
  ],
  ['escapes', 'markdown', '# FAQ\n\n## Who pays\\?\n\nThe town pays\\.', [PAYS]],
];

const read = (text: string, format: InputFormat): readonly string[] => {
  const record = extract(text, { format, offsets: 'utf16' });
  checkInvariants(record, record.document.text ?? text);
  return record.faq.map(
    ({ plain, speaker }) => `${plain.question} →${speaker === null ? '' : ` (${speaker})`} ${plain.answer}`,
  );
};

describe('one sign does not hide another', () => {
  it.each(BESIDE)('%s', (_name, format, text, pairs) => expect(read(text, format)).toEqual(pairs));
});
describe('an answer ends before', () => {
  it.each(ENDS)('%s', (_name, format, text, pairs) => expect(read(text, format)).toEqual(pairs));
});
describe('plain text is without', () => {
  it.each(PLAIN)('%s', (_name, format, text, pairs) => expect(read(text, format)).toEqual(pairs));
});

const STORY = `<p>${LONG} ${LONG}</p><p>${LONG} ${LONG}</p><p>${LONG} ${LONG}</p>`;
const ENTRY = 'The town pays for all of it, with a loan that runs for thirty years and no more.';
const PAGES: readonly (readonly [name: string, faq: string])[] = [
  [
    'headings below the article',
    `<div class="extra"><h3>Who pays?</h3><p>${ENTRY}</p><h3>When does it open?</h3><p>${ENTRY}</p><h3>Is it safe?</h3><p>${ENTRY}</p></div>`,
  ],
  [
    'a footer that folds',
    `<footer><details><summary>Who pays?</summary><p>${ENTRY}</p></details><details><summary>When does it open?</summary><p>${ENTRY}</p></details></footer>`,
  ],
  [
    'buttons',
    `<div class="sidebar"><h3><button aria-controls="a">Who pays?</button></h3><div id="a" hidden>${ENTRY}</div><h3><button aria-controls="b">When does it open?</button></h3><div id="b" hidden>${ENTRY}</div></div>`,
  ],
];

describe('a FAQ beside the article of a page', () => {
  it.each(PAGES)('is brought back: %s', (_name, faq) => {
    const page = `<html><body><nav><a href="/">Home</a></nav><main><article><h1>The new bridge is open</h1>${STORY}</article></main>${faq}</body></html>`;
    expect(read(page, 'html').slice(0, 2)).toEqual([`Who pays? → ${ENTRY}`, `When does it open? → ${ENTRY}`]);
  });
});
