import { useEffect, useState, useSyncExternalStore } from "react";
import type { Page } from "#shared/present/pages.ts";
import { createListeners } from "../host/listeners.ts";
import { randomId } from "../host/random-id.ts";
import { hold, isHeld } from "./holds.ts";
import { type Handoff, type Instance, lastOf, withoutOldest } from "./instances.ts";
import { formatRoute, parseRoute, resultStep } from "./route.ts";

export type Navigation = {
  /** In the order in which they were opened. */
  readonly instances: readonly Instance[];
  /** Id of the one on screen. */
  readonly current: string;
};

let state: Navigation = { instances: [], current: "" };
let visits = 0;
const listeners = createListeners();

/** Scrolling is ours: when the browser would do it, the page of the entry is not drawn yet. */
window.history.scrollRestoration = "manual";

function find(id: string): Instance | undefined {
  return state.instances.find((instance) => instance.id === id);
}

/** Changes one instance, or adds it. */
function put(instance: Instance): void {
  const known = find(instance.id) !== undefined;
  state = {
    ...state,
    instances: known
      ? state.instances.map((each) => (each.id === instance.id ? instance : each))
      : [...state.instances, instance],
  };
}

/** Puts an instance on screen. The address is the caller's business. */
function show(instance: Instance): void {
  const left = find(state.current);
  if (left !== undefined && left.id !== instance.id) put({ ...left, scroll: window.scrollY });
  visits += 1;
  put({ ...instance, used: visits });
  hold(instance.id, "unseen", false);
  const instances = withoutOldest(state.instances, (id) => id === instance.id || isHeld(id));
  state = { instances, current: instance.id };
  listeners.tell();
}

function opened(page: Page, changes: Partial<Instance>): Instance {
  const nothing = { ids: [], step: null, part: null, handoff: {}, found: false, closed: false, used: 0, scroll: 0 };
  return { ...nothing, id: randomId(), page, ...changes };
}

/** Follows the address: after Back and Forward, a reload, or what was typed into the browser. */
function arrive(): void {
  const route = parseRoute(window.location.hash);
  const entry = instanceOfEntry(window.history.state);
  const known = entry === null ? lastOf(state.instances, route.page) : find(entry);
  const instance =
    known?.page === route.page
      ? { ...known, step: route.step, part: route.part, ids: route.ids }
      : opened(route.page, { ...route, ...(entry !== null && { id: entry, found: true }) });
  if (entry !== instance.id) window.history.replaceState({ instance: instance.id }, "");
  show(instance);
}

function instanceOfEntry(entry: unknown): string | null {
  if (typeof entry !== "object" || entry === null || !("instance" in entry)) return null;
  return typeof entry.instance === "string" ? entry.instance : null;
}

arrive();
window.addEventListener("popstate", arrive);
window.addEventListener("hashchange", () => {
  // Back and Forward between two hashes tell it twice.
  if (instanceOfEntry(window.history.state) !== state.current) arrive();
});

/** A new entry in the browser's history. */
function push(instance: Instance): void {
  if (instance.id !== state.current) window.history.pushState({ instance: instance.id }, "", formatRoute(instance));
  show(instance);
}

/**
 * Goes to a page: as it was left, or anew where something is handed over or it is about certain requests. The browser's Back returns to
 * the one before.
 */
export function navigate(page: Page, ids: readonly string[] = [], handoff?: Handoff): void {
  const last = handoff === undefined && ids.length === 0 ? lastOf(state.instances, page) : undefined;
  push(last ?? opened(page, { ids, ...(handoff !== undefined && { handoff }) }));
}

/**
 * Goes to the page with an id, as it was left; one that this program does not have any more draws the results that the host has.
 *
 * @param where what it is about and the step with its results; absent: the closing page of a wizard
 */
export function navigateTo(page: Page, id: string, where: Partial<Pick<Instance, "ids" | "step">> = {}): void {
  push(find(id) ?? opened(page, { id, found: true, step: resultStep, ...where }));
}

/**
 * Goes to a step of a page; null: the first. Of a page that is not on screen it is where the page will be.
 *
 * @param how `replace`: the step that the address had could not be shown
 */
export function goToStep(id: string, step: string | null, how: "push" | "replace" = "push"): void {
  const instance = find(id);
  if (instance === undefined || instance.step === step) return;
  const moved = { ...instance, step, part: null };
  put(moved);
  if (id === state.current) {
    const entry = [{ instance: id }, "", formatRoute(moved)] as const;
    if (how === "push") window.history.pushState(...entry);
    else window.history.replaceState(...entry);
  }
  listeners.tell();
}

/** A part of the step on screen was gone to: the address keeps it, Back does not stop at it. */
export function markPart(id: string, part: string): void {
  const instance = find(id);
  if (instance === undefined || id !== state.current) return;
  const moved = { ...instance, part };
  put(moved);
  window.history.replaceState({ instance: id }, "", formatRoute(moved));
  listeners.tell();
}

/** The user is done with a page: the navigation begins anew, Back still returns to it. */
export function closeInstance(id: string): void {
  const instance = find(id);
  if (instance !== undefined) put({ ...instance, closed: true });
}

/** Whether a page is on screen or kept. */
export function isKept(id: string): boolean {
  return find(id) !== undefined;
}

/** Whether a page is on screen. */
export function isOnScreen(id: string): boolean {
  return state.current === id;
}

/**
 * All pages that are kept. A state and no external store: what a page sets together with going to its next step is drawn together with
 * it.
 */
export function useNavigation(): Navigation {
  const [seen, setSeen] = useState(state);
  useEffect(() => {
    const look = () => setSeen(state);
    look();
    return listeners.subscribe(look);
  }, []);
  return seen;
}

/** The page on screen. */
export function useCurrentPage(): Instance | undefined {
  return useSyncExternalStore(listeners.subscribe, () => find(state.current));
}
