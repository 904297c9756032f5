import { useEffect, useEffectEvent, useSyncExternalStore } from "react";
import type { ChosenFile } from "../../host/files.ts";
import { createListeners } from "../../host/listeners.ts";

/** What the page on screen does with files that are dropped beside its drop zones. */
export type DropTarget = {
  /** Said while they are dragged over the page. */
  readonly hint: string;
  readonly take: (files: readonly ChosenFile[]) => void;
};

let targets: readonly DropTarget[] = [];
const listeners = createListeners();

function change(changed: readonly DropTarget[]): void {
  targets = changed;
  listeners.tell();
}

/** Takes what is dropped anywhere on the page, for as long as the component is on screen. */
export function useDropTarget(hint: string, take: DropTarget["take"]): void {
  const latest = useEffectEvent(take);
  useEffect(() => {
    const target: DropTarget = { hint, take: (files) => latest(files) };
    change([...targets, target]);
    return () => change(targets.filter((other) => other !== target));
  }, [hint]);
}

/** The one that came on screen last; null: the page has none. */
export function useCurrentDropTarget(): DropTarget | null {
  return useSyncExternalStore(listeners.subscribe, () => targets.at(-1) ?? null);
}
