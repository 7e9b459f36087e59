/** The ways in which the world writes questions and answers, each as a function from a text. */
import type { InputFormat } from '../../src/model/vocabulary.ts';
import type { QuestionText } from './texts.ts';

export interface LayoutOfText {
  readonly name: string;
  readonly format: InputFormat;
  readonly write: (text: QuestionText) => string;
  /** Who the record says answers; null without it. */
  readonly speaker?: string;
}

type Write = (question: string, answer: string, number: number) => string;

const INTRO = 'Many people have written to us about it over the last few weeks. We have asked those who know.';

const each = ({ pairs }: QuestionText, write: Write, between = '\n\n'): string =>
  pairs.map(([question, answer], i) => write(question, answer, i + 1)).join(between);

const plain = (name: string, write: Write, between?: string): LayoutOfText => ({
  name,
  format: 'text',
  write: (text) => `${text.title}\n\n${INTRO}\n\n${each(text, write, between)}`,
});
const plainFaq = (name: string, write: Write, between?: string): LayoutOfText => ({
  name,
  format: 'text',
  write: (text) => `${text.title}\n\n${INTRO}\n\nFrequently asked questions\n\n${each(text, write, between)}`,
});
const markdown = (name: string, write: Write, between?: string): LayoutOfText => ({
  name,
  format: 'markdown',
  write: (text) => `# ${text.title}\n\n${INTRO}\n\n${each(text, write, between)}`,
});
const markdownFaq = (name: string, write: Write, between?: string): LayoutOfText => ({
  name,
  format: 'markdown',
  write: (text) => `# ${text.title}\n\n${INTRO}\n\n## FAQ\n\n${each(text, write, between)}`,
});
const html = (name: string, write: Write, [before, after]: readonly [string, string] = ['', '']): LayoutOfText => ({
  name,
  format: 'html',
  write: (text) =>
    `<article><h1>${text.title}</h1><p>${INTRO}</p>${before}${each(text, write, '\n')}${after}</article>`,
});
const inMarkdown = (
  name: string,
  write: Write,
  [before, after]: readonly [string, string] = ['', ''],
): LayoutOfText => ({
  name,
  format: 'markdown',
  write: (text) => `# ${text.title}\n\n${INTRO}\n\n${before}\n${each(text, write, '\n\n')}\n${after}`,
});
const interview = (name: string, format: InputFormat, write: Write, speaker: string): LayoutOfText => ({
  name,
  format,
  speaker,
  write: (text) =>
    format === 'html'
      ? `<article><h1>${text.title}</h1><p>${INTRO}</p>${each(text, write)}</article>`
      : `${format === 'markdown' ? '# ' : ''}${text.title}\n\n${INTRO}\n\n${each(text, write)}`,
});

const under = (sign: string, title: string): string => sign.repeat(title.length);
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/'/g, '&#39;').replace(/’/g, '&rsquo;');

export const PLAIN_LAYOUTS: readonly LayoutOfText[] = [
  plain('Q: A:', (q, a) => `Q: ${q}\n\nA: ${a}`),
  plain('Q: A: on neighbouring lines', (q, a) => `Q: ${q}\nA: ${a}`),
  plain('Q. A.', (q, a) => `Q. ${q}\n\nA. ${a}`),
  plain('Q) A)', (q, a) => `Q) ${q}\n\nA) ${a}`),
  plain('Q1: A1:', (q, a, n) => `Q${n}: ${q}\n\nA${n}: ${a}`),
  plain('Question 1. Answer.', (q, a, n) => `Question ${n}. ${q}\n\nAnswer. ${a}`),
  plain('QUESTION: ANSWER:', (q, a) => `QUESTION: ${q}\n\nANSWER: ${a}`),
  plain('[Q] [A]', (q, a) => `[Q] ${q}\n[A] ${a}`),
  plain('Q – A –', (q, a) => `Q – ${q}\n\nA – ${a}`),
  plain('labels on lines of their own', (q, a) => `Question:\n${q}\n\nAnswer:\n${a}`),
  plain('Q: A: in one paragraph', (q, a) => `Q: ${q} A: ${a}`),
  plain('Q: without labels of answers', (q, a) => `Q: ${q}\n\n${a}`),
  plain('1. on lines of their own', (q, a, n) => `${n}. ${q}\n\n${a}`),
  plain('(1) on lines of their own', (q, a, n) => `(${n}) ${q}\n\n${a}`),
  plain('01 — on lines of their own', (q, a, n) => `0${n} — ${q}\n\n${a}`),
  plain('1. and the answer on the next line', (q, a, n) => `${n}. ${q}\n${a}`),
  plain('bare lines', (q, a) => `${q}\n\n${a}`),
  plainFaq('bare lines under a heading', (q, a) => `${q}\n\n${a}`),
  plainFaq('a bare line and the answer on the next', (q, a) => `${q}\n${a}`),
  plainFaq('bullets', (q, a) => `• ${q}\n\n${a}`),
  plain('AsciiDoc titles', (q, a) => `== ${q}\n\n${a}`),
  plain('AsciiDoc terms', (q, a) => `${q}::\n${a}`),
  plain('reStructuredText', (q, a) => `${q}\n${under('-', q)}\n\n${a}`),
  plain('reStructuredText, titles lined twice', (q, a) => `${under('~', q)}\n${q}\n${under('~', q)}\n\n${a}`),
  plain('wiki titles', (q, a) => `=== ${q} ===\n\n${a}`),
  plain('wiki terms', (q, a) => `; ${q}\n: ${a}`, '\n'),
  plain('wiki bold', (q, a) => `'''${q}'''\n\n${a}`),
  plain('org titles', (q, a) => `** ${q}\n\n   ${a}`),
  plain('Markdown in plain text', (q, a) => `### ${q}\n\n${a}`),
  plain('bold in plain text', (q, a) => `**${q}**\n\n${a}`),
  plain('quoted mail', (q, a) => `> ${q}\n\n${a}`),
  plain('Q.1 A.1', (q, a, n) => `Q.${n} ${q}\n\nA.${n} ${a}`),
  plain('you asked, we answered', (q, a) => `You asked: ${q}\n\nWe answered: ${a}`),
  plain('letters', (q, a, n) => `${'abcdefgh'[n - 1] ?? ''}) ${q}\n\n${a}`),
  plain('rules between', (q, a) => `${q}\n\n${a}\n\n---`),
];

export const MARKDOWN_LAYOUTS: readonly LayoutOfText[] = [
  markdown('headings', (q, a) => `## ${q}\n\n${a}`),
  markdown('numbered headings', (q, a, n) => `### ${n}. ${q}\n\n${a}`),
  markdown('headings with labels', (q, a) => `## Q: ${q}\n\nA: ${a}`),
  markdown('headings without a space', (q, a, n) => `####Q${n}: ${q}\n\n${a}`),
  markdown('headings with attributes', (q, a, n) => `## ${q} {#entry-${n}}\n\n${a}`),
  markdown('headings that are lined', (q, a) => `${q}\n${under('-', q)}\n\n${a}`),
  markdown('bold headings', (q, a) => `### **${q}**\n\n${a}`),
  markdown('linked headings', (q, a) => `### [${q}](https://example.org/faq)\n\n${a}`),
  markdown('bold lines', (q, a) => `**${q}**\n\n${a}`),
  markdown('bold lines with numbers', (q, a, n) => `**${n}. ${q}**\n\n${a}`),
  markdown('bold, the answer on the next line', (q, a) => `**${q}**\n${a}`),
  markdown('bold, the answer after a break', (q, a) => `**${q}**  \n${a}`),
  markdown('bold, run in', (q, a) => `**${q}** ${a}`),
  markdown('bold, between rules', (q, a) => `**${q}**\n\n${a}\n\n---`),
  markdown('italics', (q, a) => `*${q}*\n\n${a}`),
  markdown('italics, run in', (q, a) => `_${q}_ ${a}`),
  markdown('bold italics', (q, a) => `***${q}***\n\n${a}`),
  markdown('a list of bold questions', (q, a) => `- **${q}** ${a}`, '\n'),
  markdown('a list of bold questions, answers below', (q, a) => `- **${q}**\n\n  ${a}`),
  markdown('a numbered list of bold questions', (q, a, n) => `${n}. **${q}**\n\n   ${a}`),
  markdown('a numbered list, answers below', (q, a, n) => `${n}. ${q}\n\n   ${a}`),
  markdownFaq('a list of links', (q, a) => `- [${q}](https://example.org/faq) ${a}`, '\n'),
  markdownFaq('a list in a list', (q, a) => `- ${q}\n  - ${a}`, '\n'),
  markdownFaq('headings under a heading', (q, a) => `### ${q}\n\n${a}`),
  markdownFaq('run in', (q, a) => `${q} ${a}`),
  markdown('quoted', (q, a) => `> ${q}\n\n${a}`),
  markdown('bold labels', (q, a) => `**Q:** ${q}\n\n**A:** ${a}`),
  markdown('bold labels without colons', (q, a) => `**Q** ${q}\n\n**A** ${a}`),
  markdown('bold question with a label', (q, a) => `**Q: ${q}**\n\nA: ${a}`),
  markdown('a contents list first', (q, a) => `## ${q}\n\n${a}`),
];

export const RAW_LAYOUTS: readonly LayoutOfText[] = [
  inMarkdown('raw <h3> and <p>', (q, a, n) => `<h3>${n}. ${escaped(q)}</h3><p>${escaped(a)}</p>`),
  inMarkdown('raw <details>', (q, a) => `<details>\n<summary>${q}</summary>\n\n${a}\n\n</details>`),
  inMarkdown('raw <details> in one line', (q, a) => `<details><summary><b>${q}</b></summary><p>${a}</p></details>`),
  inMarkdown('raw <dl>', (q, a) => `<dt>${q}</dt>\n<dd>${a}</dd>`, ['<dl>', '</dl>']),
  inMarkdown(
    'raw <label>',
    (q, a, n) =>
      `<div><input type="checkbox" id="c${n}" /><label for="c${n}">${q}</label><div class="content"><p>${a}</p></div></div>`,
  ),
  inMarkdown('raw <p class="subhead">', (q, a) => `<p class="subhead">${q}</p>\n<p>${a}</p>`),
  inMarkdown('raw <b>', (q, a) => `<b>${q}</b>\n\n${a}`),
  inMarkdown('raw classes', (q, a) => `<div class="faq-question">${q}</div>\n<div class="faq-answer">${a}</div>`),
];

export const HTML_LAYOUTS: readonly LayoutOfText[] = [
  html('<h2>', (q, a) => `<h2>${escaped(q)}</h2><p>${escaped(a)}</p>`),
  html('<h4> in <li>', (q, a) => `<li><h4>${q}</h4><div>${a}</div></li>`, ['<ul>', '</ul>']),
  html('<h3> with a permalink', (q, a, n) => `<h3 id="q${n}">${q} <a href="#q${n}">#</a></h3><p>${a}</p>`),
  html('<dl>', (q, a) => `<dt>${q}</dt><dd>${a}</dd>`, ['<dl>', '</dl>']),
  html('<dl> with permalinks', (q, a, n) => `<dt>${q} <a href="#q${n}">¶</a></dt><dd><p>${a}</p></dd>`, [
    '<dl>',
    '</dl>',
  ]),
  html('<details>', (q, a) => `<details><summary>${q}</summary><p>${a}</p></details>`),
  html(
    '<details> in a list',
    (q, a) => `<li><details><summary><strong>${q}</strong></summary><div>${a}</div></details></li>`,
    ['<ul>', '</ul>'],
  ),
  html(
    'buttons',
    (q, a, n) => `<h3><button aria-controls="p${n}">${q}</button></h3><div id="p${n}" hidden><p>${a}</p></div>`,
  ),
  html(
    'classes',
    (q, a) => `<div class="item"><div class="faq-question">${q}</div><div class="faq-answer"><p>${a}</p></div></div>`,
  ),
  html(
    'classes of WordPress',
    (q, a) =>
      `<div class="schema-faq-section"><strong class="schema-faq-question">${q}</strong> <p class="schema-faq-answer">${a}</p></div>`,
  ),
  html(
    'classes of an accordion',
    (q, a) =>
      `<div class="accordion-item"><a class="accordion-title" href="#">${q}</a><div class="accordion-content">${a}</div></div>`,
  ),
  html('<strong>', (q, a) => `<p><strong>${q}</strong></p><p>${a}</p>`),
  html('<strong> and <br>', (q, a) => `<p><strong>${q}</strong><br>${a}</p>`),
  html('<strong>, run in', (q, a) => `<p><strong>${q}</strong> ${a}</p>`),
  html('<strong> in <li>', (q, a) => `<li><strong>${q}</strong><br />${a}</li>`, ['<ol>', '</ol>']),
  html('<em>', (q, a) => `<p><em>${q}</em></p><p>${a}</p>`),
  html('<p class="question">', (q, a) => `<p class="question">${q}</p><p class="answer">${a}</p>`),
  html('a table', (q, a) => `<tr><td><b>${q}</b></td><td>${a}</td></tr>`, ['<table>', '</table>']),
  html('labels in cells', (q, a) => `<tr><td>Q</td><td>${q}</td></tr><tr><td>A</td><td>${a}</td></tr>`, [
    '<table>',
    '</table>',
  ]),
  html('labels', (q, a) => `<p><b>Q:</b> ${q}</p><p><b>A:</b> ${a}</p>`),
  html('labels and <br>', (q, a) => `<p>Q: ${q}<br>A: ${a}</p>`),
  html(
    'microdata',
    (q, a) =>
      `<div itemscope itemprop="mainEntity" itemtype="https://schema.org/Question"><h3 itemprop="name">${q}</h3><div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer"><div itemprop="text"><p>${a}</p></div></div></div>`,
  ),
  {
    name: 'JSON-LD',
    format: 'html',
    write: ({ title, pairs }) => {
      const entries = pairs.map(([name, text]) => ({
        '@type': 'Question',
        name,
        acceptedAnswer: { '@type': 'Answer', text },
      }));
      const data = JSON.stringify({ '@context': 'https://schema.org', '@type': 'FAQPage', mainEntity: entries });
      return `<html><head><script type="application/ld+json">${data}</script></head><body><article><h1>${title}</h1><p>${INTRO}</p></article></body></html>`;
    },
  },
];

export const INTERVIEW_LAYOUTS: readonly LayoutOfText[] = [
  interview('names', 'text', (q, a) => `Mia King: ${q}\n\nJo Hart: ${a}`, 'Jo Hart'),
  interview('an outlet and a name', 'text', (q, a) => `The Gazette: ${q}\n\nJo Hart: ${a}`, 'Jo Hart'),
  interview(
    'names, then initials',
    'text',
    (q, a, n) => (n === 1 ? `Mia King: ${q}\n\nJo Hart: ${a}` : `MK: ${q}\n\nJH: ${a}`),
    'Jo Hart',
  ),
  interview('names in capitals', 'text', (q, a) => `REPORTER: ${q}\n\nHART: ${a}`, 'HART'),
  interview('bold names', 'markdown', (q, a) => `**Mia King:** ${q}\n\n**Jo Hart:** ${a}`, 'Jo Hart'),
  interview(
    'bold names, the colon outside',
    'markdown',
    (q, a) => `**Mia King**: ${q}\n\n**Jo Hart**: ${a}`,
    'Jo Hart',
  ),
  interview(
    'names with initials in brackets',
    'markdown',
    (q, a, n) => (n === 1 ? `**Mia King (MK)**: ${q}\n\n**Jo Hart (JH)**: ${a}` : `**MK**: ${q}\n\n**JH**: ${a}`),
    'Jo Hart',
  ),
  interview(
    'bold questions, names before answers',
    'html',
    (q, a) => `<p><strong>${q}</strong></p><p><strong>Jo Hart:</strong> ${a}</p>`,
    'Jo Hart',
  ),
  interview('bold names of a page', 'html', (q, a) => `<p><b>Gazette:</b> ${q}</p><p><b>Hart:</b> ${a}</p>`, 'Hart'),
  plain('dashes', (q, a) => `— ${q}\n\n— ${a}`),
  plain('hyphens', (q, a) => `- ${q}\n\n- ${a}`),
];
