/** fixtures/bad: what standard error says, what is written all the same, and the exit code. `npm test -- -u` writes them anew. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cli } from './helpers/cli.ts';

const slugs = readdirSync('fixtures/bad').sort();

describe.each(slugs)('%s', (slug) => {
  it('fails well', async () => {
    const input = readdirSync(`fixtures/bad/${slug}`).find((name) => name.startsWith('input.'));
    const { stdout, stderr, exitCode } = await cli(['--only', 'sources', `fixtures/bad/${slug}/${input}`]);
    const entries = stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { document: { id: string }; error?: object });
    const kept = entries.map(({ document, error }) => JSON.stringify({ id: document.id, error: error ?? null }));
    await expect([`exit code ${exitCode}`, '', stderr.trimEnd(), '', ...kept, ''].join('\n')).toMatchFileSnapshot(
      `../fixtures/bad/${slug}/expected.txt`,
    );
    expect(exitCode).toBeGreaterThan(0);
  });
});
