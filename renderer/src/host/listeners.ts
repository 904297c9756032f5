/** Those who want to hear of a change. */
export type Listeners<News extends readonly unknown[]> = {
  /** Returns the function that ends the subscription. Always the same function, as React wants it for a store. */
  readonly subscribe: (listener: (...news: News) => void) => () => void;
  readonly tell: (...news: News) => void;
};

/** What changes outside of React has one of these beside it. */
export function createListeners<News extends readonly unknown[] = []>(): Listeners<News> {
  const all = new Set<(...news: News) => void>();
  return {
    subscribe: (listener) => {
      all.add(listener);
      return () => {
        all.delete(listener);
      };
    },
    tell: (...news) => {
      for (const listener of all) listener(...news);
    },
  };
}
