import { isSoonAgain } from "./soon-again.ts";

/** How the page does, as far as its window knows. */
export type PageHealth = {
  readonly state:
    | "well"
    | "hangs"
    | "asked-about-hanging"
    | "asked-about-crash"
    | "asked-about-loading"
    | "stopping"
    | "given-up";
  /** When the page was loaded again after its last crash, in milliseconds; null: it never crashed. */
  readonly wentOnAt: number | null;
};

/** What happened, and when in milliseconds of a clock that never goes back. */
export type PageEvent =
  /** Its process ended although nobody closed it. */
  | { readonly kind: "gone"; readonly at: number }
  /** It takes no input, and takes it again. */
  | { readonly kind: "hangs" }
  | { readonly kind: "answers" }
  /** It was given its time, and hangs still. */
  | { readonly kind: "waited" }
  | { readonly kind: "loaded" }
  /** There is nothing to be shown: it could not be loaded, the first time or again. */
  | { readonly kind: "not-loaded" }
  /** What the person chose. */
  | { readonly kind: "told"; readonly choice: "load" | "wait" | "end"; readonly at: number };

/** What is to be done, in this order. */
export type PageAction =
  /** Gives the page time; then comes `waited`. */
  | "wait"
  /** Takes back the question and the waiting. */
  | "withdraw"
  | "ask-about-hanging"
  | "ask-about-crash"
  | "ask-about-loading"
  | "say-given-up"
  | "stop-page"
  | "load"
  /** Loads what could not be loaded; there may be no page yet that could be loaded again. */
  | "try-again"
  | "end";

export const healthy: PageHealth = { state: "well", wentOnAt: null };

type Step = { readonly health: PageHealth; readonly actions: readonly PageAction[] };

/** Decides what follows from an event. A page that crashes again soon after it was loaded again is given up: no endless circle. */
export function afterEvent(health: PageHealth, event: PageEvent): Step {
  const step = (state: PageHealth["state"], ...actions: readonly PageAction[]): Step => ({
    health: { ...health, state },
    actions,
  });
  const stay = step(health.state);
  const { state } = health;
  const isAsked = state === "asked-about-crash" || state === "asked-about-loading" || state === "given-up";
  const isHanging = state === "hangs" || state === "asked-about-hanging";

  switch (event.kind) {
    case "gone":
      // It was stopped on purpose, and is loaded already; or what follows is being asked.
      if (state === "stopping") return step("well");
      if (isAsked) return stay;
      return isSoonAgain(health.wentOnAt, event.at)
        ? step("given-up", "withdraw", "say-given-up")
        : step("asked-about-crash", "withdraw", "ask-about-crash");
    case "hangs":
      return state === "well" ? step("hangs", "wait") : stay;
    case "answers":
      return isHanging ? step("well", "withdraw") : stay;
    case "waited":
      return state === "hangs" ? step("asked-about-hanging", "ask-about-hanging") : stay;
    case "loaded":
      return state === "stopping" ? step("well") : stay;
    case "not-loaded":
      return isAsked ? stay : step("asked-about-loading", "withdraw", "ask-about-loading");
    case "told":
      return afterAnswer(event);
  }

  function afterAnswer({ choice, at }: Extract<PageEvent, { kind: "told" }>): Step {
    if (choice === "end") return step(state, "end");
    if (state === "asked-about-crash" && choice === "load")
      return { health: { state: "well", wentOnAt: at }, actions: ["load"] };
    if (state === "asked-about-loading" && choice === "load") return step("well", "try-again");
    if (state !== "asked-about-hanging") return stay;
    return choice === "load" ? step("stopping", "stop-page", "load") : step("hangs", "wait");
  }
}
