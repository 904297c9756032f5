import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import type { Presence } from "../../trust/roots/certificates-needed.ts";
import type { Assumption, LinkState, LinkStateId } from "../../trust/state/types.ts";
import type { TrustMap } from "../../trust/trust-map.ts";

const texts = messages("present.trustState", {
  states: {
    trusted: "Trusted by both",
    "not-trusted": "Not trusted",
    unknown: "Unknown",
    "no-certificate": "No certificate",
  },
  assumptions: {
    "own-root":
      "Nobody looked into every store: a server is taken to have the root of its own certificate in Trusted Root.",
    "enterprise-ca":
      "The certificate was made from a template of an enterprise CA: members of its domain trust it by themselves, while it is valid and not revoked.",
    "public-authority": "A public authority issued the certificate: its root comes with Windows and devices.",
  },
  presences: {
    there: "It is there.",
    lacking: "Missing on {servers}.",
    taken: "It gets there by itself; nobody looked.",
    "not-seen": "Nobody looked.",
  },
  summary:
    "{systems, plural, one {# system} other {# systems}}, {lines, plural, one {# connection} other {# connections}}: {trusted, number} trusted by both, {notTrusted, number} not trusted, {unknown, number} unknown.",
});

/** The word for a state. */
export function stateWords(state: LinkStateId): Message {
  return texts.states[state];
}

/** Why it has that state, sentence by sentence: what stands against it, else what the trust rests on. */
export function stateSentences({ reasons, assumptions }: LinkState): readonly Message[] {
  return reasons.length > 0 ? reasons.map(({ words }) => words) : assumptions.map(assumptionWords);
}

function assumptionWords(assumption: Assumption): Message {
  return texts.assumptions[assumption];
}

/** Whether a certificate is where it must be. */
export function presenceWords(presence: Presence, servers: readonly string[]): Message {
  return presence === "lacking" ? texts.presences.lacking({ servers: [...servers] }) : texts.presences[presence];
}

/** The whole map in one sentence. */
export function mapSummary({ systems, lines }: TrustMap): Message {
  const count = (id: LinkStateId) => lines.filter(({ state }) => state.id === id).length;
  return texts.summary({
    systems: systems.length,
    lines: lines.length,
    trusted: count("trusted"),
    notTrusted: count("not-trusted"),
    unknown: count("unknown"),
  });
}
