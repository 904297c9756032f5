export type IdleWatch = {
  /** Something began that keeps the host alive; returns the function that says it ended. Calling that twice counts once. */
  readonly begin: () => () => void;
  readonly stop: () => void;
};

/** Calls `onIdle` once when for so many milliseconds nothing was under way. Starts to count at once. */
export function createIdleWatch(milliseconds: number, onIdle: () => void): IdleWatch {
  let underWay = 0;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  const count = (): void => {
    clearTimeout(timer);
    if (!stopped && underWay === 0) timer = setTimeout(onIdle, milliseconds).unref();
  };
  count();

  return {
    begin: () => {
      underWay += 1;
      count();
      let ended = false;
      return () => {
        if (ended) return;
        ended = true;
        underWay -= 1;
        count();
      };
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
