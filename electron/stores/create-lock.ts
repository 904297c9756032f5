/** Runs steps one after the other, in the order they came, whether or not one fails. */
export type Lock = <Value>(step: () => Promise<Value>) => Promise<Value>;

/** A lock for a file that is read, changed and written back. It holds within this process. */
export function createLock(): Lock {
  let last: Promise<unknown> = Promise.resolve();
  return (step) => {
    const turn = last.then(step, step);
    last = turn.catch(() => undefined);
    return turn;
  };
}
