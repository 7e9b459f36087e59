/**
 * The question-and-answer pairs that a page's markup marks as such: JSON-LD and microdata of schema.org, `<details>`, `<dl>`,
 * accordions. Article extraction drops much of this, and some is never shown at all.
 */
import type { FaqStyle } from '../../model/vocabulary.ts';
import { type DomDocument, type DomElement, elements, parseHtml, visibleText } from './dom.ts';
import { linkedData, type LinkedObject, typesOf } from './linked-data.ts';
import { withinDepth } from './nesting.ts';
import { type Piece, piecesOf } from './pieces.ts';

export interface FaqPart {
  readonly question: string;
  readonly answer: readonly Piece[];
  readonly style: FaqStyle;
}

/** The pairs in the order of the page, those that are only in JSON-LD last. */
export function faqParts(document: DomDocument): readonly FaqPart[] {
  const found = new Map<string, FaqPart>();
  for (const find of [details, microdata, definitions, accordions, jsonLd])
    for (const part of find(document)) {
      const key = part.question.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
      if (key !== '' && part.answer.length > 0 && !found.has(key)) found.set(key, part);
    }
  return [...found.values()];
}

const LONGEST_QUESTION = 400;

const partOf = (question: DomElement, answer: readonly Piece[], style: FaqStyle): readonly FaqPart[] => {
  const text = visibleText(question);
  return text === '' || text.length > LONGEST_QUESTION ? [] : [{ question: text, answer, style }];
};

function details(document: DomDocument): readonly FaqPart[] {
  return elements(document, 'details').flatMap((element) => {
    const summary = Array.from(element.children).find(({ localName }) => localName === 'summary');
    if (summary === undefined) return [];
    const question = visibleText(summary);
    return isQuestion(question) ? partOf(summary, withoutQuestion(piecesOf(element), question), 'details') : [];
  });
}

/** What an element holds beside the question itself. */
const withoutQuestion = (pieces: readonly Piece[], question: string): readonly Piece[] =>
  pieces.filter(({ text }) => text.replace(/\s+/g, ' ') !== question);

function microdata(document: DomDocument): readonly FaqPart[] {
  return elements(document, '[itemtype$="schema.org/Question"]').flatMap((element) => {
    const inside = within(element);
    const question = inside.find((child) => child.getAttribute('itemprop') === 'name');
    const answer = inside.find((child) => (child.getAttribute('itemprop') ?? '').endsWith('Answer'));
    return question === undefined || answer === undefined ? [] : partOf(question, piecesOf(answer), 'list');
  });
}

/** The elements below one, without recursion. */
function within(element: DomElement): readonly DomElement[] {
  const found: DomElement[] = [];
  const open = Array.from(element.children).reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.push(next);
    open.push(...Array.from(next.children).reverse());
  }
  return found;
}

function definitions(document: DomDocument): readonly FaqPart[] {
  return elements(document, 'dt').flatMap((term) => {
    const answer: Piece[] = [];
    for (let next = term.nextElementSibling; next?.localName === 'dd'; next = next.nextElementSibling)
      answer.push(...piecesOf(next));
    return isQuestion(visibleText(term)) ? partOf(term, answer, 'list') : [];
  });
}

/** Class names that authors give to the two halves of an accordion's entry. */
const ASKS =
  '[class*="faq-question"],[class*="faq__question"],[class*="accordion-title"],[class*="accordion__title"],[class*="question-title"]';

/** A control that opens an element by its id, or a question's element with the answer's right behind it. */
function accordions(document: DomDocument): readonly FaqPart[] {
  const controlled = elements(document, '[aria-controls],[data-bs-target],[data-toggle="collapse"]').flatMap(
    (control) => {
      const target =
        control.getAttribute('aria-controls') ??
        control.getAttribute('data-bs-target') ??
        control.getAttribute('href') ??
        '';
      const panel = target === '' ? null : document.getElementById(target.replace(/^#/, ''));
      return panel === null || !isQuestion(visibleText(control)) ? [] : partOf(control, piecesOf(panel), 'details');
    },
  );
  const classed = elements(document, ASKS).flatMap((element) => {
    const answer = element.nextElementSibling ?? element.parentElement?.nextElementSibling ?? null;
    return answer === null || !isQuestion(visibleText(element)) ? [] : partOf(element, piecesOf(answer), 'details');
  });
  return [...controlled, ...classed];
}

/** Menus and tabs are controls, too, and glossaries have terms: of those only questions count. */
const isQuestion = (text: string): boolean => /\?\s*$/.test(text) && text.length <= LONGEST_QUESTION;

function jsonLd(document: DomDocument): readonly FaqPart[] {
  return linkedData(document)
    .filter((object) => typesOf(object).includes('Question'))
    .flatMap((object) => {
      const question = piecesOfHtml(object['name'] ?? object['text'])
        .map(({ text }) => text)
        .join(' ');
      const answers = [object['acceptedAnswer'] ?? object['suggestedAnswer']].flat();
      const answer = answers.flatMap((entry) => piecesOfHtml((entry as LinkedObject | undefined)?.['text']));
      return question === '' ? [] : [{ question, answer, style: 'json-ld' as const }];
    });
}

/** Text in JSON-LD may be HTML. */
function piecesOfHtml(value: unknown): readonly Piece[] {
  if (typeof value !== 'string') return [];
  const { body } = parseHtml(`<div>${withinDepth(value)}</div>`);
  return body === null ? [] : piecesOf(body);
}
