import { BlockList, isIP } from "node:net";
import { type ValidationProblem, validatePath } from "#shared/chain/validate-path.ts";
import { toErrorData } from "#shared/errors/app-error.ts";
import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import { knownOids } from "#shared/facts/known-oids.ts";
import { presentValue } from "#shared/facts/part.ts";
import { matchesHost } from "#shared/names/match.ts";
import { findSigners } from "../../electron/pki/crl/find-signers.ts";
import { parseRevocationList } from "../../electron/pki/crl/parse-revocation-list.ts";
import type { CryptoPort } from "../../electron/pki/crypto/port.ts";
import { readPem } from "../../electron/pki/pem/read-pem.ts";
import { type ChainMember, chainMember } from "../../electron/pki/x509/chain-member.ts";
import { findIssuance } from "../../electron/pki/x509/find-issuance.ts";
import type { LimboCase, PeerName } from "./read-cases.ts";

export type LimboOutcome = {
  readonly id: string;
  readonly expected: LimboCase["expected_result"];
  readonly got: LimboCase["expected_result"];
  /** Why it was refused; [] where it was accepted. */
  readonly reasons: readonly string[];
};

/** Judges one case as a strict validator does: path, names, purpose. */
export function runCase(testcase: LimboCase, crypto: CryptoPort, now: string): LimboOutcome {
  const reasons = reasonsAgainst(testcase, crypto, testcase.validation_time ?? now);
  const got = reasons.length === 0 ? "SUCCESS" : "FAILURE";
  return { id: testcase.id, expected: testcase.expected_result, got, reasons };
}

function reasonsAgainst(testcase: LimboCase, crypto: CryptoPort, now: string): readonly string[] {
  const leaf = memberOf(testcase.peer_certificate, crypto);
  if (typeof leaf === "string") return [leaf];
  const trusted = testcase.trusted_certs.flatMap((pem) => usable(memberOf(pem, crypto)));
  const others = testcase.untrusted_intermediates.flatMap((pem) => usable(memberOf(pem, crypto)));
  const members = [leaf, ...trusted, ...others];
  const set = { certificates: members.map(({ facts }) => facts), issuance: findIssuance(members, crypto, [0]) };
  const isTrusted = (index: number): boolean =>
    trusted.some(({ facts }) => facts.sha256Fingerprint === set.certificates[index]?.sha256Fingerprint);
  const anchors = new Set(members.map((_, index) => index).filter(isTrusted));
  const lists = (testcase.crls ?? []).map((pem) => parseRevocationList(blockOf(pem)));
  const revocation = findSigners(lists, members, crypto);
  const { problems } = validatePath(set, {
    leaf: 0,
    anchors,
    now,
    mostIntermediates: testcase.max_chain_depth ?? null,
    revocation: lists.length === 0 ? null : revocation,
  });
  return [...problems.map(describe), ...purposeReasons(leaf.facts, testcase), ...nameReasons(leaf.facts, testcase)];
}

/** A certificate, or the code of the error that kept it from being read. */
function memberOf(pem: string, crypto: CryptoPort): ChainMember | string {
  try {
    return chainMember(blockOf(pem), crypto);
  } catch (thrown) {
    return toErrorData(thrown).code;
  }
}

function blockOf(pem: string): Uint8Array {
  const [block] = readPem(Buffer.from(pem)) ?? [];
  if (block === undefined) throw new TypeError("The case holds a text that is no PEM.");
  return block.data;
}

function usable(member: ChainMember | string): readonly ChainMember[] {
  return typeof member === "string" ? [] : [member];
}

function describe(problem: ValidationProblem): string {
  return "requirement" in problem ? `${problem.requirement} at ${problem.at}` : `${problem.kind} at ${problem.at}`;
}

const purposes = { SERVER: knownOids.serverAuthentication.oid, CLIENT: knownOids.clientAuthentication.oid };

function purposeReasons({ extendedKeyUsage }: CertificateFacts, { validation_kind }: LimboCase): readonly string[] {
  const usages = presentValue(extendedKeyUsage);
  const allowed: readonly string[] = [purposes[validation_kind], knownOids.anyExtendedKeyUsage.oid];
  return usages === null || usages.some(({ oid }) => allowed.includes(oid)) ? [] : ["purpose"];
}

function nameReasons(facts: CertificateFacts, testcase: LimboCase): readonly string[] {
  const wanted = [...(testcase.expected_peer_names ?? []), ...[testcase.expected_peer_name ?? []].flat()];
  return wanted.filter((name) => !bears(facts, name)).map(({ value }) => `name ${value}`);
}

function bears({ subjectAlternativeNames }: CertificateFacts, { kind, value }: PeerName): boolean {
  const names = presentValue(subjectAlternativeNames) ?? [];
  switch (kind) {
    case "DNS":
      return names.some((name) => name.type === "dns" && matchesHost(name.value, value));
    case "IP":
      return names.some((name) => name.type === "ip" && isSameAddress(name.value, value));
    case "RFC822":
      return names.some((name) => name.type === "email" && name.value === value);
  }
}

/** Of IPv6 the same address may be written in several ways. */
function isSameAddress(one: string, other: string): boolean {
  const version = isIP(one);
  if (version === 0 || isIP(other) !== version) return false;
  const family = version === 4 ? "ipv4" : "ipv6";
  const list = new BlockList();
  list.addAddress(one, family);
  return list.check(other, family);
}
