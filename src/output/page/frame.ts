/** A page as one file: nothing is fetched, nothing runs but the one script that its policy names by hash. */
import { GENERATOR_VERSION } from '../../model/version.ts';
import { type PageName, pageAsset } from './assets.ts';
import { html, Markup } from './markup.ts';

export interface PageParts {
  readonly title: string;
  readonly body: Markup;
  /** BCP 47. */
  readonly language: string;
}

/** @returns the HTML document, ending in a line feed */
export function page(name: PageName, { title, body, language }: PageParts): string {
  const { script, style, scriptHash, styleHash } = pageAsset(name);
  const policy = [
    "default-src 'none'",
    script === '' ? null : `script-src '${scriptHash}'`,
    `style-src '${styleHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].filter((part) => part !== null);
  const document = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8">
        <meta name="generator" content="factbox ${GENERATOR_VERSION}">
        <meta http-equiv="Content-Security-Policy" content="${new Markup(policy.join('; '))}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>${title}</title>
        <style>${new Markup(style)}</style>
      </head>
      <body>
        ${body}
        ${script === '' ? null : html`<script>${new Markup(script)}</script>`}
      </body>
    </html>
    `;
  return document.text;
}
