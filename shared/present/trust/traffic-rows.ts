import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import type { Protection, TrustLink } from "../../trust/links/types.ts";
import { protectionWords } from "./line-words.ts";
import { type LinkRow, linkTitle } from "./link-rows.ts";

const texts = messages("present.trustTraffic", { protection: "{protocol}: {protection}." });

/** The protocol says how it is protected, or the note does. */
const saysItself: readonly Protection[] = ["https", "other"];

/** How the documents want traffic of a kind protected: “Web conferencing → Server” with “PSOM: TLS.” */
export function trafficRow(link: TrustLink): LinkRow {
  const { id, protocol, protection, protectionNote, optional, trustNote, fails } = link;
  const said: readonly (Message | null)[] = [
    saysItself.includes(protection)
      ? protocol
      : texts.protection({ protocol, protection: protectionWords(protection) }),
    protectionNote,
    optional,
    trustNote,
    fails,
  ];
  return { id, label: linkTitle({ link }), values: said.filter((words) => words !== null) };
}
