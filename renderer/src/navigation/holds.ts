/** Why a page must not go: a job of it runs, it waits for an answer that only its own state can take, or its result was not seen yet. */
export type Hold = `job ${string}` | "unanswered" | "unseen";

const holds = new Map<string, ReadonlySet<Hold>>();

/** Says that a page must stay, or need not any more. */
export function hold(instance: string, why: Hold, on: boolean): void {
  const others = [...(holds.get(instance) ?? [])].filter((each) => each !== why);
  holds.set(instance, new Set(on ? [...others, why] : others));
}

/** Whether a page must stay. */
export function isHeld(instance: string): boolean {
  return (holds.get(instance)?.size ?? 0) > 0;
}

/** Whether closing everything now would lose something: what was not seen is kept by the host. */
export function losesByClosing(): boolean {
  return [...holds.values()].some((reasons) => [...reasons].some((why) => why !== "unseen"));
}
