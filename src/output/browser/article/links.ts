/** From a word in the text to its values and back: what one stands at is shown on a card, and its other mentions light up. */
import { all, element, made } from '../dom.ts';
import type { Entries } from './entries.ts';

const MOST_ON_CARD = 3;

export function setUpLinks(entries: Entries): void {
  const card = element('card');
  const lit = lighter();
  let shown: HTMLElement | null = null;
  const show = (mention: HTMLElement): void => {
    shown = mention;
    lit(idsOf(mention));
    fill(card, mention, entries);
    place(card, mention);
  };
  const hide = (): void => {
    lit([]);
    card.hidden = true;
  };
  for (const kind of ['pointerover', 'focusin'] as const)
    document.addEventListener(kind, ({ target }) => {
      if (!(target instanceof Element) || card.contains(target)) return;
      const mention = target.closest<HTMLElement>('.m');
      const fact = target.closest<HTMLElement>('.fact');
      if (mention !== null) show(mention);
      else if (fact !== null) {
        lit([fact.id]);
        card.hidden = true;
      } else hide();
    });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    if (link === null) return;
    // A finger cannot hover: the first touch shows the card, whose link leads on.
    if (link.matches('.m') && matchMedia('(hover: none)').matches) event.preventDefault();
    else unfold(link.getAttribute('href') ?? '', entries);
  });
  addEventListener('scroll', () => shown !== null && place(card, shown), { passive: true, capture: true });
  unfold(location.hash, entries);
}

const idsOf = ({ dataset }: HTMLElement): readonly string[] =>
  (dataset['facts'] ?? '').split(' ').filter((id) => id !== '');

/** The target must be in the page, and what holds it must be open for the browser to go there. */
function unfold(hash: string, { reveal }: Entries): void {
  reveal(hash.slice(1));
  const target = hash.length > 1 ? document.getElementById(hash.slice(1)) : null;
  for (let at: Element | null = target; at !== null; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) at.open = true;
}

/** Lights up all mentions and the entries of values; those of before go dark. */
function lighter(): (ids: readonly string[]) => void {
  const mentions = new Map<string, HTMLElement[]>();
  for (const mention of all('.m'))
    for (const id of idsOf(mention)) {
      const known = mentions.get(id);
      if (known === undefined) mentions.set(id, [mention]);
      else known.push(mention);
    }
  let shown: readonly HTMLElement[] = [];
  return (ids) => {
    for (const one of shown) one.classList.remove('lit');
    shown = ids.slice(0, 1).flatMap((id) => [...(mentions.get(id) ?? []), ...all(`.fact[id="${CSS.escape(id)}"]`)]);
    for (const one of shown) one.classList.add('lit');
  };
}

function fill(card: HTMLElement, mention: HTMLElement, { find }: Entries): void {
  const hidden = (document.documentElement.dataset['hide'] ?? '').split(' ');
  const facts = idsOf(mention)
    .map(find)
    .filter((fact) => fact !== null && !hidden.includes(fact.dataset['kind'] ?? ''));
  card.replaceChildren(...facts.slice(0, MOST_ON_CARD).flatMap((fact) => (fact === null ? [] : [onCard(fact)])));
  card.hidden = facts.length === 0;
}

function onCard(fact: HTMLElement): HTMLElement {
  const parts = [
    ...fact.querySelectorAll(
      ':scope > .value, :scope > .pair > .value, :scope > dl, :scope > .pair > dl, :scope .why > dl',
    ),
  ];
  const copies = parts.map((part) => {
    const copy = part.cloneNode(true) as HTMLElement;
    for (const button of copy.querySelectorAll('button')) button.remove();
    return copy.matches('summary') ? made('p', { class: 'value' }, ...copy.childNodes) : copy;
  });
  const link = made('a', { href: `#${fact.id}` }, 'In the factbox');
  return made('div', { class: 'on-card', 'data-kind': fact.dataset['kind'] ?? '' }, ...copies, link);
}

/** Below the words, above them where there is no room, never over the edge. */
function place(card: HTMLElement, mention: HTMLElement): void {
  if (card.hidden) return;
  const words = mention.getClientRects()[0] ?? mention.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = card;
  const below = words.bottom + 6;
  const top = below + offsetHeight <= innerHeight ? below : Math.max(6, words.top - offsetHeight - 6);
  card.style.top = `${top}px`;
  card.style.left = `${Math.max(6, Math.min(words.left, innerWidth - offsetWidth - 6))}px`;
}
