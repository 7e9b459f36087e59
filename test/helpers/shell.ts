/** The program in a shell, as users run it: redirections, pipes, other users. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';

export interface ShellResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number | null;
}

/** Nobody: an ordinary user. Only root can become another user; whoever else runs the tests is one already. */
const ORDINARY = 65_534;
export const isRoot = process.getuid?.() === 0;

/** @param script in which `factbox` is the program */
export function shell(
  script: string,
  {
    cwd,
    asUser = false,
    env = {},
  }: { readonly cwd: string; readonly asUser?: boolean; readonly env?: Readonly<Record<string, string>> },
): ShellResult {
  const program = `factbox() { '${process.execPath}' '${resolve('bin/factbox.js')}' "$@"; }`;
  const { stdout, stderr, status } = spawnSync('bash', ['-c', `${program}\n${script}`], {
    cwd,
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, ...env },
    ...(asUser && isRoot ? { uid: ORDINARY, gid: ORDINARY } : {}),
  });
  return { stdout, stderr, exitCode: status };
}
