import type { Inflate } from 'pako';

/** All that can be had of the input so far is given at once. */
const SYNC_FLUSH = 2;
/** A decompressor, and what it has left over: the output before an error, the input after its end. */
export class Member {
  readonly #inflate: Inflate;
  readonly #output: Uint8Array[] = [];
  /** Bytes that came out. */
  size = 0;

  constructor(inflate: Inflate) {
    this.#inflate = inflate;
    inflate.onData = (chunk) => void this.#output.push(chunk as Uint8Array);
    inflate.onEnd = () => undefined;
    let state: State | undefined;
    inflate.onStart = (stream) => {
      state = stream as unknown as State;
    };
    this.#state = () => state;
  }

  readonly #state: () => State | undefined;

  /** @returns what came out of the bytes; with an error, all that came before it */
  push(bytes: Uint8Array): readonly Uint8Array[] {
    this.#inflate.push(bytes, SYNC_FLUSH);
    const state = this.#state();
    const pending = this.isBroken && state !== undefined ? [state.output.slice(0, state.next_out)] : [];
    const chunks = [...this.#output.splice(0), ...pending].filter(({ length }) => length > 0);
    this.size += chunks.reduce((sum, { length }) => sum + length, 0);
    return chunks;
  }

  get isEnded(): boolean {
    return this.#inflate.ended;
  }

  get isBroken(): boolean {
    return this.#inflate.ended && this.#inflate.err !== 0;
  }

  get reason(): string {
    return this.#inflate.msg;
  }

  /** How many of the bytes that were pushed last were not taken. */
  get left(): number {
    return this.#state()?.avail_in ?? 0;
  }
}

interface State {
  readonly output: Uint8Array;
  readonly next_out: number;
  readonly avail_in: number;
}
