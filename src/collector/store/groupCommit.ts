/**
 * Makes one transaction of all that waits: a disk confirms some hundreds of transactions a second, whatever is in them.
 * While one is being written, what comes is collected for the next.
 * @param commit writes a batch and gives a result for each of its items, in their order; it never rejects.
 * @param most items in a batch.
 */
export function createGroupCommit<Item, Result>(
  commit: (batch: readonly Item[]) => Promise<readonly PromiseSettledResult<Result>[]>,
  most: number,
): (item: Item) => Promise<Result> {
  interface Waiting extends PromiseWithResolvers<Result> {
    readonly item: Item;
  }
  let waiting: Waiting[] = [];
  let isWriting = false;

  async function write(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, most);
      waiting = waiting.slice(most);
      const results = await commit(batch.map(({ item }) => item));
      for (const [at, { resolve, reject }] of batch.entries()) {
        const result = results[at];
        if (result?.status === 'fulfilled') resolve(result.value);
        else reject(result?.reason);
      }
    }
    isWriting = false;
  }

  return (item) => {
    const one: Waiting = { item, ...Promise.withResolvers<Result>() };
    waiting.push(one);
    if (!isWriting) {
      isWriting = true;
      // What arrives in the same turn of the event loop goes into the same transaction.
      setImmediate(() => void write());
    }
    return one.promise;
  };
}
