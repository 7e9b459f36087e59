import type { Io, Signal } from './io.ts';

const SIGNALS: readonly Signal[] = ['SIGINT', 'SIGTERM'];

export interface Interruption {
  readonly isAsked: () => boolean;
  readonly dispose: () => void;
}

/** Notes that the run is to stop after the article in hand. Asked again, the process ends at once, as it would by itself. */
export function watchForInterruption(io: Io): Interruption {
  let asked = false;
  const dispose = (): void => {
    for (const signal of SIGNALS) io.off?.(signal, listener);
  };
  const listener = (): void => {
    asked = true;
    io.stdin.destroy(); // a run that waits for its next article would never look
    dispose();
  };
  for (const signal of SIGNALS) io.on?.(signal, listener);
  return { isAsked: () => asked, dispose };
}
