export type BodyBudget = {
  /** Resolves, in the order of the calls, when so many bytes may be in memory; with the function that gives them back. */
  readonly take: (bytes: number) => Promise<() => void>;
};

/**
 * Bytes that the bodies of all calls may have in memory together. One that does not fit waits: nothing of it is read meanwhile, so it stays
 * with its sender. A body that alone is larger than everything is taken when no other is there.
 */
export function createBodyBudget(most: number): BodyBudget {
  let taken = 0;
  const waiting: { readonly bytes: number; readonly begin: () => void }[] = [];
  const next = (): void => {
    for (
      let [first] = waiting;
      first !== undefined && (taken === 0 || taken + first.bytes <= most);
      [first] = waiting
    ) {
      waiting.shift();
      taken += first.bytes;
      first.begin();
    }
  };
  return {
    take: (bytes) =>
      new Promise((resolve) => {
        let given = false;
        const giveBack = (): void => {
          if (given) return;
          given = true;
          taken -= bytes;
          next();
        };
        waiting.push({ bytes, begin: () => resolve(giveBack) });
        next();
      }),
  };
}
