// Writes dist/pages.json: of each page its script and its style, and the hashes by which the page's policy names them.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

async function bundled(path) {
  const { outputFiles } = await build({
    entryPoints: [here(path)],
    bundle: true,
    minify: true,
    write: false,
    charset: 'ascii', // a page may be served as anything
    format: 'iife',
    target: ['chrome111', 'firefox121', 'safari16.4'],
  });
  return outputFiles[0].text.trim();
}

const hash = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const pages = {};
for (const name of ['article', 'report', 'plain']) {
  const script = name === 'plain' ? '' : await bundled(`${name}/index.ts`);
  const style = await bundled(`${name}/style.css`);
  if (/<\/(?:script|style)/i.test(script + style))
    throw new Error(`${name}: the script or style would end its element`);
  pages[name] = { script, style, scriptHash: hash(script), styleHash: hash(style) };
}
mkdirSync(here('../../../dist'), { recursive: true });
writeFileSync(here('../../../dist/pages.json'), JSON.stringify(pages));
