/** The formats that wrap articles, one file each. */
import { docx } from './docx.ts';
import type { Envelope } from './envelope.ts';
import { atom, rss } from './feed.ts';
import { newsml } from './newsml.ts';
import { nitf } from './nitf.ts';

export type { Enclosed, Envelope, NoArticle } from './envelope.ts';
export { isArticle } from './envelope.ts';
export { isNinjs, isObject, NINJS_TYPE, ninjsArticle } from './ninjs.ts';
export { mailDate } from './dates.ts';

export const ENVELOPES = { rss, atom, nitf, newsml, docx } as const satisfies Readonly<Record<string, Envelope>>;
export type EnvelopeFormat = keyof typeof ENVELOPES;
