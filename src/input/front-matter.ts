/** Front matter, as static site generators write it before Markdown and HTML: YAML, or TOML. */
import type { Metadata } from '../model/document.ts';
import type { Span } from '../model/span.ts';

const LONGEST = 20_000;

/** YAML between two lines of three hyphens, or TOML between two of three plus signs, at the very beginning. */
export function frontMatter(text: string): Span | null {
  const match =
    /^\uFEFF?(?:---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?(?:---|\.\.\.)|\+\+\+[ \t]*\r?\n(?:[\s\S]*?\r?\n)?\+\+\+)[ \t]*(?:\r?\n|$)/.exec(
      text.slice(0, LONGEST),
    );
  return match === null ? null : { start: 0, end: match[0].length };
}

/** The plain keys of front matter that tell of the article; nested YAML is passed over. */
export function frontMatterFields(front: string): Partial<Metadata> {
  const field = (name: string): string | undefined =>
    new RegExp(`^${name}(?::|[ \\t]*=)[ \\t]*["']?(.+?)["']?[ \\t]*$`, 'm').exec(front)?.[1];
  const title = field('title');
  const published = field('(?:date|published|publishDate|pubDate|published_at)');
  const url = field('(?:canonical_url|url|permalink)');
  const byline = field('author');
  return {
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined || !/^https?:/.test(url) ? {} : { url }),
    ...(byline === undefined ? {} : { byline }),
  };
}
