import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import type { LinkState, LinkStateId } from "../../trust/state/types.ts";

const texts = messages("rehearsal.directions", {
  trusted: "accepted",
  "not-trusted": "refused",
  unknown: "not known",
  "no-certificate": "none",
});

/** What the other side makes of the certificate of one side, in a word. */
export function directionWords({ id }: Pick<LinkState, "id">): Message {
  const words: Readonly<Record<LinkStateId, Message>> = texts;
  return words[id];
}
