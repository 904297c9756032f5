import type { InspectPart } from "../../../navigation/route.ts";

/** The id of a part's element; pages that are kept hidden have parts, too. */
export function partElementId(instance: string, part: InspectPart): string {
  return `part-${instance}-${part}`;
}

/** Scrolls to a part and gives it the focus, so that the keyboard goes on there. */
export function showPart(instance: string, part: InspectPart): void {
  const section = document.getElementById(partElementId(instance, part));
  if (section === null) return;
  // What is folded is opened for whoever asks for it.
  const fold = section.firstElementChild;
  if (fold instanceof HTMLDetailsElement) fold.open = true;
  section.focus({ preventScroll: true });
  section.scrollIntoView({ block: "start" });
}
