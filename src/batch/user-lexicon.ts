import { readFile } from 'node:fs/promises';
import { loadLexicon, type Lexicon } from '../lexicon/index.ts';
import { UserError } from '../model/message.ts';
import { decode } from './decode.ts';
import { EXIT, printable, systemCode } from './io.ts';

/** The user's files beside the lexicon that factbox ships, or null. */
export interface UserFiles {
  /** Names (`--lexicon`). */
  readonly lexicon: string | null;
  /** Places (`--gazetteer`). */
  readonly gazetteer: string | null;
}

/**
 * The lexicon that factbox ships, with what the user's files add.
 * @throws UserError where a file cannot be read, a line of the names is wrong, or the places are no gazetteer.
 */
export async function lexiconOf({ lexicon, gazetteer }: UserFiles): Promise<Lexicon> {
  if (lexicon === null && gazetteer === null) return loadLexicon();
  const [{ readUserLexicon }, { withEntries, withGazetteer }] = await Promise.all([
    import('../lexicon/user-lexicon-file.ts'),
    import('../lexicon/user-lexicon.ts'),
  ]);
  const places = gazetteer === null ? loadLexicon() : await withPlaces(withGazetteer, gazetteer);
  if (lexicon === null) return places;
  const { text, messages } = decode(await bytesOf(lexicon, 'lexicon'));
  const [doubt] = messages;
  if (doubt !== undefined)
    throw new UserError(`${printable(lexicon)}: ${doubt.reason}; save it as UTF-8`, {
      exitCode: EXIT.unreadable,
      code: 'lexicon/encoding',
    });
  return withEntries(places, readUserLexicon(text, printable(lexicon)));
}

async function withPlaces(add: (base: Lexicon, bytes: Uint8Array) => Lexicon, path: string): Promise<Lexicon> {
  const bytes = await bytesOf(path, 'gazetteer');
  try {
    return add(loadLexicon(), bytes);
  } catch {
    throw new UserError(
      `${printable(path)}: not a gazetteer of this version; make it with factbox gazetteer build FILE -o ${printable(path)}`,
      { exitCode: EXIT.unreadable, code: 'gazetteer/unreadable' },
    );
  }
}

async function bytesOf(path: string, what: keyof UserFiles): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const reason = systemCode(error) === 'ENOENT' ? 'no such file; check the path' : 'the file cannot be read';
    throw new UserError(`${printable(path)}: ${reason}`, { exitCode: EXIT.unreadable, code: `${what}/unreadable` });
  }
}
