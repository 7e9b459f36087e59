import { readFile } from 'node:fs/promises';
import { loadLexicon, type Lexicon } from '../lexicon/index.ts';
import { UserError } from '../model/message.ts';
import { decode } from './decode.ts';
import { EXIT, printable, systemCode } from './io.ts';

/**
 * The lexicon that factbox ships, with the entries of a user's file (`--lexicon`) where there is one.
 * @throws UserError where the file cannot be read or a line of it is wrong.
 */
export async function lexiconOf(path: string | null): Promise<Lexicon> {
  if (path === null) return loadLexicon();
  const [{ readUserLexicon }, { withEntries }] = await Promise.all([
    import('../lexicon/user-lexicon-file.ts'),
    import('../lexicon/user-lexicon.ts'),
  ]);
  const { text, messages } = decode(await bytesOf(path));
  const [doubt] = messages;
  if (doubt !== undefined)
    throw new UserError(`${printable(path)}: ${doubt.reason}; save it as UTF-8`, {
      exitCode: EXIT.unreadable,
      code: 'lexicon/encoding',
    });
  return withEntries(loadLexicon(), readUserLexicon(text, printable(path)));
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const reason = systemCode(error) === 'ENOENT' ? 'no such file; check the path' : 'the file cannot be read';
    throw new UserError(`${printable(path)}: ${reason}`, { exitCode: EXIT.unreadable, code: 'lexicon/unreadable' });
  }
}
