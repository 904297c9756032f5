import type { Pool } from "../../deployment/pools.ts";
import { presentValue } from "../../facts/part.ts";
import type { CertificateInPlace } from "../../inventory/certificate-in-place.ts";
import type { CollectedServer } from "../../inventory/types.ts";
import { foldedName } from "../../names/match.ts";
import { isPublicChain } from "../../rules/is-publicly-issued.ts";
import type { Verdict } from "../../rules/types.ts";
import type { Message } from "../../text/message.ts";
import type { LinkBetween } from "../links/links-between.ts";
import type { LinkSide, ShownCertificate } from "../links/types.ts";
import { systemKind } from "../systems/system-kinds.ts";
import type { TrustSystem } from "../systems/systems-of.ts";
import { type TrustCodeFacts, trustCode } from "../trust-codes.ts";
import { type CertificatesByPool, certificatesByPool } from "./certificates-by-pool.ts";
import { completeChains } from "./complete-chains.ts";
import { type EndCertificates, endCertificates, type HeldCertificate } from "./end-certificates.ts";
import { nameFaultsOf } from "./name-faults.ts";
import { openQuestionOf } from "./open-questions.ts";
import { certificateMissing, notInWindows, questionOpen, rootNotGiven, willNotWork } from "./reasons.ts";
import { rootOf, rootsOf } from "./root-of.ts";
import { type ChainTrustOfSystem, trustOfChain } from "./trust-of-chain.ts";
import { type TrustedRoots, trustedRootsOf } from "./trusted-roots.ts";
import type { Assumption, LinkState, Reason } from "./types.ts";

const nobody: TrustedRoots = {
  known: new Map(),
  counts: new Map(),
  own: new Map(),
  ownCounts: new Map(),
  intermediates: new Map(),
};
const sides: readonly LinkSide[] = ["listener", "initiator"];
const noCertificate: LinkState = { id: "no-certificate", reasons: [], assumptions: [] };

/** What one side of a link shows. */
type SideEnd = { readonly side: LinkSide; readonly end: EndCertificates };

/** What of two ends was worked out, so that no other link asks again. */
export type LinkStates = {
  readonly stateOf: (between: LinkBetween) => LinkState;
  /** What stands against what one side shows: the part of `stateOf` that is about it, of one of its certificates alone. */
  readonly stateOfHeld: (between: LinkBetween, side: LinkSide, held: HeldCertificate) => LinkState;
  /** What an end shows; null: no certificate. */
  readonly shown: (system: TrustSystem, shows: ShownCertificate) => EndCertificates | null;
  readonly rootsOf: (system: TrustSystem) => TrustedRoots;
};

/**
 * Works out the state of links. What a system shows and trusts is worked out once for it, however many links it has.
 *
 * @param certificates what is in place
 * @param before what was in place earlier: the roots that came with it are still there
 * @param guests certificates of systems that no topology names, by their ids
 * @param servers those that described themselves: what is in their stores is known, also where they have no certificate yet
 */
export function stateOfLinks(
  certificates: readonly CertificateInPlace[],
  before: readonly CertificateInPlace[] = [],
  guests: ReadonlyMap<string, readonly CertificateInPlace[]> = new Map(),
  servers: readonly CollectedServer[] = [],
): LinkStates {
  const collected = new Map(servers.map((server) => [foldedName(server.server), server]));
  const placed = certificatesByPool(completeChains(certificates));
  const byPool: CertificatesByPool = {
    ...placed,
    ofSystem: (system) => guests.get(system.id) ?? placed.ofSystem(system),
  };
  const earlier = certificatesByPool(completeChains(before));
  const shown = remembered((system: TrustSystem, shows: ShownCertificate) =>
    shows === null ? null : endCertificates(system, shows, byPool),
  );
  const roots = remembered((system: TrustSystem, _: null) => rootsAt(system, byPool, earlier, collected));
  const trustOf = ({ link, from, to }: LinkBetween, side: LinkSide, end: EndCertificates) => {
    // Who initiates with a token shows its certificate to nobody.
    if (side === "initiator" && link.trust === "token") return [];
    const other = side === "listener" ? from : to;
    return trustIn(end, other, roots(other, null), trustCode(link.trust));
  };
  const poolsOf = remembered((system: TrustSystem, _: null) => poolsByServer(system));
  const namesOf = ({ link }: LinkBetween, side: LinkSide, end: EndCertificates) =>
    nameFaultsOf(link, side, sound(end), (system) => poolsOf(system, null));
  const faults = rememberedOf(faultsOf);
  const stateOfEnds = (between: LinkBetween, ends: readonly SideEnd[]) => {
    const trust = ends.flatMap(({ side, end }) => trustOf(between, side, end));
    return stateFrom(
      [
        ...ends.flatMap(({ side, end }) => [...faults(end), ...namesOf(between, side, end)]),
        ...trust.flatMap(({ reason }) => reason ?? []),
      ],
      [...trust.flatMap(({ assumption }) => assumption ?? []), ...ends.flatMap(({ end }) => notRevoked(end))],
    );
  };
  return {
    shown,
    rootsOf: (system) => roots(system, null),
    stateOf: (between) => {
      const ends = sides.flatMap((side): readonly SideEnd[] => {
        const end = shown(...endOf(between, side));
        return end === null ? [] : [{ side, end }];
      });
      return ends.length === 0 ? noCertificate : stateOfEnds(between, ends);
    },
    stateOfHeld: (between, side, held) => {
      const [system] = endOf(between, side);
      return stateOfEnds(between, [{ side, end: { system, held: [held], missing: [], isIncomplete: false } }]);
    },
  };
}

/** Whether a certificate counts as not revoked only because nothing that was given speaks of it. Nobody revokes a self-signed one. */
function notRevoked({ held }: EndCertificates): readonly Assumption[] {
  const isSeen = ({ entry: { certificate, chain } }: HeldCertificate) =>
    certificate.selfIssued || chain?.revocation[0]?.status === "good";
  return held.every(isSeen) ? [] : ["not-revoked"];
}

/** Without certificates of which the verdict speaks of names already. */
function sound(end: EndCertificates): EndCertificates {
  const isFaulty = ({ findings }: Verdict) =>
    findings.some(({ severity, ruleId }) => severity === "error" && ruleId.startsWith("names."));
  return { ...end, held: end.held.filter(({ entry }) => !isFaulty(entry.verdict)) };
}

/** Pools by the names of their servers; a certificate may also stand at the pool itself, whose servers nobody named. */
function poolsByServer({ pools }: TrustSystem): ReadonlyMap<string, Pool> {
  const own = pools.map((pool) => [foldedName(pool.fqdn), pool] as const);
  return new Map([
    ...own,
    ...pools.flatMap((pool) => pool.servers.map(({ fqdn }) => [foldedName(fqdn), pool] as const)),
  ]);
}

/** The system of a side, and what it shows. */
function endOf({ link, from, to }: LinkBetween, side: LinkSide): readonly [TrustSystem, ShownCertificate] {
  return side === "listener" ? [to, link.listenerShows] : [from, link.initiatorShows];
}

/** Several states as one: the gravest, with the reasons of that gravity. */
export function worstState(states: readonly LinkState[]): LinkState {
  const certified = states.filter(({ id }) => id !== "no-certificate");
  if (certified.length === 0) return noCertificate;
  return stateFrom(
    certified.flatMap(({ reasons }) => reasons),
    certified.flatMap(({ assumptions }) => assumptions),
  );
}

const breaking: readonly Reason["kind"][] = ["will-not-work", "name-lacking", "root-lacking"];

function stateFrom(all: readonly Reason[], assumptions: readonly Assumption[]): LinkState {
  const reasons = [...new Map(all.filter(saysMore(all)).map((reason) => [keyOf(reason), reason])).values()];
  const broken = reasons.filter(({ kind }) => breaking.includes(kind));
  const open = reasons.filter(({ kind }) => !breaking.includes(kind));
  const id = broken.length > 0 ? "not-trusted" : open.length > 0 ? "unknown" : "trusted";
  return { id, reasons: [...broken, ...open], assumptions: [...new Set(assumptions)] };
}

/** Whether a server trusts a root is no question of its own where its certificate is not given either. */
function saysMore(all: readonly Reason[]): (reason: Reason) => boolean {
  const missing = Map.groupBy(
    all.filter(({ kind }) => kind === "certificate-missing"),
    ({ system }) => system,
  );
  return ({ kind, system, servers }) => {
    if (kind !== "trust-unknown") return true;
    const without = (missing.get(system) ?? []).map((each) => each.servers);
    if (without.some(({ length }) => length === 0)) return false;
    const known = new Set(without.flat());
    return servers.length === 0 || servers.some((server) => !known.has(server));
  };
}

function keyOf({ kind, system, servers, words }: Reason): string {
  return JSON.stringify([kind, system, servers.length, words]);
}

function rootsAt(
  system: TrustSystem,
  now: CertificatesByPool,
  earlier: CertificatesByPool,
  collected: ReadonlyMap<string, CollectedServer>,
): TrustedRoots {
  if (systemKind(system.kind).keeper !== "ours") return nobody;
  const described = system.servers.flatMap((server) => collected.get(foldedName(server)) ?? []);
  return trustedRootsOf([...now.ofSystem(system), ...earlier.ofSystem(system)], described);
}

/** What stands against the certificates of an end, whoever the other one is. */
function faultsOf({ system, held, missing, isIncomplete }: EndCertificates): readonly Reason[] {
  const failing = held.filter(({ entry }) => entry.verdict.verdict === "will-not-work");
  const faults = alike(failing, ({ entry }) => JSON.stringify(faultOf(entry.verdict))).map(({ entry, servers }) =>
    willNotWork(system, servers, faultOf(entry.verdict)),
  );
  const asked = held.flatMap((one) => {
    const question = openQuestionOf(one.entry);
    return question === null ? [] : [{ ...one, question }];
  });
  const open = alike(asked, ({ question }) => JSON.stringify(question)).map(({ servers, question }) =>
    questionOpen(system, servers, question),
  );
  return [...faults, ...open, ...(isIncomplete ? [certificateMissing(system, held.length === 0 ? [] : missing)] : [])];
}

function faultOf({ findings, summary }: Verdict): Message {
  return findings.find(({ severity }) => severity === "error")?.what ?? summary;
}

/** Whether the other end trusts what this one shows. Certificates of one authority are asked about once. */
function trustIn(
  { system, held }: EndCertificates,
  other: TrustSystem,
  trusted: TrustedRoots,
  code: TrustCodeFacts,
): readonly ChainTrustOfSystem[] {
  const open = (reason: Reason): ChainTrustOfSystem => ({ reason, assumption: null });
  if (!code.byWindows) return [open(notInWindows(other))];
  return alike(held, authorityOf).map(({ entry, servers }) => {
    const { certificate, chain } = entry;
    if (chain === null || rootOf(chain) === null) {
      return open(rootNotGiven(system, servers, (chain?.path.at(-1) ?? certificate).issuer.text));
    }
    return trustOfChain(other, trusted, chain, system);
  });
}

/** Who issued a certificate, and whether from a template: what decides about trust in it. */
function authorityOf({ entry: { certificate, chain } }: HeldCertificate): string {
  const above = chain === null ? certificate.issuer.text : rootsOf(chain).join(" ") || chain.path.at(-1)?.issuer.text;
  return JSON.stringify([above, presentValue(certificate.template) !== null, isPublicChain(chain?.path ?? [])]);
}

/** Certificates of which the same is to be said, as one, with the servers of all. */
function alike<Held extends HeldCertificate>(
  held: readonly Held[],
  keyOfHeld: (held: Held) => string,
): readonly Held[] {
  return [...Map.groupBy(held, keyOfHeld).values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ ...first, servers: group.flatMap(({ servers }) => servers) }];
  });
}

/** Results by system and another argument, each worked out once. */
function remembered<Argument, Result>(
  work: (system: TrustSystem, argument: Argument) => Result,
): (system: TrustSystem, argument: Argument) => Result {
  const results = new Map<string, Result>();
  return (system, argument) => {
    const key = `${system.id} ${JSON.stringify(argument)}`;
    const known = results.get(key);
    if (known !== undefined) return known;
    const result = work(system, argument);
    results.set(key, result);
    return result;
  };
}

/** Results by the object that was asked about. */
function rememberedOf<Asked extends object, Result>(work: (asked: Asked) => Result): (asked: Asked) => Result {
  const results = new WeakMap<Asked, Result>();
  return (asked) => {
    const known = results.get(asked) ?? work(asked);
    results.set(asked, known);
    return known;
  };
}
