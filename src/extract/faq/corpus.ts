/** What the rules of questions and answers must find, must not find, and do not find yet; `[..]` runs from question to answer. */
import type { Corpus, Example } from '../corpus.ts';

/** One pair: its question and its answer. */
const pair = (text: string, style: Example<'faq'>['style'], question: string, answer: string): Example<'faq'> => ({
  text,
  ...(style === undefined ? {} : { style }),
  texts: { question, answer },
});

export const faqCorpus: Corpus<'faq'> = {
  kind: 'faq',
  examples: [
    pair('Q: [Who won the vote?\n\nA: Nobody did.]', 'labelled', 'Who won the vote?', 'Nobody did.'),
    pair('Q: [Who won the vote?\nA: Nobody did.]', 'labelled', 'Who won the vote?', 'Nobody did.'),
    pair('Q. [Who won the vote?\n\nA. Nobody did.]', 'labelled', 'Who won the vote?', 'Nobody did.'),
    pair('Q. [Who won the vote?\nA. Nobody did.]', 'labelled', 'Who won the vote?', 'Nobody did.'),
    pair('Q1: [Who won the vote?\n\nA1: Nobody did.]', 'labelled', 'Who won the vote?', 'Nobody did.'),
    pair('Q1: [Who won the vote?\nA1: Nobody did.]', 'labelled', 'Who won the vote?', 'Nobody did.'),
    pair('Q1. [Who won the vote?\n\nA1. Nobody did.]', 'labelled', 'Who won the vote?', 'Nobody did.'),
    pair('Q1. [Who won the vote?\nA1. Nobody did.]', 'labelled', 'Who won the vote?', 'Nobody did.'),
    pair('Q) [Who won the vote?\n\nA) Nobody did.]', 'labelled', 'Who won the vote?', 'Nobody did.'),
    pair('Q) [Who won the vote?\nA) Nobody did.]', 'labelled', 'Who won the vote?', 'Nobody did.'),
    pair('Question: [Who won the vote?\n\nAnswer: Nobody did.]', 'labelled', 'Who won the vote?', 'Nobody did.'),
    pair('Question: [Who won the vote?\nAnswer: Nobody did.]', 'labelled', 'Who won the vote?', 'Nobody did.'),
    pair('Question 1: [Who won the vote?\n\nAnswer 1: Nobody did.]', 'labelled', 'Who won the vote?', 'Nobody did.'),
    pair('Question 1: [Who won the vote?\nAnswer 1: Nobody did.]', 'labelled', 'Who won the vote?', 'Nobody did.'),
    pair('QUESTION: [Who won the vote?\n\nANSWER: Nobody did.]', 'labelled', 'Who won the vote?', 'Nobody did.'),
    pair('QUESTION: [Who won the vote?\nANSWER: Nobody did.]', 'labelled', 'Who won the vote?', 'Nobody did.'),
    pair('q: [Who won the vote?\n\na: Nobody did.]', 'labelled', 'Who won the vote?', 'Nobody did.'),
    pair('q: [Who won the vote?\na: Nobody did.]', 'labelled', 'Who won the vote?', 'Nobody did.'),
    pair('Q – [Who won the vote?\n\nA – Nobody did.]', 'labelled', 'Who won the vote?', 'Nobody did.'),
    pair('Q – [Who won the vote?\nA – Nobody did.]', 'labelled', 'Who won the vote?', 'Nobody did.'),
    pair('Q - [Who won the vote?\n\nA - Nobody did.]', 'labelled', 'Who won the vote?', 'Nobody did.'),
    pair('Q - [Who won the vote?\nA - Nobody did.]', 'labelled', 'Who won the vote?', 'Nobody did.'),
    pair('Question 1. [Who won the vote?\n\nAnswer. Nobody did.]', 'labelled', 'Who won the vote?', 'Nobody did.'),
    pair('Question 1. [Who won the vote?\nAnswer. Nobody did.]', 'labelled', 'Who won the vote?', 'Nobody did.'),
    pair('Q: [Tell us who won.\n\nA: Nobody did.]', 'labelled', 'Tell us who won.', 'Nobody did.'),
    pair(
      'Q: [Who won the vote?\n\nA: Nobody did.\n\nIt was a draw.]',
      'labelled',
      'Who won the vote?',
      'Nobody did.\n\nIt was a draw.',
    ),
    pair('Q: [Who won?\n\nA: Nobody did.]\n\nSources:\n\n- AP', 'labelled', 'Who won?', 'Nobody did.'),
    pair('Q: [Who won?\n\nA: Nobody did.]\n\nRelated stories\n\nThe vote', 'labelled', 'Who won?', 'Nobody did.'),
    pair('Q: [Who won?\n\nA: Nobody did.]\n\nSubscribe to our paper', 'labelled', 'Who won?', 'Nobody did.'),
    pair(
      'Q: [Who won?\n\nA: Nobody did.]\n\nThis interview was edited for length.',
      'labelled',
      'Who won?',
      'Nobody did.',
    ),
    pair(
      'Frequently asked questions\n\n[Who won the vote?\n\nNobody won it, the board said.]',
      'plain',
      'Who won the vote?',
      'Nobody won it, the board said.',
    ),
    pair(
      'FAQ\n\n[Who won the vote?\n\nNobody won it, the board said.]',
      'plain',
      'Who won the vote?',
      'Nobody won it, the board said.',
    ),
    pair('FAQs:\n\n[How do I vote?\n\nGo to the hall.]', 'plain', 'How do I vote?', 'Go to the hall.'),
    pair('Q&A\n\n[How do I vote?\n\nGo to the hall.]', 'plain', 'How do I vote?', 'Go to the hall.'),
    pair('Questions and answers\n\n[How do I vote?\n\nGo to the hall.]', 'plain', 'How do I vote?', 'Go to the hall.'),
    pair('FAQ\n\n1. [How do I vote?\n\nGo to the hall.]', 'numbered', 'How do I vote?', 'Go to the hall.'),
    {
      text: 'Q: [Who won?\n\nA: Nobody.]\n\nQ: [Who lost?\n\nA: All did.]',
      style: 'labelled',
      texts: [
        { question: 'Who won?', answer: 'Nobody.' },
        { question: 'Who lost?', answer: 'All did.' },
      ],
    },
    {
      text: 'The vote is near.\n\n[What is it?\n\nA vote on the law.]\n\n[Who may vote?\n\nAll who live here.]\n\n[When is it?\n\nOn Sunday.]',
      style: 'plain',
      texts: [
        { question: 'What is it?', answer: 'A vote on the law.' },
        { question: 'Who may vote?', answer: 'All who live here.' },
        { question: 'When is it?', answer: 'On Sunday.' },
      ],
    },
    {
      text: 'MK: [Who won?\n\nJH: Nobody did.]\n\nMK: [Who lost?\n\nJH: All did.]',
      style: 'interview',
      texts: [
        { question: 'Who won?', answer: 'Nobody did.' },
        { question: 'Who lost?', answer: 'All did.' },
      ],
    },
    {
      text: 'Ana Ruiz: [Who won?\n\nJo Hart: Nobody did.]\n\nAR: [Who lost?\n\nJH: All did.]',
      style: 'interview',
      texts: [
        { question: 'Who won?', answer: 'Nobody did.' },
        { question: 'Who lost?', answer: 'All did.' },
      ],
    },
    {
      text: 'Reporter: [Who won?\n\nHart: Nobody did.]\n\nReporter: [Who lost?\n\nHart: All did.]',
      style: 'interview',
      texts: [
        { question: 'Who won?', answer: 'Nobody did.' },
        { question: 'Who lost?', answer: 'All did.' },
      ],
    },
    {
      text: 'MK: [Who won?\n\nJH and TB: Nobody did.]\n\nMK: [Who lost?\n\nJH and TB: All did.]',
      style: 'interview',
      texts: [
        { question: 'Who won?', answer: 'Nobody did.' },
        { question: 'Who lost?', answer: 'All did.' },
      ],
    },
  ],
  nonExamples: [
    'Who would do that? Nobody knows.',
    'Is the war over?\n\nThe army says it is not.',
    'Why now?\n\nIt is not clear.\n\nThe vote is on Sunday.',
    'Who won? Who lost? Who cares?',
    'Nobody asked.',
    'A. First point\n\nB. Second point',
    'Q: Who won?',
    'The Q and the A trains were late.',
    'What do you think? Tell us in the comments.',
    'Frequently asked questions are on page 5.',
  ],
  knownGaps: [],
};
