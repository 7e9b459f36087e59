export interface OrderedOptions<I, O> {
  /** Items that are given together. */
  readonly batch: number;
  /** Batches that are under way at most: what is read ahead and what waits for its turn. */
  readonly window: number;
  readonly perform: (items: readonly I[]) => Promise<readonly O[]>;
}

/** Milliseconds that a batch waits to become full: whoever follows a growing file is not to wait for others. */
const PATIENCE = 20;

type Step<I> =
  | { readonly kind: 'item'; readonly result: IteratorResult<I> }
  | { readonly kind: 'finished' | 'impatient' };

/** What comes of the items, in their order, while later ones are under way; no more is read than the window holds. */
export async function* ordered<I, O>(
  items: AsyncIterable<I>,
  { batch, window, perform }: OrderedOptions<I, O>,
): AsyncGenerator<readonly [I, O]> {
  const iterator = items[Symbol.asyncIterator]();
  const underWay: Promise<readonly (readonly [I, O])[]>[] = [];
  let next: I[] = [];
  const start = (): void => {
    underWay.push(performed(next, perform));
    next = [];
  };
  try {
    let coming = nextOf(iterator);
    for (;;) {
      const step = await firstOf(coming, underWay[0], next.length > 0);
      if (step.kind === 'item') {
        if (step.result.done === true) break;
        next.push(step.result.value);
        if (next.length === batch) start();
        while (underWay.length >= window) yield* (await underWay.shift()) ?? [];
        coming = nextOf(iterator);
      } else if (step.kind === 'impatient') start();
      else yield* (await underWay.shift()) ?? [];
    }
    if (next.length > 0) start();
    for (const results of underWay) yield* await results;
  } finally {
    await iterator.return?.();
  }
}

const nextOf = async <I>(iterator: AsyncIterator<I>): Promise<Step<I>> => ({
  kind: 'item',
  result: await iterator.next(),
});

function performed<I, O>(given: readonly I[], perform: OrderedOptions<I, O>['perform']) {
  const results = perform(given).then((outcomes) =>
    outcomes.flatMap((outcome, index) => {
      const item = given[index];
      return item === undefined ? [] : [[item, outcome] as const];
    }),
  );
  results.catch(() => undefined); // told when its turn comes, not before
  return results;
}

/** The next item; or that the oldest batch is done, or that a batch that is not full has waited long enough. */
async function firstOf<I>(
  coming: Promise<Step<I>>,
  oldest: Promise<unknown> | undefined,
  isWaiting: boolean,
): Promise<Step<I>> {
  let timer: NodeJS.Timeout | undefined;
  const impatience = new Promise<Step<I>>((resolve) => {
    if (isWaiting) timer = setTimeout(() => resolve({ kind: 'impatient' }), PATIENCE);
  });
  const finished = oldest?.then(
    (): Step<I> => ({ kind: 'finished' }),
    (): Step<I> => ({ kind: 'finished' }),
  );
  try {
    return await Promise.race([coming, ...(finished === undefined ? [] : [finished]), impatience]);
  } finally {
    clearTimeout(timer);
  }
}
