import { useSyncExternalStore } from "react";

/** Whether the host of this page is there: it said that it ends, or something else answers in its place. Neither is ever taken back. */
export type HostState = "here" | "ended" | "replaced";

let state: HostState = "here";
const listeners = new Set<() => void>();

export const hostState = (): HostState => state;

/** Stops this page for good: from now on it sends nothing. */
export function stopPage(why: Exclude<HostState, "here">): void {
  if (state !== "here") return;
  state = why;
  for (const listener of listeners) listener();
}

/** The state of the host, for a component that says so. */
export function useHostState(): HostState {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, hostState);
}
