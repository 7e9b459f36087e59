/** The ways in which articles lay out questions and answers, and what looks like them and is none. */
import { describe, expect, it } from 'vitest';
import type { InputFormat } from '../src/model/vocabulary.ts';
import { extract } from '../src/pipeline.ts';
import { checkInvariants } from './helpers/invariants.ts';

interface Layout {
  readonly name: string;
  readonly format?: InputFormat;
  readonly text: string;
  /** "style: question → answer", or "style (speaker): question → answer", of each pair. */
  readonly pairs: readonly string[];
}

const INTRO = 'The town votes on a new bridge on Sunday, and many people have asked us what it is all about.';

const LAYOUTS: readonly Layout[] = [
  {
    name: 'labels on lines of their own',
    text: `${INTRO}\n\nQuestion:\nWho pays for it?\n\nAnswer:\nThe town pays.\n\nQuestion:\nWhen does it open?\n\nAnswer:\nIn May.`,
    pairs: ['labelled: Who pays for it? → The town pays.', 'labelled: When does it open? → In May.'],
  },
  {
    name: 'bold labels',
    format: 'markdown',
    text: `${INTRO}\n\n**Q:** Who pays for it?\n\n**A:** The town pays.\n\n**Q:** When does it open?\n\n**A:** In May.`,
    pairs: ['labelled: Who pays for it? → The town pays.', 'labelled: When does it open? → In May.'],
  },
  {
    name: 'a bold question with its label, the answer without one',
    format: 'markdown',
    text: `${INTRO}\n\n**Q: Who pays for it?**\n\nThe town pays.\n\n**Q: When does it open?**\n\nIn May.`,
    pairs: ['labelled: Who pays for it? → The town pays.', 'labelled: When does it open? → In May.'],
  },
  {
    name: 'numbered labels, hard-wrapped',
    text: `${INTRO}\n\nQ1. Who pays for the new bridge over the river, and for the\nroads that lead to it?\n\nA1. The town pays for the bridge, and the state for the roads,\nas it did ten years ago.\n\nQ2. When does it open?\n\nA2. In May.`,
    pairs: [
      'labelled: Who pays for the new bridge over the river, and for the roads that lead to it? → The town pays for the bridge, and the state for the roads, as it did ten years ago.',
      'labelled: When does it open? → In May.',
    ],
  },
  {
    name: 'labels in brackets',
    text: `${INTRO}\n\n[Q] Who pays for it?\n[A] The town pays.\n\n[Q] When does it open?\n[A] In May.`,
    pairs: ['labelled: Who pays for it? → The town pays.', 'labelled: When does it open? → In May.'],
  },
  {
    name: 'an answer in the same paragraph as its question',
    text: `${INTRO}\n\nQ: Who pays for it? A: The town pays.\n\nQ: When does it open? A: In May.`,
    pairs: ['labelled: Who pays for it? → The town pays.', 'labelled: When does it open? → In May.'],
  },
  {
    name: 'an answer of several paragraphs with a list',
    text: `Q: Who pays for it?\n\nA: Three pay:\n\n- the town\n- the state\n\nNobody else does.\n\nQ: When does it open?\n\nA: In May.\n\nSources:\n\n- The town hall`,
    pairs: [
      'labelled: Who pays for it? → Three pay: - the town - the state Nobody else does.',
      'labelled: When does it open? → In May.',
    ],
  },
  {
    name: 'headings that are questions, one with a heading below it',
    format: 'markdown',
    text: `# The bridge\n\n${INTRO}\n\n## Who pays for it?\n\nThe town pays.\n\n### The roads\n\nThe state pays for them.\n\n## When does it open?\n\nIn May.\n\n## Is it safe?\n\nYes.\n\n## About us\n\nWe are a paper.`,
    pairs: [
      'heading: Who pays for it? → The town pays. The roads The state pays for them.',
      'heading: When does it open? → In May.',
      'heading: Is it safe? → Yes.',
    ],
  },
  {
    name: 'headings without question marks under a FAQ heading',
    format: 'markdown',
    text: `# The bridge\n\n${INTRO}\n\n## FAQ\n\n### How the vote works\n\nYou mark a cross.\n\n### What the bridge will cost\n\nFour million euros.`,
    pairs: [
      'heading: How the vote works → You mark a cross.',
      'heading: What the bridge will cost → Four million euros.',
    ],
  },
  {
    name: 'numbered headings',
    format: 'markdown',
    text: `# The bridge\n\n## 1. Who pays for it?\n\nThe town pays.\n\n## 2. When does it open?\n\nIn May.\n\n## 3. Is it safe?\n\nYes.`,
    pairs: [
      'heading: Who pays for it? → The town pays.',
      'heading: When does it open? → In May.',
      'heading: Is it safe? → Yes.',
    ],
  },
  {
    name: 'bold lines',
    format: 'markdown',
    text: `${INTRO}\n\n**Who pays for it?**\n\nThe town pays.\n\n**When does it open?**\n\nIn May.\n\n**Is it safe?**\n\nYes.`,
    pairs: [
      'bold: Who pays for it? → The town pays.',
      'bold: When does it open? → In May.',
      'bold: Is it safe? → Yes.',
    ],
  },
  {
    name: 'a bold question with the answer behind it on the next line',
    format: 'markdown',
    text: `${INTRO}\n\n**Who pays for it?**\nThe town pays.\n\n**When does it open?**\nIn May.\n\n**Is it safe?**\nYes.`,
    pairs: [
      'bold: Who pays for it? → The town pays.',
      'bold: When does it open? → In May.',
      'bold: Is it safe? → Yes.',
    ],
  },
  {
    name: 'a numbered list of bold questions',
    format: 'markdown',
    text: `${INTRO}\n\n1. **Who pays for it?**\n\n   The town pays.\n\n2. **When does it open?**\n\n   In May.\n\n3. **Is it safe?**\n\n   Yes.`,
    pairs: [
      'bold: Who pays for it? → The town pays.',
      'bold: When does it open? → In May.',
      'bold: Is it safe? → Yes.',
    ],
  },
  {
    name: 'numbered lines of plain text',
    text: `${INTRO}\n\n1. Who pays for it?\n\nThe town pays.\n\n2. When does it open?\n\nIn May.\n\n3. Is it safe?\n\nYes.`,
    pairs: [
      'numbered: Who pays for it? → The town pays.',
      'numbered: When does it open? → In May.',
      'numbered: Is it safe? → Yes.',
    ],
  },
  {
    name: 'questions and answers in one paragraph each, plain',
    text: `${INTRO}\n\nFrequently asked questions\n\nWho pays for it?\nThe town pays.\n\nWhen does it open?\nIn May.`,
    pairs: ['plain: Who pays for it? → The town pays.', 'plain: When does it open? → In May.'],
  },
  {
    name: 'raw <details> in Markdown',
    format: 'markdown',
    text: `# The bridge\n\n${INTRO}\n\n<details>\n<summary>Who pays for it?</summary>\n\nThe town pays.\n\n</details>\n\n<details>\n<summary><b>When does it open?</b></summary>\n\nIn May.\n\n- or in June\n\n</details>\n\nThe vote is on Sunday.`,
    pairs: ['details: Who pays for it? → The town pays.', 'details: When does it open? → In May. - or in June'],
  },
  {
    name: 'raw <details> in Markdown, all of it HTML',
    format: 'markdown',
    text: `# The bridge\n\n${INTRO}\n\n<details><summary>Who pays for it?</summary><p>The town pays.</p></details>\n\nThe vote is on Sunday.`,
    pairs: ['details: Who pays for it? → The town pays.'],
  },
  {
    name: 'raw <dl> in Markdown',
    format: 'markdown',
    text: `# The bridge\n\n${INTRO}\n\n<dl>\n<dt>Who pays for it?</dt>\n<dd>The town pays.</dd>\n<dt>When does it open?</dt>\n<dd>In May.</dd>\n</dl>\n\nThe vote is on Sunday.`,
    pairs: ['list: Who pays for it? → The town pays.', 'list: When does it open? → In May.'],
  },
  {
    name: '<details>',
    format: 'html',
    text: `<article><h1>The bridge</h1><p>${INTRO}</p><details><summary>Who pays for it?</summary><p>The town pays.</p><ul><li>All of it.</li></ul></details><details open><summary>When does it open?</summary>In May.</details></article>`,
    pairs: ['details: Who pays for it? → The town pays. All of it.', 'details: When does it open? → In May.'],
  },
  {
    name: '<dl>',
    format: 'html',
    text: `<article><h1>The bridge</h1><p>${INTRO}</p><dl><dt>Who pays for it?</dt><dd>The town pays.</dd><dd>All of it.</dd><dt>When does it open?</dt><dd>In May.</dd></dl></article>`,
    pairs: ['list: Who pays for it? → The town pays. All of it.', 'list: When does it open? → In May.'],
  },
  {
    name: 'an accordion of buttons',
    format: 'html',
    text: `<article><h1>The bridge</h1><p>${INTRO}</p><h3><button aria-controls="p1">Who pays for it?</button></h3><div id="p1"><p>The town pays.</p></div><h3><button aria-controls="p2">When does it open?</button></h3><div id="p2" hidden><p>In May.</p></div></article>`,
    pairs: ['details: Who pays for it? → The town pays.', 'details: When does it open? → In May.'],
  },
  {
    name: 'an accordion of classes',
    format: 'html',
    text: `<article><h1>The bridge</h1><p>${INTRO}</p><div class="faq-item"><div class="faq-question">Who pays for it?</div><div class="faq-answer">The town pays.</div></div><div class="faq-item"><div class="faq-question">When does it open?</div><div class="faq-answer">In May.</div></div></article>`,
    pairs: ['details: Who pays for it? → The town pays.', 'details: When does it open? → In May.'],
  },
  {
    name: 'JSON-LD in a graph',
    format: 'html',
    text: `<html><head><script type="application/ld+json">{"@graph":[{"@type":"FAQPage","mainEntity":[{"@type":"Question","name":"Who pays for it?","acceptedAnswer":{"@type":"Answer","text":"The town pays."}},{"@type":"Question","name":"When does it open?","acceptedAnswer":{"text":"<p>In <b>May</b>.</p>"}}]}]}</script></head><body><article><h1>The bridge</h1><p>${INTRO}</p></article></body></html>`,
    pairs: ['json-ld: Who pays for it? → The town pays.', 'json-ld: When does it open? → In May.'],
  },
  {
    name: 'microdata',
    format: 'html',
    text: `<article itemscope itemtype="https://schema.org/FAQPage"><h1>The bridge</h1><p>${INTRO}</p><div itemscope itemprop="mainEntity" itemtype="https://schema.org/Question"><h3 itemprop="name">Who pays for it?</h3><div itemscope itemprop="acceptedAnswer" itemtype="https://schema.org/Answer"><div itemprop="text"><p>The town pays.</p></div></div></div></article>`,
    pairs: ['list: Who pays for it? → The town pays.'],
  },
  {
    name: 'headings of a page',
    format: 'html',
    text: `<article><h1>The bridge</h1><p>${INTRO}</p><h2>Who pays for it?</h2><p>The town pays.</p><h2>When does it open?</h2><p>In May.</p><h2>Is it safe?</h2><p>Yes.</p><h2>Related stories</h2><ul><li>The old bridge</li></ul></article>`,
    pairs: [
      'heading: Who pays for it? → The town pays.',
      'heading: When does it open? → In May.',
      'heading: Is it safe? → Yes.',
    ],
  },
  {
    name: 'bold questions of a page, with a break before the answer',
    format: 'html',
    text: `<article><h1>The bridge</h1><p>${INTRO}</p><p><strong>Who pays for it?</strong><br>The town pays.</p><p><strong>When does it open?</strong><br>In May.</p><p><strong>Is it safe?</strong><br>Yes.</p></article>`,
    pairs: [
      'bold: Who pays for it? → The town pays.',
      'bold: When does it open? → In May.',
      'bold: Is it safe? → Yes.',
    ],
  },
  {
    name: 'an interview by initials',
    text: `Mia King met Jo Hart.\n\nMK: Who pays for it?\n\nJH: The town pays.\n\nMK: When does it open?\n\nJH: In May.\n\nIt took years.`,
    pairs: [
      'interview (JH): Who pays for it? → The town pays.',
      'interview (JH): When does it open? → In May. It took years.',
    ],
  },
  {
    name: 'an interview by names, then initials',
    text: `Mia King: Who pays for it?\n\nJo Hart: The town pays.\n\nMK: When does it open?\n\nJH: In May.`,
    pairs: [
      'interview (Jo Hart): Who pays for it? → The town pays.',
      'interview (Jo Hart): When does it open? → In May.',
    ],
  },
  {
    name: 'an interview by an outlet, in bold',
    format: 'markdown',
    text: `**The Gazette:** Who pays for it?\n\n**Hart:** The town pays.\n\n**The Gazette:** When does it open?\n\n**Hart:** In May.`,
    pairs: ['interview (Hart): Who pays for it? → The town pays.', 'interview (Hart): When does it open? → In May.'],
  },
  {
    name: 'an interview of two who answer',
    text: `Reporter: Who pays for it?\n\nHart: The town pays.\n\nReporter: When does it open?\n\nLind: In May.\n\nReporter: Is it safe?\n\nHart: Yes.\n\nReporter: Is it high?\n\nLind: No.`,
    pairs: [
      'interview (Hart): Who pays for it? → The town pays.',
      'interview (Lind): When does it open? → In May.',
      'interview (Hart): Is it safe? → Yes.',
      'interview (Lind): Is it high? → No.',
    ],
  },
  {
    name: 'an interview with names in capitals',
    text: `REPORTER: Who pays for it?\n\nMAYOR HART: The town pays.\n\nREPORTER: When does it open?\n\nMAYOR HART: In May.`,
    pairs: [
      'interview (MAYOR HART): Who pays for it? → The town pays.',
      'interview (MAYOR HART): When does it open? → In May.',
    ],
  },
  {
    name: 'an interview of two, as a stenographer writes it',
    text: `MS. KING: Who pays for it?\n\nMR. HART: The town pays.\n\nMS. KING: When does it open?\n\nMR. HART: In May.`,
    pairs: [
      'interview (MR. HART): Who pays for it? → The town pays.',
      'interview (MR. HART): When does it open? → In May.',
    ],
  },
  {
    name: 'an interview with bold questions and plain answers',
    format: 'markdown',
    text: `Jo Hart is the mayor of the town.\n\n**Who pays for it?**\n\nThe town pays.\n\n**So it is settled.**\n\nIt is.\n\n**When does it open?**\n\nIn May.\n\n**Is it safe?**\n\nYes.`,
    pairs: [
      'bold: Who pays for it? → The town pays.',
      'bold: So it is settled. → It is.',
      'bold: When does it open? → In May.',
      'bold: Is it safe? → Yes.',
    ],
  },
  {
    name: 'a story before and furniture behind',
    text: `${INTRO}\n\nQ: Who pays for it?\n\nA: The town pays.\n\nAdvertisement\n\nQ: When does it open?\n\nA: In May.\n\nSign up for our newsletter`,
    pairs: ['labelled: Who pays for it? → The town pays.', 'labelled: When does it open? → In May.'],
  },
  {
    name: 'labels of another language: the layout tells',
    text: `Am Sonntag stimmt die Stadt über eine neue Brücke ab, und viele Leute haben uns gefragt, worum es dabei geht und wer das alles bezahlen soll.\n\nWer bezahlt die Brücke?\n\nDie Stadt bezahlt sie aus dem Haushalt des kommenden Jahres.\n\nWann wird sie eröffnet?\n\nIm Mai, wenn alles gut geht.\n\nWie hoch ist sie?\n\nZwölf Meter.`,
    pairs: [
      'plain: Wer bezahlt die Brücke? → Die Stadt bezahlt sie aus dem Haushalt des kommenden Jahres.',
      'plain: Wann wird sie eröffnet? → Im Mai, wenn alles gut geht.',
      'plain: Wie hoch ist sie? → Zwölf Meter.',
    ],
  },
  {
    name: 'headings with labels',
    format: 'markdown',
    text: `# The bridge\n\n#### Q: Who pays for it?\n\nA: The town pays.\n\n#### Q: When does it open?\n\nA: In May.`,
    pairs: ['labelled: Who pays for it? → The town pays.', 'labelled: When does it open? → In May.'],
  },
  {
    name: 'labels with long dashes',
    text: `${INTRO}\n\nQ — Who pays for it?\n\nA — The town pays.\n\nQ — When does it open?\n\nA — In May.`,
    pairs: ['labelled: Who pays for it? → The town pays.', 'labelled: When does it open? → In May.'],
  },
  {
    name: 'labels that name who asks',
    text: `${INTRO}\n\nQ (Gazette): Who pays for it?\n\nA: The town pays.\n\nQ (Herald): When does it open?\n\nA: In May.`,
    pairs: ['labelled: Who pays for it? → The town pays.', 'labelled: When does it open? → In May.'],
  },
  {
    name: 'questions in italics',
    format: 'markdown',
    text: `Jo Hart is the mayor of the town.\n\n*Who pays for it?*\n\nThe town pays.\n\n*When does it open?*\n\nIn May.\n\n*Is it safe?*\n\nYes.\n\n*Mia King is a writer in the town.*`,
    pairs: [
      'bold: Who pays for it? → The town pays.',
      'bold: When does it open? → In May.',
      'bold: Is it safe? → Yes.',
    ],
  },
  {
    name: 'a list of bold questions, each with its answer behind it',
    format: 'markdown',
    text: `## FAQ\n\n- **Who pays for it?** The town pays.\n- **When does it open?** In May.`,
    pairs: ['bold: Who pays for it? → The town pays.', 'bold: When does it open? → In May.'],
  },
  {
    name: 'question and answer in one paragraph under a FAQ heading',
    text: `${INTRO}\n\nFAQ\n\nWho pays for it? The town pays. All of it.\n\nWhen does it open? In May.`,
    pairs: ['plain: Who pays for it? → The town pays. All of it.', 'plain: When does it open? → In May.'],
  },
  {
    name: 'a table of two columns',
    format: 'html',
    text: `<article><h1>The bridge</h1><p>${INTRO}</p><h2>Questions and answers</h2><table><tr><td>Who pays for it?</td><td>The town pays.</td></tr><tr><td>When does it open?</td><td>In May.</td></tr></table></article>`,
    pairs: ['plain: Who pays for it? → The town pays.', 'plain: When does it open? → In May.'],
  },
  {
    name: 'questions in capitals, under topics',
    text: `FREQUENTLY ASKED QUESTIONS\n\nMoney\n\nWHO PAYS FOR IT?\n\nThe town pays.\n\nTime\n\nWHEN DOES IT OPEN?\n\nIn May.`,
    pairs: ['plain: WHO PAYS FOR IT? → The town pays.', 'plain: WHEN DOES IT OPEN? → In May.'],
  },
  {
    name: 'quoted questions of readers',
    format: 'markdown',
    text: `# Your questions answered\n\n> Who pays for it?\n\nThe town pays.\n\n> When does it open?\n\nIn May.`,
    pairs: ['plain: Who pays for it? → The town pays.', 'plain: When does it open? → In May.'],
  },
  {
    name: 'a heading that promises answers',
    format: 'markdown',
    text: `# The bridge\n\n${INTRO}\n\n## Your questions answered\n\n### Who pays for it?\n\nThe town pays.\n\n### When does it open?\n\nIn May.`,
    pairs: ['heading: Who pays for it? → The town pays.', 'heading: When does it open? → In May.'],
  },
  {
    name: 'an interview with outlets in brackets',
    text: `Mia King (Gazette): Who pays for it?\n\nJo Hart: The town pays.\n\nMia King (Gazette): When does it open?\n\nJo Hart: In May.`,
    pairs: [
      'interview (Jo Hart): Who pays for it? → The town pays.',
      'interview (Jo Hart): When does it open? → In May.',
    ],
  },
  {
    name: 'an interview of a page, names in bold',
    format: 'html',
    text: `<article><h1>The bridge</h1><p>${INTRO}</p><p><b>Gazette:</b> Who pays for it?</p><p><b>Hart:</b> The town pays.</p><p>All of it.</p><p><b>Gazette:</b> When does it open?</p><p><b>Hart:</b> In May.</p></article>`,
    pairs: [
      'interview (Hart): Who pays for it? → The town pays. All of it.',
      'interview (Hart): When does it open? → In May.',
    ],
  },
  {
    name: 'nested <details> with a heading in the summary',
    format: 'html',
    text: `<article><h1>The bridge</h1><p>${INTRO}</p><section><details><summary><h3>Who pays for it?</h3></summary><div><p>The town pays.</p><p>All of it.</p></div></details></section></article>`,
    pairs: ['details: Who pays for it? → The town pays. All of it.'],
  },
];

const LOOK_ALIKES: readonly Omit<Layout, 'pairs'>[] = [
  {
    name: 'rhetorical questions',
    text: `${INTRO}\n\nWho would have thought it? Nobody. And why now? The mayor will not say.\n\n${INTRO}`,
  },
  { name: 'a question as a headline', text: `Is the bridge safe?\n\n${INTRO}\n\n${INTRO}` },
  {
    name: 'a question as a headline and as a heading',
    format: 'markdown',
    text: `# Is the bridge safe?\n\n${INTRO}\n\n## Why now?\n\n${INTRO}\n\n## The cost\n\nFour million.`,
  },
  {
    name: 'a quiz',
    text: `Test what you know about the bridge\n\n1. How long is the bridge?\n\nA. 100 metres\n\nB. 200 metres\n\nC. 300 metres\n\n2. Who built it?\n\nA. The army\n\nB. The town\n\nC. Nobody\n\n3. When did it open?\n\nA. 1901\n\nB. 1951\n\nC. 2001`,
  },
  {
    name: 'a quiz with its options in one list',
    format: 'markdown',
    text: `# The bridge quiz\n\n**How long is the bridge?**\n\n- a) 100 metres\n- b) 200 metres\n\n**Who built it?**\n\n- a) The army\n- b) The town\n\n**When did it open?**\n\n- a) 1901\n- b) 1951`,
  },
  {
    name: 'riddles',
    text: `Riddles of the week\n\nWhat has legs and cannot walk?\n\nWhat has a neck and no head?\n\nWhat has keys and no locks?\n\nThe answers are on page 12.`,
  },
  {
    name: 'a survey',
    text: `Take our survey\n\nHow often do you cross the bridge?\n\n[ ] Every day\n[ ] Every week\n[ ] Never\n\nHow do you cross it?\n\n[ ] By car\n[ ] On foot\n\nHow old are you?\n\n[ ] Under 18\n[ ] 18 or more`,
  },
  {
    name: 'a form',
    text: `What is your name? ______\n\nWhere do you live? ______\n\nHow old are you? ______`,
  },
  {
    name: 'prompts to readers',
    text: `${INTRO}\n\nWhat do you think of the bridge?\n\nHave you crossed it?\n\nWould you vote for it?\n\nTell us in the comments, or write to letters@example.org.`,
  },
  {
    name: 'a transcript of a hearing',
    text: [
      'CHAIR: Who pays for it?',
      'HART: The town pays.',
      'LIND: Does it?',
      'KING: When does it open?',
      'HART: In May.',
      'ROE: Is it safe?',
      'LIND: It is.',
      'KING: Who says so?',
      'ROE: Do you?',
      'CHAIR: Order, please. Who is next?',
      'HART: I am.',
    ].join('\n\n'),
  },
  {
    name: 'a transcript of a court with Q. and A.',
    text: `IN THE DISTRICT COURT OF THE STATE\n\nPEOPLE v. HART\n\nDIRECT EXAMINATION BY MR. KING:\n\nQ. Where were you on that night?\n\nA. At home.\n\nQ. Who was with you?\n\nA. My wife.\n\nMR. ROE: Objection, Your Honor.\n\nTHE COURT: Overruled.\n\nQ. When did you leave?\n\nA. At ten.`,
  },
  {
    name: 'queries that people search for',
    text: `${INTRO}\n\nPeople also ask\n\nWho pays for the bridge\n\nWhen does the bridge open?\n\nIs the bridge safe?\n\nHow long is the bridge?`,
  },
  {
    name: 'an index of questions',
    format: 'markdown',
    text: `# FAQ\n\n- [Who pays for it?](#pays)\n- [When does it open?](#opens)\n- [Is it safe?](#safe)\n- [How long is it?](#long)`,
  },
  {
    name: 'an index of questions in plain text',
    text: `Frequently asked questions\n\nWho pays for it?\n\nWhen does it open?\n\nIs it safe?\n\nHow long is it?`,
  },
  {
    name: 'letters to the editor',
    text: `Letters\n\nWhy a bridge? We have a ferry. It is cheap.\n\nAna Ruiz, Port Elsin\n\nWho needs it? I do not.\n\nJo Hart, Elsin Bay`,
  },
  {
    name: 'a poll',
    text: `What the town thinks\n\nDo you want the bridge?\n\nYes 52%\n\nNo 48%\n\nWould you pay a toll?\n\nYes: 20 percent\n\nNo: 80 percent\n\nIs the ferry too slow?\n\nYes 61%\n\nNo 30%\n\nDon't know 9%`,
  },
  {
    name: 'a quiz with its answers',
    text: `The big bridge quiz\n\n1. Who built it?\n\nAnswer: The town.\n\n2. When did it open?\n\nAnswer: In 1951.\n\n3. How long is it?\n\nAnswer: 200 metres.`,
  },
  {
    name: 'a form with answers to circle',
    text: `Please fill in this form\n\nDo you cross the bridge?\n\nYes / No\n\nDo you pay a toll?\n\nYes / No\n\nAre you over 18?\n\nYes / No`,
  },
  {
    name: 'a press briefing',
    text: `Press briefing\n\nMR. HART: Good afternoon.\n\nQ   Who pays for it?\n\nMR. HART: The town pays.\n\nQ   When does it open?\n\nMR. HART: In May. Yes, Mia.\n\nQ   Is it safe?\n\nMR. HART: It is.`,
  },
  {
    name: 'questions for a class',
    text: `${INTRO}\n\nDiscussion questions\n\n1. Who pays for the bridge?\n\n2. Why does the town want it?\n\n3. What would you do?`,
  },
  {
    name: 'a glossary',
    format: 'html',
    text: `<article><h1>Words</h1><p>${INTRO}</p><dl><dt>Bridge</dt><dd>A way over a river.</dd><dt>Toll</dt><dd>What it costs.</dd></dl></article>`,
  },
  {
    name: 'a folded note',
    format: 'markdown',
    text: `# The bridge\n\n${INTRO}\n\n<details>\n<summary>Show more</summary>\n\nThe bridge is old.\n\n</details>`,
  },
  {
    name: 'headlines of other stories',
    text: `${INTRO}\n\nRead next\n\nWho pays for the bridge?\n\nIs the ferry too slow?\n\nWhat does the mayor want?\n\nThe old bridge is to go`,
  },
  {
    name: 'questions in a speech',
    text: `${INTRO}\n\n“Who pays for it?” he asked. “Is it us?”\n\n“Who else?” she said.\n\n“When does it open?” he asked.\n\n“In May,” she said.\n\n“Is it safe?”\n\n“It is.”`,
  },
  { name: 'a dictionary', text: 'A: the first letter.\n\nB: the second letter.\n\nQ: a letter that U follows.' },
  { name: 'an agenda', text: 'A. Opening\n\nB. Who pays for the bridge?\n\nC. Other matters' },
];

const told = (text: string, format: InputFormat = 'text'): readonly string[] => {
  const record = extract(text, { format, offsets: 'utf16' });
  checkInvariants(record, record.document.text ?? text);
  return record.faq.map(
    ({ style, speaker, plain }) =>
      `${style}${speaker === null ? '' : ` (${speaker})`}: ${plain.question} → ${plain.answer}`,
  );
};

describe('a layout of questions and answers', () => {
  it.each(LAYOUTS.map((layout) => [layout.name, layout] as const))('%s', (_name, { text, format, pairs }) =>
    expect(told(text, format)).toEqual(pairs),
  );
});

describe('what looks like questions and answers', () => {
  it.each(LOOK_ALIKES.map((layout) => [layout.name, layout] as const))('%s is none', (_name, { text, format }) =>
    expect(told(text, format)).toEqual([]),
  );
});

const pairsOf = (text: string): readonly string[] =>
  extract(text, { transcripts: true }).faq.map(
    ({ speaker, plain }) => `${speaker}: ${plain.question} → ${plain.answer}`,
  );

describe('a transcript', () => {
  it('gives its pairs where they are wanted', () => {
    const transcripts = LOOK_ALIKES.filter(({ name }) => /transcript|briefing/.test(name));
    expect(transcripts.map(({ text }) => pairsOf(text)[0])).toEqual([
      'HART: Who pays for it? → The town pays.',
      'null: Where were you on that night? → At home.',
      'MR. HART: Who pays for it? → The town pays.',
    ]);
  });
});
