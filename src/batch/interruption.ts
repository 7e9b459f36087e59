import { EXIT, type Io, type Signal } from './io.ts';

const SIGNALS: readonly Signal[] = ['SIGINT', 'SIGTERM'];

export interface Interruption {
  /** The exit code that was asked for; null while the run may go on. */
  readonly asked: () => number | null;
  readonly dispose: () => void;
}

/** Notes that the run is to stop after the article in hand. Asked again, the process ends at once, as it would by itself. */
export function watchForInterruption(io: Io): Interruption {
  let asked: number | null = null;
  const listeners = new Map(SIGNALS.map((signal) => [signal, () => stop(signal)]));
  const dispose = (): void => {
    for (const [signal, listener] of listeners) io.off?.(signal, listener);
  };
  const stop = (signal: Signal): void => {
    asked = signal === 'SIGTERM' ? EXIT.terminated : EXIT.interrupted;
    io.stdin.destroy(); // a run that waits for its next article would never look
    dispose();
  };
  for (const [signal, listener] of listeners) io.on?.(signal, listener);
  return { asked: () => asked, dispose };
}
