import { useSyncExternalStore } from "react";
import { createListeners } from "./listeners.ts";

/**
 * Whether the host of this page is there. `away`: it does not answer, and is asked again. It said that it ends, or something else
 * answers in its place: these two are never taken back.
 */
export type HostState = "here" | "away" | "ended" | "replaced";

let state: HostState = "here";
const listeners = createListeners();

export const hostState = (): HostState => state;

function change(next: HostState): void {
  if (state === next || state === "ended" || state === "replaced") return;
  state = next;
  listeners.tell();
}

/** Stops this page for good: from now on it sends nothing. */
export function stopPage(why: "ended" | "replaced"): void {
  change(why);
}

/** The host answered, or it did not. */
export function noteAnswer(answered: boolean): void {
  change(answered ? "here" : "away");
}

/** Whether this page was stopped for good. */
export function isStopped(): boolean {
  return state === "ended" || state === "replaced";
}

/** Returns the function that ends the subscription. */
export const subscribeToHostState = listeners.subscribe;

/** The state of the host, for a component that says so. */
export function useHostState(): HostState {
  return useSyncExternalStore(subscribeToHostState, hostState);
}
