/** The few things that every script of a page does to its document. */

/** @throws Error where the page lacks the element: a bug of ours */
export function element<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found as T;
}

export const all = (selector: string, within: ParentNode = document): readonly HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>(selector),
];

/** What the page holds for its script. */
export const readData = (id: string): unknown => JSON.parse(element(id).textContent ?? 'null');

/** A new element with what is in it; text stays text. */
export function made<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) created.setAttribute(name, value);
  created.append(...inside);
  return created;
}

/** Gives the reader a file. */
export function offer(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = made('a', { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10_000); // the browser may still be reading it
}

export const isPressed = (button: HTMLElement): boolean => button.getAttribute('aria-pressed') === 'true';
export const press = (button: HTMLElement, pressed: boolean): void =>
  button.setAttribute('aria-pressed', String(pressed));
