/** The program as a process of its own, for what only a process has: threads, signals, a sudden end. */
import { type ChildProcess, spawn } from 'node:child_process';

export interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  /** Null where a signal ended it. */
  readonly exitCode: number | null;
}

export interface Started {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** @param stdout a file descriptor in place of a pipe */
export function start(args: readonly string[], stdout?: number): Started {
  const child = spawn(process.execPath, ['bin/factbox.js', ...args], { stdio: ['ignore', stdout ?? 'pipe', 'pipe'] });
  const collected = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name]?.on('data', (chunk: Buffer) => {
      collected[name] += chunk.toString('utf8');
    });
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (exitCode) => resolve({ ...collected, exitCode }));
  });
  return { process: child, ended };
}

export const program = (args: readonly string[]): Promise<Ended> => start(args).ended;
