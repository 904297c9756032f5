import { type RefObject, useEffect, useState } from "react";

/** How far each key moves among what can be chosen; the ends by name. */
const steps: Readonly<Record<string, number | "first" | "last">> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: "first",
  End: "last",
};

/**
 * Lets the systems and lines of a picture be chosen: with the mouse, and with the keyboard, where the picture is one stop of Tab, the arrow
 * keys, Home and End move, Enter and Space choose, and Escape chooses nothing.
 *
 * @param around the element that the picture is in; what can be chosen has its id as `data-id`
 * @param ids what can be chosen, in the order of the arrow keys
 * @returns the id that Tab leads to
 */
export function usePictureKeys(
  around: RefObject<HTMLElement | null>,
  ids: readonly string[],
  onChoose: (id: string | null) => void,
): string | null {
  const [last, setLast] = useState<string | null>(null);
  useEffect(() => {
    const element = around.current;
    const onClick = ({ target }: Event) => {
      const id = idAt(target);
      if (id !== null) onChoose(id);
    };
    const onFocus = ({ target }: Event) => setLast((before) => idAt(target) ?? before);
    const onKey = (event: KeyboardEvent) => {
      const id = idAt(event.target);
      if (id === null || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === "Enter" || event.key === " ") onChoose(id);
      else if (event.key === "Escape") onChoose(null);
      else {
        const next = idAfter(ids, id, steps[event.key]);
        if (next === null) return;
        focusOn(element, next);
      }
      event.preventDefault();
    };
    element?.addEventListener("click", onClick);
    element?.addEventListener("focusin", onFocus);
    element?.addEventListener("keydown", onKey);
    return () => {
      element?.removeEventListener("click", onClick);
      element?.removeEventListener("focusin", onFocus);
      element?.removeEventListener("keydown", onKey);
    };
  }, [around, ids, onChoose]);
  return last !== null && ids.includes(last) ? last : (ids[0] ?? null);
}

function idAt(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest("[data-id]")?.getAttribute("data-id") ?? null) : null;
}

function idAfter(ids: readonly string[], id: string, step: number | "first" | "last" | undefined): string | null {
  if (step === undefined) return null;
  if (step === "first") return ids[0] ?? null;
  if (step === "last") return ids.at(-1) ?? null;
  return ids[ids.indexOf(id) + step] ?? null;
}

function focusOn(element: HTMLElement | null, id: string): void {
  const found = element?.querySelector(`[data-id="${CSS.escape(id)}"]`);
  if (found instanceof SVGElement) found.focus();
}
