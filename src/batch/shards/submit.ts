import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import process from 'node:process';
import { UserError } from '../../model/message.ts';
import { EXIT } from '../io.ts';

/** How factbox is called, and from where: a batch job calls it in the same way. */
export const calledHere = () => ({
  program: [process.execPath, realpathSync(process.argv[1] ?? 'factbox')],
  from: process.cwd(),
});

/**
 * Hands a script to sbatch.
 * @returns what sbatch says
 * @throws UserError where there is none, or it refuses
 */
export const submitted = (script: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn('sbatch', [], { stdio: ['pipe', 'pipe', 'pipe'] });
    let [said, complaint] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
    child.on('error', () =>
      reject(refused('there is no such program here; leave out --submit and take the script to a login node')),
    );
    child.on('close', (code) => (code === 0 ? resolve(said) : reject(refused(complaint.trim()))));
    child.stdin.on('error', () => undefined); // it has ended: its exit code tells
    child.stdin.end(script);
  });

const refused = (reason: string): UserError =>
  new UserError(`sbatch: ${reason}`, { exitCode: EXIT.unwritable, code: 'output/sbatch' });
