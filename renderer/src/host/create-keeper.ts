/** Makes a call when those before it have ended; resolves when it ended itself, also where it failed. */
export type Keeper = (call: () => Promise<unknown>) => Promise<void>;

/**
 * Sends what the host shall keep one after the other. Of two calls that are sent at once either may arrive first, and the older one would be
 * what stays. One that fails costs nothing but what it would have kept.
 */
export function createKeeper(): Keeper {
  let last: Promise<void> = Promise.resolve();
  return (call) => {
    last = last.then(call).then(
      () => undefined,
      () => undefined,
    );
    return last;
  };
}
