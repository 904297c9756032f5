import { endedWords } from "../present/durations.ts";
import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";
import type { AssessedEnding, Ending, Waiting } from "./ending.ts";

const texts = messages("expiry", {
  certificate: "{name}",
  authority: "{name} (certification authority)",
  list: "revocation list of {name}",
  left: "{days, plural, =0 {ends within a day} one {ends in # day} other {ends in # days}}",
  waiting:
    "{name}: {days, plural, =0 {sent today} one {without an answer for # day} other {without an answer for # days}}",
  title: "{kind, select, list {Revocation list must be renewed} other {Certificate expires}}: {name}",
  titleOf: "Certificate expires: {name}, {places}",
  assignNewer: "It is renewed: assign the new certificate, which lies ready, before this day.",
});

/** What is left to do where `Ending.isRenewed`. */
export const { assignNewer } = texts;

/** What ends, so that a certificate, its authority and the authority’s list of one name are told apart. */
export function endingName({ kind, name }: Ending): Message {
  switch (kind) {
    case "certificate":
      return texts.certificate({ name });
    case "authority":
      return texts.authority({ name });
    case "revocation-list":
      return texts.list({ name });
  }
}

/** “ends in 5 days”, “ended 2 days ago”. */
export function endingWhen({ days, state }: AssessedEnding): Message {
  return state === "ended" ? endedWords(-days - 1) : texts.left({ days });
}

export function waitingText({ name, days }: Waiting): Message {
  return texts.waiting({ name, days });
}

/** What stands in a calendar. */
export function endingTitle({ kind, name, places }: Ending): Message {
  if (places.length > 0) return texts.titleOf({ name, places });
  return texts.title({ kind: kind === "revocation-list" ? "list" : "other", name });
}
