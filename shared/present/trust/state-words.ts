import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import type { NeededCertificate, NeededCertificates } from "../../trust/roots/certificates-needed.ts";
import type { Assumption, LinkState, LinkStateId } from "../../trust/state/types.ts";
import type { TrustSystem } from "../../trust/systems/systems-of.ts";
import type { TrustLine, TrustMap } from "../../trust/trust-map.ts";

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
    "not-revoked":
      "Whether a certificate was revoked was not looked at: no revocation list (CRL) and no OCSP response of its issuer was given.",
  },
  because: "For {systems}.",
  line: "{one} – {other}: {protection}. {state}.",
  itself: "{one}, inside: {protection}. {state}.",
  system: "{count, plural, =0 {{title}} one {{title}, # server} other {{title}, # servers}}",
  waiting: "Not everything can be said yet of {systems}: certificates, or the authorities above them, are not given.",
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

/** Which systems a certificate is needed for. */
export function becauseWords({ because }: Pick<NeededCertificate, "because">): Message {
  return texts.because({ systems: titlesOf(because) });
}

/** Of which systems it is not known yet what they need; null: of none. */
export function waitingWords({ waiting }: Pick<NeededCertificates, "waiting">): Message | null {
  return waiting.length === 0 ? null : texts.waiting({ systems: titlesOf(waiting) });
}

function titlesOf(systems: readonly TrustSystem[]): TrustSystem["title"][] {
  return systems.map(({ title }) => title);
}

/** “pool01.contoso.com, 2 servers” */
export function systemTitle({ title, servers }: TrustSystem): Message {
  return texts.system({ title, count: servers.length });
}

/**
 * “edgepool01.contoso.com – pool01.contoso.com: MTLS, 7 links. Unknown.”
 *
 * @param label what stands beside the line
 */
export function lineTitle({ ends: [one, other], state }: TrustLine, label: Message | string): Message {
  const said = { one: one.title, protection: label, state: stateWords(state.id) };
  return one === other ? texts.itself(said) : texts.line({ ...said, other: other.title });
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
