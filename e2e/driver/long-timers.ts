/** What is shorter than this is left to the computer's clock: Node and the program's own work use it. */
const longMilliseconds = 1000;

type Waiting = { readonly run: () => void; readonly dueAt: number };

const waiting = new Map<ReturnType<typeof setTimeout>, Waiting>();

/**
 * From now on long timers of this process can be ended by `passTime`, so that a test does not wait for them. Called before the program runs.
 */
export function keepLongTimers(): void {
  const { setTimeout: begin, clearTimeout: end } = globalThis;
  const keeping = (callback: (...values: unknown[]) => void, milliseconds = 0, ...values: unknown[]) => {
    if (milliseconds < longMilliseconds) return begin(callback, milliseconds, ...values);
    const run = (): void => {
      end(timer);
      waiting.delete(timer);
      callback(...values);
    };
    const timer = begin(run, milliseconds);
    waiting.set(timer, { run, dueAt: performance.now() + milliseconds });
    return timer;
  };
  const forgetting = (timer: Parameters<typeof clearTimeout>[0]): void => {
    waiting.delete(timer as ReturnType<typeof setTimeout>);
    end(timer);
  };
  // What Node hangs on the function, such as its form that returns a promise, stays on it.
  Object.assign(globalThis, { setTimeout: Object.assign(keeping, begin), clearTimeout: forgetting });
}

/** Ends every long timer that would be over after this time, the soonest first. */
export function passTime(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  const over = [...waiting.values()].filter(({ dueAt }) => dueAt <= until);
  for (const { run } of over.toSorted((one, other) => one.dueAt - other.dueAt)) run();
}
