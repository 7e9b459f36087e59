/** Texts that ask and are no FAQ: ways of writing questions down without answers, and texts that only look like questions and answers. */
import type { InputFormat } from '../../src/model/vocabulary.ts';
import type { QuestionText } from './texts.ts';

export interface LookAlike {
  readonly name: string;
  readonly format: InputFormat;
  readonly write: (text: QuestionText) => string;
}

const INTRO = 'Many people have written to us about it over the last few weeks. We have asked those who know.';
const OUTRO = 'The council meets again in the first week of the coming month, the clerk said on Monday.';
const LONG =
  'The town has grown by a third within twenty years, and much of what was built for a village no longer fits it, the mayor told a meeting on Monday evening.';

type Line = (question: string, number: number) => string;
const asked = ({ pairs }: QuestionText, line: Line, between = '\n\n'): string =>
  pairs.map(([question], i) => line(question, i + 1)).join(between);
const answered = ({ pairs }: QuestionText, line: (q: string, a: string, n: number) => string): string =>
  pairs.map(([question, answer], i) => line(question, answer, i + 1)).join('\n\n');

const text = (name: string, write: LookAlike['write']): LookAlike => ({ name, format: 'text', write });
const markdown = (name: string, write: LookAlike['write']): LookAlike => ({ name, format: 'markdown', write });
const html = (name: string, write: LookAlike['write']): LookAlike => ({ name, format: 'html', write });

/** Ways to write the questions of a text without their answers. */
export const UNANSWERED: readonly LookAlike[] = [
  text('bare questions', (t) => `${t.title}\n\n${INTRO}\n\n${asked(t, (q) => q)}\n\n${OUTRO}`),
  text('numbered questions', (t) => `${t.title}\n\n${INTRO}\n\n${asked(t, (q, n) => `${n}. ${q}`)}\n\n${OUTRO}`),
  text('a list without gaps', (t) => `${t.title}\n\n${INTRO}\n\n${asked(t, (q) => `- ${q}`, '\n')}\n\n${OUTRO}`),
  text('a FAQ that has yet to be written', (t) => `Frequently asked questions\n\n${asked(t, (q) => q)}`),
  text(
    'an exam paper',
    (t) => `${t.title}: exam paper\n\nAnswer all questions.\n\n${asked(t, (q, n) => `${n}. ${q} (${n + 2} marks)`)}`,
  ),
  text(
    'marks for each answer',
    (t) => `${t.title}\n\n${asked(t, (q, n) => `${n}. ${q} [${n + 2} points]\n\nWrite no more than five lines.`)}`,
  ),
  text('a form to fill in', (t) => `${t.title}\n\n${asked(t, (q) => `${q}\n\n____________________`)}`),
  text('boxes to tick', (t) => `${t.title}\n\n${asked(t, (q) => `${q}\n\n[ ] Yes\n[ ] No\n[ ] Perhaps`)}`),
  text(
    'a quiz with choices',
    (t) => `${t.title}\n\n${asked(t, (q, n) => `${n}. ${q}\n\nA. Red\n\nB. Blue\n\nC. Green`)}`,
  ),
  text('a poll', (t) => `${t.title}\n\n${asked(t, (q) => `${q}\n\nYes: 52%\n\nNo: 48%`)}`),
  text(
    'what people search for',
    (t) => `${t.title}\n\n${LONG}\n\nPeople also ask\n\n${asked(t, (q) => q)}\n\n${OUTRO}`,
  ),
  text(
    'questions for a reading group',
    (t) => `${t.title}\n\n${LONG}\n\nDiscussion questions\n\n${asked(t, (q, n) => `${n}. ${q}`)}\n\n${OUTRO}`,
  ),
  text(
    'headlines',
    (t) =>
      `${asked(t, (q) => `${q}\n\nTown council votes on the plan after long debate\n\nFerry stays in port for a third day`)}`,
  ),
  text('webinar questions', (t) => `${t.title}\n\n${asked(t, (q) => `${q}\n\n(video)`)}`),
  text('rhetoric', (t) => `${t.title}\n\n${LONG} ${t.pairs.map(([q]) => q).join(' ')}\n\n${LONG}`),
  text(
    'a speech of numbered paragraphs',
    (t) =>
      `${t.title}\n\n1. ${LONG}\n\n2. ${LONG}\n\n3. ${LONG} ${t.pairs[0]?.[0]}\n\n4. ${LONG}\n\n5. ${LONG} ${t.pairs[1]?.[0]}\n\n6. ${LONG}\n\n7. ${LONG}`,
  ),
  text('a headline that asks', (t) => `${t.pairs[0]?.[0]}\n\n${LONG}\n\n${OUTRO}`),
  text('words in a mouth', (t) => `${t.title}\n\n${asked(t, (q) => `“${q}” he asked.\n\nShe did not say.`)}`),
  markdown(
    'a contents list',
    (t) => `# ${t.title}\n\n${asked(t, (q, n) => `- [${q}](#q${n})`, '\n')}\n\n## The town\n\n${LONG}`,
  ),
  markdown(
    'an index of several lists',
    (t) =>
      `# FAQ\n\n## Money\n\n${asked(t, (q, n) => `- [${q}](/faq/${n})`, '\n')}\n\n## Time\n\n${asked(t, (q, n) => `- [${q}](/faq/b${n})`, '\n')}`,
  ),
  markdown(
    'lists of questions under headings',
    (t) =>
      `# ${t.title}\n\n## For the council\n\n${asked(t, (q) => `- ${q}`, '\n')}\n\n## For the mayor\n\n${asked(t, (q) => `- ${q}`, '\n')}\n\n${LONG}`,
  ),
  markdown(
    'a guide to a form',
    (t) =>
      `# ${t.title}\n\nThis page walks you through the form.\n\n${asked(t, (q) => `**${q}** - we ask because it helps us plan.`)}`,
  ),
  markdown(
    'the fields of a form',
    (t) => `# Application form\n\n${asked(t, (q) => `**${q}**\n\nPlease describe it in 200 words or less.`)}`,
  ),
  markdown(
    'a bold question in a report',
    (t) =>
      `# ${t.title}\n\n${LONG}\n\n**${t.pairs[0]?.[0]}**\n\n${LONG}\n\n**The costs**\n\n${LONG}\n\n**The plan**\n\n${LONG}`,
  ),
  markdown(
    'prompts',
    (t) =>
      `# ${t.title}\n\n${LONG}\n\n**Want to know more?**\n\nSubscribe to our letter.\n\n**Have a tip?**\n\nWrite to us.\n\n**Interested in joining?**\n\nCome by on Mondays.`,
  ),
  html(
    'navigation',
    (t) =>
      `<body><ul>${asked(t, (q, n) => `<li><a href="/q/${n}">${q}</a></li>`, '')}</ul><h1>${t.title}</h1><p>${LONG}</p><p>${OUTRO}</p></body>`,
  ),
  html(
    'teasers beside an article',
    (t) =>
      `<html><body><article><h1>${t.title}</h1><p>${LONG}</p><p>${LONG} ${OUTRO}</p></article><aside>${asked(t, (q, n) => `<h3><a href="/s/${n}">${q}</a></h3><p>Two minutes to read</p>`, '')}</aside></body></html>`,
  ),
  html(
    'a glossary',
    ({ title, pairs }) =>
      `<article><h1>${title}</h1><p>${INTRO}</p><dl>${pairs.map(([, answer], i) => `<dt>Term ${i + 1}</dt><dd>${answer}</dd>`).join('')}</dl></article>`,
  ),
  html(
    'notes that fold',
    ({ title, pairs }) =>
      `<article><h1>${title}</h1><p>${INTRO}</p>${pairs.map(([, answer]) => `<details><summary>Show more</summary><p>${answer}</p></details>`).join('')}</article>`,
  ),
];

/** Ways to write questions with answers that are no FAQ by what they are. */
export const OTHER_KINDS: readonly LookAlike[] = [
  text(
    'a hearing',
    (t) =>
      `The committee held a hearing on Tuesday.\n\n${answered(t, (q, a) => `Senator Brown: ${q}\n\nMr. Ortiz: ${a}`)}`,
  ),
  text('a briefing', (t) => `Press briefing\n\n${answered(t, (q, a) => `QUESTION: ${q}\n\nMR. HART: ${a}`)}`),
  text(
    'a court',
    (t) =>
      `IN THE DISTRICT COURT\n\nDIRECT EXAMINATION BY MR. KING:\n\n${answered(t, (q, a) => `Q. ${q}\n\nA. ${a}`)}\n\nTHE COURT: We break here.`,
  ),
  text('a quiz with answers', (t) => `The big quiz: ${t.title}\n\n${answered(t, (q, a, n) => `${n}. ${q}\n\n${a}`)}`),
  text(
    'a debate of many',
    (t) =>
      `A debate on ${t.title}\n\n${answered(t, (q, a, n) => `KING: ${q}\n\nHART: ${a}\n\nROE: Is that so?\n\nLIND: It is.\n\nPARK: Who says so${n}?\n\nBELL: I do.`)}`,
  ),
];

/** Texts that look like questions and answers, each for itself. */
export const LOOK_ALIKES: readonly (readonly [name: string, format: InputFormat, text: string])[] = [
  [
    'polls beside a story',
    'html',
    '<article><h1>Road plan</h1><p>The mayor said on Monday that the plan would cut traffic.</p><h3>Should cars be banned from the centre?</h3><p>Yes</p><p>No</p><p>Vote</p><h3>Would you use a tram?</h3><p>Yes</p><p>No</p><p>Vote</p></article>',
  ],
  [
    'riddles',
    'text',
    'Q: What do you call a bear without teeth?\nA: A gummy bear!\n\nQ: What do you get when you cross a cow and a duck?\nA: Milk and quackers!\n\nQ: Why did the bicycle fall over?\nA: It was two tired!',
  ],
  [
    'jokes under a title',
    'text',
    'Jokes of the week\n\nWhat is brown and sticky?\n\nA stick.\n\nWhere do sheep get their hair cut?\n\nAt the baa-baa shop.\n\nWhat do clouds wear?\n\nThunderwear.',
  ],
  [
    'riddles of a page',
    'html',
    '<article><h1>Funny stuff</h1><p>Q. What do you call a sleeping bull?<br>A. A bulldozer!</p><p>Q. What did the sea say to the shore?<br>A. Nothing, it just waved!</p><p>Q. Why did the clock go to school?<br>A. It had time!</p></article>',
  ],
  [
    'people overheard',
    'text',
    'Man: Are you well?\nWoman: No.\nMan: Oh.\n\nBoy #1: Where do we go?\nBoy #2: Home.\n\nGirl: Who is he?\nMother: Your uncle.\nGirl: Really?\n\nGuard: Tickets?\nDrunk: Which ones?\nGuard: Yours.',
  ],
  [
    'a comment thread',
    'text',
    'Comments\n\nann72: Who believes this?\n\n3 hours ago\n\nbob: I do.\n\n2 hours ago\n\nann72: Why would you?\n\n1 hour ago\n\ncarl: Why not?',
  ],
  [
    'a timetable',
    'markdown',
    '# Open day\n\n09:00 Welcome\n\n10:00 What is a cell?\n\n11:00 Break\n\n12:00 Who was Mendel?\n\n13:00 Lunch\n\n14:00 Questions and answers',
  ],
  [
    'a programme',
    'text',
    'Programme\n\n10.00 Opening\n\n10.15 Who owns the moon?\nProf. Ana Ruiz, Lenz\n\n11.00 Can robots love?\nDr. Jo Hart, Elsin\n\n12.00 Lunch',
  ],
  [
    'a report with a single question',
    'markdown',
    '# The harbour\n\nThe harbour was closed.\n\n## Why now?\n\nThe storm came early this year, the port said.\n\n## The damage\n\nSheds lost their roofs.\n\n## The costs\n\nNobody knows them.',
  ],
  [
    'a letter',
    'text',
    'Dear editor,\n\nWhy do we need a bridge? We have a ferry. It is cheap and it runs on time.\n\nWho asked us? Nobody did, and nobody will.\n\nAna Ruiz, Port Elsin',
  ],
  ['an agenda', 'text', 'A. Opening\n\nB. Who pays for the bridge?\n\nC. Other matters\n\nD. Closing'],
  ['quarters', 'text', 'Q1: Sales rose.\n\nQ2: Sales fell.\n\nQ3: Sales rose again.\n\nQ4: Sales were flat.'],
  ['a dictionary', 'text', 'A: the first letter.\n\nB: the second letter.\n\nQ: a letter that U follows.'],
  [
    'a checklist',
    'markdown',
    '# Before you go\n\n- Is the stove off?\n- Are the windows shut?\n- Do you have the keys?\n  - The small one is for the gate.\n- Is the cat in?',
  ],
  [
    'advice for a journalist',
    'markdown',
    '# Questions to ask your landlord\n\n1. Who pays for repairs?\n2. How much is the deposit?\n3. May I keep a cat?\n\nTake notes, and ask for a copy of the contract.',
  ],
  [
    'an advertisement',
    'html',
    '<article><h1>New windows</h1><p>Tired of the cold?</p><p>Our windows keep it out.</p><p>Call us today!</p><p>Looking for a bargain?</p><p>We have one.</p></article>',
  ],
  [
    'questions of a scholar',
    'text',
    'The study asks three questions. How old are the bones? Whose were they? And who buried them here?\n\nThe team began to dig in June, and found the first grave on its second day.\n\nIt is not clear who lived here.',
  ],
  ['a poem', 'text', 'Who has seen the wind?\nNeither you nor I.\nBut when the reeds bow down,\nit is passing by.'],
  [
    'a play',
    'text',
    'ANNA: Who goes there?\n\nBEN: A friend.\n\nCLARA: Whose friend?\n\nBEN: Yours.\n\nDORA: Is he armed?\n\nEMIL: He is not.\n\nANNA: Let him in.\n\nCLARA: Why?\n\nDORA: Why not?\n\nEMIL: Be still.',
  ],
  [
    'a log of a course',
    'markdown',
    '# Learning log\n\nQ1.1 - How did you prepare? Answer in two sentences.\n\nQ1.2 - What would you change? Answer in two sentences.\n\nQ1.3 - Anything else?\n\n[Open text]',
  ],
  [
    'issue template',
    'markdown',
    '# Bug report template\n\n**What happened?**\n\nDescribe what you saw.\n\n**What did you expect?**\n\nTell us what should have happened.\n\n**Which version?**\n\nPlease provide the number.',
  ],
  [
    'sub-headings of an opinion',
    'markdown',
    '# The case for a bridge\n\nThe town is cut in two.\n\n## Who wants it?\n\nMost do.\n\n## A history of ferries\n\nThey were slow.\n\n## The price\n\nIt is high.\n\n## The vote\n\nIt is on Sunday.',
  ],
  [
    'a page of links',
    'html',
    '<article><h1>Help</h1><p>Where to find help in the town, by the office for social matters and its partners in the churches.</p><h3><a href="/a">Who pays?</a></h3><h3><a href="/b">When is it open?</a></h3><h3><a href="/c">Where is it?</a></h3></article>',
  ],
  [
    'bold rhetoric that paragraphs begin with',
    'markdown',
    `# Why I left\n\n${LONG}\n\n**But who am I to judge?** ${LONG}\n\n**Is that fair?** ${LONG}\n\n${LONG}`,
  ],
  [
    'votes and answers of a forum',
    'html',
    '<h2>Hot questions</h2><div><h3><a href="/q/1">How do I sort a list?</a></h3><p>3 answers, 12 votes, asked 2 hours ago</p></div><div><h3><a href="/q/2">Why is my loop slow?</a></h3><p>1 answer, 4 votes, asked 3 hours ago</p></div><div><h3><a href="/q/3">What is a pointer?</a></h3><p>9 answers, 80 votes, asked 4 hours ago</p></div>',
  ],
  [
    'teasers of a blog',
    'html',
    '<main><h2>Is the bridge safe?</h2><p>Posted on 3 March by Ana. Engineers have looked into ... <a href="/1">Read more</a></p><h2>Who pays for the roads?</h2><p>Posted on 2 March by Bo. The council has ... <a href="/2">Read more</a></p><h2>What does the mayor want?</h2><p>Posted on 1 March by Ana. On Monday the mayor ... <a href="/3">Read more</a></p></main>',
  ],
  [
    'a worksheet',
    'markdown',
    '# Worksheet 3: cells\n\n**1. What is a cell?**\n\nWrite a definition in your own words.\n\n**2. Who found it?**\n\nUse the text on page 4.\n\n**3. Why is it called so?**\n\nExplain in two sentences.',
  ],
  [
    'talks with their times',
    'markdown',
    '# Talks\n\n- **Why do we sleep?** Ana Ruiz, 12:30\n- **What is time?** Bo Lind, 14:02\n- **Can plants think?** Jo Hart, 9:48',
  ],
  [
    'a test of oneself',
    'markdown',
    '# Are you ready to move?\n\n**Do you have savings?**\n\n- Yes, a lot\n- Some\n- None\n\n**Do you have a job there?**\n\n- Yes\n- Not yet\n\n**Do you know anyone?**\n\n- Yes\n- No',
  ],
  [
    'a council',
    'text',
    'Transcript of the council meeting\n\nCouncillor Lee: Who pays for the bridge?\n\nMs Park: The town does.\n\nCouncillor Lee: When does it open?\n\nMs Park: In May.\n\nCouncillor Roe: Is it safe?\n\nMs Park: Yes.',
  ],
  [
    'a call with analysts',
    'text',
    'Q1 2024 earnings call\n\nOperator: Our first question comes from Jo Hart.\n\nJo Hart: What drove margins?\n\nAna Ruiz: Prices did.\n\nJo Hart: And costs?\n\nAna Ruiz: They fell.\n\nOperator: Next is Bo Lind.',
  ],
  [
    'questions for a buyer',
    'markdown',
    '# 7 questions every buyer should ask\n\n## 1. How old is the roof?\n\nAsk the seller for the bill.\n\n## 2. Who owns the fence?\n\nLook at the deed.\n\n## 3. Is there damp?\n\nSmell the cellar.',
  ],
  [
    'feedback on a page',
    'html',
    '<main><h1>Blue lamp</h1><p>A lamp of blue glass that fits every table, made by hand in the valley.</p><h3>Was this page helpful?</h3><p>Yes No</p><h3>Need more help?</h3><p>Chat with us</p><h3>Looking for something else?</h3><p>Browse our shop</p></main>',
  ],
  [
    'captions that ask',
    'html',
    '<article><h1>The harbour</h1><p>The harbour was closed on Monday after the storm, and ferries stayed where they were.</p><figure><figcaption>Who moved the boat?</figcaption></figure><p>The port opens again on Friday, it said.</p></article>',
  ],
  [
    'code',
    'markdown',
    '# Regular expressions\n\n```\nQ: a?\nA: b\n\nQ: c?\nA: d\n```\n\nThe question mark means that what stands before it may be missing.',
  ],
];
