import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";
import type { RehearsalCheck } from "./rehearsal-checks.ts";

const texts = messages("rehearsal.check", {
  outcomes: { pass: "Fine", fail: "Fails", "cannot-tell": "Not known", notice: "Note" },
  cure: "What to do: {cure}",
  shown: "It would show as: {shown}",
});

/** The word for what a check says. */
export function outcomeWords(outcome: RehearsalCheck["outcome"]): Message {
  return texts.outcomes[outcome];
}

/** What is to be said below a check: what to do, and how it would show on the servers. */
export function hintsOf({ cure, wouldShowAs }: Pick<RehearsalCheck, "cure" | "wouldShowAs">): readonly Message[] {
  return [
    ...(cure === null ? [] : [texts.cure({ cure })]),
    ...(wouldShowAs === null ? [] : [texts.shown({ shown: wouldShowAs })]),
  ];
}
