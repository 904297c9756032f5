import { fetchCode } from "./fetch-code.ts";

let fetching: Promise<unknown> | null = null;

/**
 * Makes known every text that a host can send (shared/text/every-text.ts), which is a part of the program of its own: what draws
 * the first page does not wait for it. Rejects where the host is gone; the next call asks again.
 */
export function fetchEveryText(): Promise<unknown> {
  fetching ??= fetchCode(() => import("#shared/text/every-text.ts")).catch((thrown: unknown) => {
    fetching = null;
    throw thrown;
  });
  return fetching;
}
