import type { ProductId } from "../catalogue/products/types.ts";
import { evidenceOf } from "../judge/evidence.ts";
import { judge } from "../judge/verdict.ts";
import { failureText } from "../live/failure-texts.ts";
import type { RoleId } from "../roles/types.ts";
import { areNamesKnown, namesHost } from "../rules/names-of.ts";
import type { Evidence, Finding } from "../rules/types.ts";
import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";
import type { LinkSide as Side } from "../trust/links/types.ts";
import type { AttemptId, HandshakeAttempt, RehearsalFacts, RehearsedSide } from "./rehearsal-facts.ts";
import { shownAs } from "./shown-as.ts";

/** What one check of a rehearsal says, of one side or of both together. Plain data. */
export type RehearsalCheck = {
  readonly side: Side | "both";
  readonly check: "handshake" | "sent" | "name" | "trust" | "rule" | "question";
  readonly outcome: "pass" | "fail" | "cannot-tell" | "notice";
  readonly words: Message;
  /** What to do; null: nothing. */
  readonly cure: Message | null;
  /** How it would show on the servers: events and codes; null: nothing would, or it is not known. */
  readonly wouldShowAs: Message | null;
  /** Of a check that is a rule’s. */
  readonly ruleId: string | null;
};

/** What the two ends are for. */
export type RehearsalContext = {
  readonly product: ProductId;
  /** null: not known; the product’s general rules judge. */
  readonly roles: Readonly<Record<Side, RoleId | null>>;
  /** ISO 8601. */
  readonly now: string;
};

const texts = messages("rehearsal", {
  reached: "{attempt}: the handshake came to its end ({version}, {cipher}).",
  initiatorSaw: "{attempt}: the handshake failed. The initiator saw: {reason}",
  listenerSaw: "{attempt}: the handshake failed. The listener saw: {reason}",
  neitherSaw: "{attempt}: the handshake did not come to its end, and neither side says why.",
  notOffered: "{attempt}: this computer cannot try it.",
  sent: "{file} sends {count, plural, one {# certificate} other {# certificates}}.",
  notSeen: "What {file} sends could not be seen.",
  named: "The certificate of {file} has the name {name}, by which the other side knows it.",
  notNamed: "The certificate of {file} does not have the name {name}, by which the other side knows it.",
  nameCure: "Have the certificate issued again with this name, or correct the name in the topology.",
  noName: "By which name the other side knows {file} was not said, so no name was compared.",
  namesUnread: "The names of the certificate of {file} cannot all be read.",
  trusted: "The chain of {file} ends in {root}, which the other side trusts.",
  endsEarly:
    "What {file} sends does not lead to a root that the other side trusts. It is trusted only where the other side has {issuer} in Intermediate Certification Authorities.",
  noRoots: "Which roots the other side trusts was not said, so whether it trusts {file} is not known.",
  unseenKey:
    "The handshake itself does not show it: this computer takes the key out of the file. Where Windows would keep it (provider, KeySpec) plays no part in a handshake here. KeySpec’s rules found it in the file.",
  unseenTrust:
    "The handshake itself came to its end all the same: on this computer it asks for no name, root, purpose or day. KeySpec’s rules judged these.",
  fails: "The two would not work together: {count, plural, one {# check fails} other {# checks fail}}.",
  open: "Nothing fails, but {count, plural, one {# thing is} other {# things are}} not known, so nobody can say that the two work together.",
  fine: "The two work together, as far as handshakes on this computer and KeySpec’s rules can tell.",
  attempts: {
    "tls-1.2": "TLS 1.2",
    "tls-1.2-ecdhe": "TLS 1.2 with ECDHE",
    "tls-1.2-rsa": "TLS 1.2 with RSA key exchange",
    "tls-1.0": "TLS 1.0, as Lync Server 2010 speaks it",
    "tls-1.3": "TLS 1.3",
  },
});

/**
 * What a rehearsal says, line by line, failures first. Handshakes tell what only they can: that each key fits its certificate, and that the two
 * have something in common. Names, chains, purposes and days are judged by KeySpec’s rules, never by OpenSSL (live.md §4).
 */
export function rehearsalChecks(facts: RehearsalFacts, context: RehearsalContext): readonly RehearsalCheck[] {
  const attempts = facts.attempts.map(attemptCheck);
  const judged = [
    ...sideChecks("listener", facts.listener, context),
    ...sideChecks("initiator", facts.initiator, context),
  ];
  return inOrder([...attempts, ...judged, ...unseenChecks(attempts, judged)]);
}

/** Failures first, then what is not known. */
export function inOrder(checks: readonly RehearsalCheck[]): readonly RehearsalCheck[] {
  return checks.toSorted((one, other) => order[one.outcome] - order[other.outcome]);
}

/** What a handshake on this computer cannot notice, where it came to its end and a rule found a fault all the same. */
export function unseenChecks(
  attempts: readonly RehearsalCheck[],
  judged: readonly RehearsalCheck[],
): readonly RehearsalCheck[] {
  if (attempts[0]?.outcome !== "pass") return [];
  const failing = judged.filter(({ outcome }) => outcome === "fail");
  const ofKeys = failing.filter(({ ruleId }) => ruleId !== null && isOfKeyPlace(ruleId));
  const common = { side: "both", check: "handshake", outcome: "notice", cure: null, wouldShowAs: null } as const;
  return [
    ...(ofKeys.length > 0 ? [{ ...common, words: texts.unseenKey, ruleId: null }] : []),
    ...(failing.length > ofKeys.length ? [{ ...common, words: texts.unseenTrust, ruleId: null }] : []),
  ];
}

/** Where Windows keeps a key, and what it may be used for there. */
function isOfKeyPlace(ruleId: string): boolean {
  return ruleId.startsWith("provider.") || ruleId.startsWith("keyspec.");
}

/** The whole in one sentence: that the two work together is said only where every check has an answer. */
export function rehearsalSummary(checks: readonly RehearsalCheck[]): Message {
  const count = (outcome: RehearsalCheck["outcome"]): number => checks.filter((one) => one.outcome === outcome).length;
  if (count("fail") > 0) return texts.fails({ count: count("fail") });
  return count("cannot-tell") > 0 ? texts.open({ count: count("cannot-tell") }) : texts.fine;
}

const order: Readonly<Record<RehearsalCheck["outcome"], number>> = { fail: 0, "cannot-tell": 1, notice: 2, pass: 3 };

/** What is tried for old partners only: that it fails is no fault of these two ends. */
const optional: readonly AttemptId[] = ["tls-1.0", "tls-1.3", "tls-1.2-rsa", "tls-1.2-ecdhe"];

/** What one attempt says of both ends. */
export function attemptCheck(tried: HandshakeAttempt): RehearsalCheck {
  const attempt = texts.attempts[tried.id];
  const common = { side: "both", check: "handshake", cure: null, ruleId: null } as const;
  if (tried.version !== null && tried.listener === null)
    return {
      ...common,
      outcome: "pass",
      words: texts.reached({ attempt, version: tried.version, cipher: tried.cipher ?? "" }),
      wouldShowAs: null,
    };
  if (tried.initiator?.kind === "not-offered" || tried.listener?.kind === "not-offered")
    return { ...common, outcome: "cannot-tell", words: texts.notOffered({ attempt }), wouldShowAs: null };
  const { initiator, listener } = tried;
  return {
    ...common,
    outcome: optional.includes(tried.id) ? "notice" : "fail",
    words: seenWords(attempt, initiator, listener),
    wouldShowAs: shownAs("handshake"),
  };
}

/** Of an end that was only cut off the other one tells more. */
function seenWords(
  attempt: Message,
  initiator: HandshakeAttempt["initiator"],
  listener: HandshakeAttempt["listener"],
): Message {
  const isCutOff = initiator === null || initiator.kind === "closed" || initiator.kind === "reset";
  if (listener !== null && isCutOff) return texts.listenerSaw({ attempt, reason: failureText(listener) });
  return initiator === null
    ? texts.neitherSaw({ attempt })
    : texts.initiatorSaw({ attempt, reason: failureText(initiator) });
}

function sideChecks(
  side: Side,
  rehearsed: RehearsedSide,
  { product, roles, now }: RehearsalContext,
): readonly RehearsalCheck[] {
  const { file, bundle, sent } = rehearsed;
  const [evidence] = evidenceOf(bundle, file, now);
  if (evidence === undefined) return [];
  const verdict = judge(evidence, { product, role: roles[side], plan: null, now }, { leaveOut: ["names", "trust"] });
  return [
    sentCheck(side, file, sent),
    nameCheck(side, rehearsed, evidence),
    ...trustChecks(side, rehearsed, evidence, verdict.findings),
    ...verdict.findings.map((finding) => ruleCheck(side, finding)),
    ...verdict.unknown.map((words) => openCheck(side, "question", words)),
  ];
}

/** How many certificates an end sent; null: they could not be seen. */
export function sentCheck(side: Side, file: string, sent: readonly string[] | null): RehearsalCheck {
  if (sent === null) return openCheck(side, "sent", texts.notSeen({ file }));
  const words = texts.sent({ file, count: sent.length });
  return { side, check: "sent", outcome: "pass", words, cure: null, wouldShowAs: null, ruleId: null };
}

/** That the other side trusts the root of an end. */
export function trustedCheck(side: Side, file: string, root: string): RehearsalCheck {
  const words = texts.trusted({ file, root });
  return { side, check: "trust", outcome: "pass", words, cure: null, wouldShowAs: null, ruleId: null };
}

/** What is known to fail, and what no rule says. */
export function failedCheck(
  side: Side,
  check: RehearsalCheck["check"],
  words: Message,
  wouldShowAs: Message | null,
): RehearsalCheck {
  return { side, check, outcome: "fail", words, cure: null, wouldShowAs, ruleId: null };
}

/** What nobody knows, and no rule says. */
export function openCheck(
  side: RehearsalCheck["side"],
  check: RehearsalCheck["check"],
  words: Message,
): RehearsalCheck {
  return { side, check, outcome: "cannot-tell", words, cure: null, wouldShowAs: null, ruleId: null };
}

function nameCheck(side: Side, { file, name }: RehearsedSide, evidence: Evidence): RehearsalCheck {
  const common = { side, check: "name", cure: null, wouldShowAs: null, ruleId: null } as const;
  if (name === null) return openCheck(side, "name", texts.noName({ file }));
  if (!areNamesKnown(evidence)) return openCheck(side, "name", texts.namesUnread({ file }));
  if (namesHost(evidence, name)) return { ...common, outcome: "pass", words: texts.named({ file, name }) };
  return {
    ...common,
    outcome: "fail",
    words: texts.notNamed({ file, name }),
    cure: texts.nameCure,
    wouldShowAs: shownAs("name"),
  };
}

/** That the chain is broken, or ends in a root that is not trusted, is a finding of the rules. */
function trustChecks(
  side: Side,
  { file }: RehearsedSide,
  { chain, around }: Evidence,
  findings: readonly Finding[],
): readonly RehearsalCheck[] {
  const root = chain?.path.at(-1)?.subject.text ?? "";
  if (around?.anchors == null) return [openCheck(side, "trust", texts.noRoots({ file }))];
  if (chain?.trust === "trusted") return [trustedCheck(side, file, root)];
  if (findings.some(({ ruleId, severity }) => severity === "error" && ruleId.startsWith("chain."))) return [];
  const issuer = chain?.path.at(-1)?.issuer.text ?? "";
  return [{ ...openCheck(side, "trust", texts.endsEarly({ file, issuer })), wouldShowAs: shownAs("chain.") }];
}

/** What a rule found in the certificate of one end. */
export function ruleCheck(side: Side, { ruleId, severity, what, fix }: Finding): RehearsalCheck {
  const fails = severity === "error";
  return {
    side,
    check: "rule",
    outcome: fails ? "fail" : "notice",
    words: what,
    cure: fix,
    wouldShowAs: fails ? shownAs(ruleId) : null,
    ruleId,
  };
}
