import { UserError } from '../model/message.ts';
import { systemCode } from './io.ts';
import { unreadable } from './problems.ts';

/** What the system says, with the next step; @throws what is no trouble with a file */
export function readable(error: unknown): UserError {
  if (error instanceof UserError) return error;
  switch (systemCode(error)) {
    case 'ENOENT':
      return unreadable('input/missing', 'no such file; check the path');
    case 'EACCES':
    case 'EPERM':
      return unreadable('input/forbidden', 'no permission to read it');
    case 'EISDIR':
      return unreadable('input/folder', 'it is a folder; name the files in it');
    case 'EMFILE':
    case 'ENFILE':
      return unreadable('input/unreadable', 'too many files are open; raise the limit with ulimit -n');
    default:
      if (!/^E[A-Z0-9]+$/.test(systemCode(error) ?? '')) throw error;
      return unreadable('input/unreadable', `the system cannot read it (${systemCode(error)})`);
  }
}
