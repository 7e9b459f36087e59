import { UserError } from '../model/message.ts';
import { EXIT, printable, systemCode } from './io.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'no space left on the device',
  ENOENT: 'its folder does not exist; make it first',
  EISDIR: 'is a folder; name a file, or a folder with -d',
  ENOTDIR: 'a part of the path is a file; name another folder',
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  EROFS: 'the file system is read-only',
  ELOOP: 'its links lead round in a circle',
  ENAMETOOLONG: 'the name is too long for the system',
  EDQUOT: 'the quota of the disk is used up',
  EFBIG: 'the file is larger than the system allows',
  EMFILE: 'too many open files; raise the limit with ulimit -n',
  ENXIO: 'nothing listens there',
  ECONNREFUSED: 'nothing listens there',
};

/** What the user is told where output cannot be written; a fault of ours stays what it is. */
export function unwritable(name: string, error: unknown): unknown {
  const code = systemCode(error);
  if (error instanceof UserError || !(error instanceof Error) || code === undefined) return error;
  return new UserError(`${printable(name)}: cannot write: ${REASONS[code] ?? error.message}`, {
    exitCode: EXIT.unwritable,
    code: 'output/unwritable',
  });
}
