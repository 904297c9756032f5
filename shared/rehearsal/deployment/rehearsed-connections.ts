import type { ErrorData } from "../../errors/app-error.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import type { LinkSide } from "../../trust/links/types.ts";
import { isOfTrust } from "../../trust/state/open-questions.ts";
import { rootOf } from "../../trust/state/root-of.ts";
import { type LinkStates, worstState } from "../../trust/state/state-of-links.ts";
import type { LinkState, Reason } from "../../trust/state/types.ts";
import {
  attemptCheck,
  failedCheck,
  inOrder,
  openCheck,
  type RehearsalCheck,
  ruleCheck,
  sentCheck,
  trustedCheck,
  unseenChecks,
} from "../rehearsal-checks.ts";
import { type Handshakes, pairKey } from "../rehearsed-pair.ts";
import { shownAs } from "../shown-as.ts";
import type { Connection, ConnectionEnd } from "./connections.ts";

/** What became of the handshakes of one pair. */
export type PairOutcome =
  | { readonly ok: true; readonly value: Handshakes }
  | { readonly ok: false; readonly error: ErrorData };

/** What a rehearsal says of a connection. `open`: nothing fails, and not everything is known. */
export type RehearsalResult = "fails" | "open" | "works";

export type RehearsedConnection = Connection & {
  readonly result: RehearsalResult;
  /** What the other side makes of what each side shows, as the trust map has it. */
  readonly states: Readonly<Record<LinkSide, LinkState>>;
  /** How far the handshake came that servers make; null: none was made. */
  readonly handshake: RehearsalCheck | null;
  readonly checks: readonly RehearsalCheck[];
  /** The first thing that fails, else that is not known; null: there is none. */
  readonly first: Message | null;
};

const texts = messages("rehearsal.connections", {
  notTried: "No handshake was made: {reason}",
  tooMany: "No handshake was made: more pairs of certificates meet than are tried in one run.",
});

/**
 * What rehearsed handshakes and the trust map say together of each connection. Names, chains, purposes, days and trust are those of the
 * map, worked out by the same functions; the handshakes add what only they can tell.
 *
 * @param outcomes by `pairKey`; a pair that is not there was not tried
 */
export function rehearsedConnections(
  connections: readonly Connection[],
  states: LinkStates,
  outcomes: ReadonlyMap<string, PairOutcome>,
): readonly RehearsedConnection[] {
  return connections.map((connection) => {
    const { links, listener, initiator } = connection;
    const stateOf = (side: LinkSide) =>
      worstState(links.map((link) => states.stateOfHeld(link, side, connection[side].held)));
    const own = { listener: stateOf("listener"), initiator: stateOf("initiator") };
    const [one, other] = [listener, initiator].map(({ held }) => held.entry.certificate.sha256Fingerprint);
    const outcome = outcomes.get(pairKey({ listener: one ?? "", initiator: other ?? "" }));
    const attempts = attemptChecks(outcome);
    const judged = [
      ...endChecks("listener", listener, own.listener),
      ...endChecks("initiator", initiator, own.initiator),
    ];
    const sent = outcome?.ok
      ? [
          sentCheck("listener", listener.name, outcome.value.sent.listener),
          sentCheck("initiator", initiator.name, outcome.value.sent.initiator),
        ]
      : [];
    const checks = inOrder([...attempts, ...judged, ...unseenChecks(attempts, judged), ...sent]);
    const first = checks.find((check) => check.outcome === "fail" || check.outcome === "cannot-tell") ?? null;
    return {
      ...connection,
      result: first === null ? "works" : first.outcome === "fail" ? "fails" : "open",
      states: own,
      handshake: outcome?.ok === true ? (attempts[0] ?? null) : null,
      checks,
      first: first?.words ?? null,
    };
  });
}

function attemptChecks(outcome: PairOutcome | undefined): readonly RehearsalCheck[] {
  if (outcome?.ok) return outcome.value.attempts.map(attemptCheck);
  const words = outcome === undefined ? texts.tooMany : texts.notTried({ reason: outcome.error.message });
  return [openCheck("both", "handshake", words)];
}

function endChecks(
  side: LinkSide,
  { held: { entry }, name }: ConnectionEnd,
  { reasons }: LinkState,
): readonly RehearsalCheck[] {
  const open = reasons.filter(({ kind }) => kind !== "will-not-work");
  const root = rootOf(entry.chain);
  return [
    ...entry.verdict.findings.map((finding) => ruleCheck(side, finding)),
    ...open.map((reason) => reasonCheck(side, reason)),
    // What a verdict leaves open beside trust, as the provider of a key.
    ...entry.verdict.open
      .filter((question) => !isOfTrust(question))
      .map(({ words }) => openCheck(side, "question", words)),
    ...(open.every(({ kind }) => kind.startsWith("name-")) && root !== null
      ? [trustedCheck(side, name, certificateName(root))]
      : []),
  ];
}

function reasonCheck(side: LinkSide, { kind, words }: Reason): RehearsalCheck {
  if (kind === "root-lacking") return failedCheck(side, "trust", words, shownAs("chain."));
  if (kind === "name-lacking") return failedCheck(side, "name", words, shownAs("name"));
  return openCheck(side, kind === "name-unknown" ? "name" : "trust", words);
}
