/** What authors call the two halves of an entry, and lines that are headings in all but name, in the `class` of elements. */

const namesIn = (value: string): readonly string[] =>
  value
    .toLowerCase()
    .replace(/_+|-{2,}/g, '-')
    .split(/\s+/);

const ASKS =
  /^(?:.*-)?(?:faqs?-?(?:q|question|title|head(?:er|ing)?|heading-title|toggle|trigger|term)|accordion-?(?:title|head(?:er|ing)?|button|toggle|trigger|label)|question-?(?:title|text|head(?:er|ing)?|label)|question|toggle-title|collapsible-(?:title|header))$/;
const ANSWERS =
  /^(?:.*-)?(?:faqs?-?(?:a|answer|content|body|text|panel|definition)|accordion-?(?:content|body|panel|text|collapse)|answer|answer-?(?:text|body|content)|toggle-content|collapsible-(?:content|body))$/;
const HEADING =
  /^(?:.*-)?(?:(?:sub|mini|small|section|para|q)-?)?(?:head|header|heading|headline|subhead|title|subtitle)$/;
/** Elements that may hold a whole entry, not its question alone. */
const HOLDERS = new Set([
  'div',
  'section',
  'article',
  'li',
  'ul',
  'ol',
  'dl',
  'main',
  'table',
  'tr',
  'form',
  'fieldset',
]);

/** "faq-question", "schema-faq-question", "accordion__title". */
export const asksByClass = (element: string, value: string): boolean =>
  namesIn(value).some((name) => ASKS.test(name) && !(HOLDERS.has(element) && name === 'question'));

/** "faq-answer", "accordion-content". */
export const answersByClass = (value: string): boolean => namesIn(value).some((name) => ANSWERS.test(name));

/** `<p class="subhead">`. */
export const isHeadingClass = (element: string, value: string): boolean =>
  (element === 'p' || element === 'span') && namesIn(value).some((name) => HEADING.test(name));
