/** The sign that site generators put beside a heading, a link to the heading itself: `<a href="#who-pays">#</a>`. */
export const isPermalink = (text: string, url: string | null): boolean =>
  url !== null && url.startsWith('#') && /^[\s#¶§\u{1f517}]+$/u.test(text) && /\S/.test(text);
