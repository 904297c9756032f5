import type { Severity, VerdictId } from "../rules/types.ts";
import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";

const texts = messages("present.verdict", {
  verdicts: {
    works: "Works",
    "works-with-warnings": "Works, with warnings",
    "will-not-work": "Will not work",
    "cannot-tell": "Cannot tell",
  },
  severities: { error: "Error", warning: "Warning", notice: "Notice" },
  // The problem leads, not the rule's title: titles say what is wanted, and "Error: No CNG key" would read as its opposite.
  finding: "{severity}: {what}",
});

/** What each verdict is called, on the page, in the terminal and in reports. */
export const verdictWords: Readonly<Record<VerdictId, Message>> = texts.verdicts;

/** What each severity is called. */
export const severityWords: Readonly<Record<Severity, Message>> = texts.severities;

/** "Error: The key is a CNG key." */
export function findingTitle({
  severity,
  what,
}: {
  readonly severity: Severity;
  readonly what: Message | string;
}): Message {
  return texts.finding({ severity: severityWords[severity], what });
}
