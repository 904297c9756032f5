import type { Citation } from "../../catalogue/citation.ts";
import { explainedErrors } from "../../explain/errors/index.ts";
import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import { type TrustCodeFacts, trustCode } from "../../trust/trust-codes.ts";
import type { JudgedLink } from "../../trust/trust-map.ts";
import { trustSources } from "../../trust/trust-sources.ts";
import { protectionWords, shownWords } from "./line-words.ts";
import { stateSentences } from "./state-words.ts";

const texts = messages("present.trustLink", {
  title: "{initiator} → {listener}",
  titleWithPort: "{initiator} → {listener}, {port}",
  rows: {
    protocol: "Protocol",
    protection: "Protection",
    optional: "May be without",
    certificates: "Certificates",
    who: "Who trusts whom",
    why: "State",
    fails: "When it fails",
    messages: "Explained messages",
    certainty: "Certainty",
  },
  shown: "The listener shows {listener}; the initiator shows {initiator}.",
  inferred: "KeySpec concluded this link; no document that was read has it.",
});

/** One thing that is said of a link. */
export type LinkRow = { readonly id: string; readonly label: Message; readonly values: readonly Message[] };

/** “Front End, web conferencing → Edge internal, 8057/tcp” */
export function linkTitle({ link: { initiator, listener, port } }: Pick<JudgedLink, "link">): Message {
  return port === null ? texts.title({ initiator, listener }) : texts.titleWithPort({ initiator, listener, port });
}

/** What is said of one link: what goes over it, who shows what, why it has its state, how it shows that it fails. */
export function linkRows({ link, state }: JudgedLink): readonly LinkRow[] {
  const { rows } = texts;
  const code: TrustCodeFacts = trustCode(link.trust);
  const explained = explainedErrors.filter(({ id }) => link.explained.includes(id)).map(({ title }) => title);
  const inferred = link.certainty === "inferred" ? texts.inferred : link.inferred;
  const shown = texts.shown({
    listener: shownWords(link.listenerShows),
    initiator: shownWords(link.initiatorShows),
  });
  return [
    row("protocol", rows.protocol, [link.protocol]),
    row("protection", rows.protection, [protectionWords(link.protection), link.protectionNote]),
    row("optional", rows.optional, [link.optional]),
    row("certificates", rows.certificates, [shown, link.certificateNote]),
    row("who", rows.who, [code.who, link.trustNote]),
    row("why", rows.why, stateSentences(state)),
    row("fails", rows.fails, [link.fails]),
    row("messages", rows.messages, explained),
    row("certainty", rows.certainty, [inferred]),
  ].filter(({ values }) => values.length > 0);
}

/** The documents that a link was read in. */
export function citationsOfLink({ link }: Pick<JudgedLink, "link">): readonly Citation[] {
  return link.sources.map((tag) => trustSources[tag]);
}

function row(id: string, label: Message, values: readonly (Message | null)[]): LinkRow {
  return { id, label, values: values.filter((value) => value !== null) };
}
