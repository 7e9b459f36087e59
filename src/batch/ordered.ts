export interface OrderedOptions<I, O> {
  /** Items that are given together. */
  readonly batch: number;
  /** Batches that are under way at most: what is read ahead and what waits for its turn. */
  readonly window: number;
  readonly perform: (items: readonly I[]) => Promise<readonly O[]>;
}

/** What comes of the items, in their order, while later ones are under way; no more is read than the window holds. */
export async function* ordered<I, O>(
  items: AsyncIterable<I>,
  { batch, window, perform }: OrderedOptions<I, O>,
): AsyncGenerator<readonly [I, O]> {
  const underWay: Promise<readonly (readonly [I, O])[]>[] = [];
  let next: I[] = [];
  const start = (): void => {
    const given = next;
    const results = perform(given).then((outcomes) =>
      outcomes.flatMap((outcome, index) => {
        const item = given[index];
        return item === undefined ? [] : [[item, outcome] as const];
      }),
    );
    results.catch(() => undefined); // told when its turn comes, not before
    underWay.push(results);
    next = [];
  };
  for await (const item of items) {
    next.push(item);
    if (next.length === batch) start();
    if (underWay.length === window) yield* (await underWay.shift()) ?? [];
  }
  if (next.length > 0) start();
  for (const results of underWay) yield* await results;
}
