/** What the first bytes tell of archives, compressions and what cannot be read; what names tell of what is no article. */

import { BLOCK, headerIn } from './containers/tar-header.ts';

export type ContainerFormat = 'gzip' | 'bzip2' | 'xz' | 'zstd' | 'zip' | 'tar';

const latin1 = (head: Uint8Array): string =>
  Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');

const CONTAINERS: readonly (readonly [ContainerFormat, RegExp])[] = [
  ['gzip', /^\x1f\x8b/],
  ['bzip2', /^BZh[1-9](?:1AY&SY|\x17\x72\x45\x38\x50\x90)/],
  ['xz', /^\xfd7zXZ\0/],
  ['zstd', /^\x28\xb5\x2f\xfd/],
  ['zip', /^PK(?:\x03\x04|\x05\x06)/],
  ['tar', /^[\s\S]{257}ustar/],
];

export function containerOf(head: Uint8Array): ContainerFormat | null {
  const text = latin1(head);
  const found = CONTAINERS.find(([, magic]) => magic.test(text))?.[0] ?? null;
  // The oldest tar archives have no mark, but a sum that is right by no chance.
  return (
    found ?? (/^[^\0\n]{1,100}\0/.test(text) && headerIn(Buffer.from(head.subarray(0, BLOCK))) !== null ? 'tar' : null)
  );
}

/** Formats that may hold a whole zip among their own bytes. */
const HOLDERS = /^(?:WARC\/|[\w-]+: |From \S+ |[^\n]{0,1000}%PDF-)/;
const MEMBER = /PK\x03\x04[\x0a-\x3f]\0/;

/** What unpacks itself begins with a program, a download with what the server said: the zip behind that is read. */
export function isZipBehindJunk(head: Uint8Array, name: string): boolean {
  const text = latin1(head);
  return !HOLDERS.test(text) && (MEMBER.test(text) || (/\.zip$/i.test(name) && text.includes('\0')));
}

/** What cannot be read, with what to do about it. */
const FOREIGN: readonly (readonly [what: string, magic: RegExp, advice: string])[] = [
  ['a 7z archive', /^7z\xbc\xaf/, 'unpack it first: 7z x FILE'],
  ['a RAR archive', /^Rar!\x1a/, 'unpack it first: unrar x FILE'],
  ['an ARC file, the forerunner of WARC', /^filedesc:\/\//, 'convert it first: warcio recompress FILE OUT.warc.gz'],
  ['an old Office document', /^\xd0\xcf\x11\xe0/, 'save it as .docx or text first'],
  ['a program', /^(?:MZ|\x7fELF)/, 'if it is an archive that unpacks itself, unpack it first: 7z x FILE'],
  ['RTF', /^\{\\rtf/, 'save it as .docx or text first'],
];

/** @returns what it is and the next step, or null for what may be read */
export function foreignOf(head: Uint8Array): string | null {
  const text = latin1(head);
  const found = FOREIGN.find(([, magic]) => magic.test(text));
  return found === undefined ? null : `${found[0]}, which factbox does not read; ${found[2]}`;
}

/** Files of these kinds stand in archives beside articles and are never articles. */
const NO_ARTICLE =
  /\.(?:png|jpe?g|gif|webp|svg|ico|bmp|tiff?|mp[34]|m4[av]|mov|avi|webm|ogg|wav|css|m?js|map|woff2?|ttf|otf|eot|exe|dll|class|pyc|ann|DS_Store)$/i;
const FURNITURE = /(?:^|\/)(?:__MACOSX|\.git|\.svn|node_modules)\/|(?:^|\/)(?:Thumbs\.db|desktop\.ini)$/;

export const isNoArticleByName = (name: string): boolean => NO_ARTICLE.test(name) || FURNITURE.test(name);
