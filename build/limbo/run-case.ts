import { chooseChain } from "#shared/chain/choose-chain.ts";
import { strictDemands } from "#shared/chain/demands.ts";
import type { ChainProblem } from "#shared/chain/problems.ts";
import { AppError } from "#shared/errors/app-error.ts";
import { readRevocationList } from "../../electron/pki/crl/read-revocation-list.ts";
import type { CryptoPort } from "../../electron/pki/crypto/port.ts";
import { readPem } from "../../electron/pki/pem/read-pem.ts";
import { findRevocation } from "../../electron/pki/revocation/find-revocation.ts";
import { type ChainMember, chainMember } from "../../electron/pki/x509/chain-member.ts";
import { findIssuance } from "../../electron/pki/x509/find-issuance.ts";
import { leafReasons, purposesOf } from "./leaf-reasons.ts";
import type { LimboCase } from "./read-cases.ts";
import { requirementsOf } from "./web-pki.ts";

export type LimboOutcome = {
  readonly id: string;
  readonly expected: LimboCase["expected_result"];
  readonly got: LimboCase["expected_result"];
  /** Why it was refused; [] where it was accepted. */
  readonly reasons: readonly string[];
};

/** Judges one case as a strict validator does: path, names, purpose, key usage, algorithms. */
export function runCase(testcase: LimboCase, crypto: CryptoPort, now: string): LimboOutcome {
  const reasons = readable(() => reasonsAgainst(testcase, crypto, testcase.validation_time ?? now));
  const got = reasons.length === 0 ? "SUCCESS" : "FAILURE";
  return { id: testcase.id, expected: testcase.expected_result, got, reasons };
}

/** What cannot be read is refused, with the code of the error. */
function readable(judge: () => readonly string[]): readonly string[] {
  try {
    return judge();
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown;
    return [thrown.code];
  }
}

function reasonsAgainst(testcase: LimboCase, crypto: CryptoPort, now: string): readonly string[] {
  const leaf = chainMember(blockOf(testcase.peer_certificate), crypto);
  const trusted = readableMembers(testcase.trusted_certs, crypto);
  const members = [leaf, ...trusted, ...readableMembers(testcase.untrusted_intermediates, crypto)];
  const set = { certificates: members.map(({ facts }) => facts), issuance: findIssuance(members, crypto, [0]) };
  const isTrusted = (index: number): boolean =>
    trusted.some(({ facts }) => facts.sha256Fingerprint === set.certificates[index]?.sha256Fingerprint);
  const lists = (testcase.crls ?? []).map((pem) => readRevocationList(blockOf(pem), crypto));
  const [purpose = strictDemands.purpose] = purposesOf(testcase);
  const { path, problems } = chooseChain(set, 0, now, {
    ...strictDemands,
    anchors: new Set(members.map((_, index) => index).filter(isTrusted)),
    purpose,
    mostIntermediates: testcase.max_chain_depth ?? null,
    revocation: lists.length === 0 ? null : findRevocation({ lists, responses: [] }, members, crypto),
    requirements: requirementsOf(testcase.id),
  });
  return [...problems.map(describe), ...leafReasons(leaf.facts, path, testcase)];
}

/** A certificate beside the peer's that cannot be read issued nothing. */
function readableMembers(pems: readonly string[], crypto: CryptoPort): readonly ChainMember[] {
  return pems.flatMap((pem) => {
    try {
      return chainMember(blockOf(pem), crypto);
    } catch (thrown) {
      if (thrown instanceof AppError) return [];
      throw thrown;
    }
  });
}

function blockOf(pem: string): Uint8Array {
  const [block] = readPem(Buffer.from(pem)) ?? [];
  if (block === undefined) throw new TypeError("The case holds a text that is no PEM.");
  return block.data;
}

function describe(problem: ChainProblem): string {
  return "requirement" in problem ? `${problem.requirement} at ${problem.at}` : `${problem.kind} at ${problem.at}`;
}
