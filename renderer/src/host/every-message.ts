let fetching: Promise<unknown> | null = null;

/**
 * Makes known every text that a host can send (shared/api/every-message.ts), which is a part of the program of its own: what draws
 * the first page does not wait for it. Rejects where the host is gone; the next call asks again.
 */
export function fetchEveryMessage(): Promise<unknown> {
  fetching ??= import("#shared/api/every-message.ts").catch((thrown: unknown) => {
    fetching = null;
    throw thrown;
  });
  return fetching;
}
