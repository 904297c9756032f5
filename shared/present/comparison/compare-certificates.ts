import type { ComparisonRow } from "../../api/schemas/convert.ts";
import type { ChosenChain } from "../../chain/types.ts";
import type { CertificateFacts } from "../../facts/certificate-facts.ts";
import { isoDay } from "../../text/iso-day.ts";
import {
  bitsText,
  distributionPointRow,
  keySizeText,
  lifetimeDays,
  nameRows,
  templateText,
  urlsText,
  usagesText,
} from "./certificate-rows.ts";
import { row } from "./row.ts";

/** Certificates from the leaf up, as far as they are there. */
export type ComparedChain = Pick<ChosenChain, "path" | "complete">;

/**
 * A certificate beside the one that it replaces: what a renewal lost or changed. The key is a line of its own, because a renewal that
 * keeps the old key is a choice that somebody should have made.
 *
 * @returns [] where one of the chains is empty
 */
export function compareCertificates(before: ComparedChain, after: ComparedChain): readonly ComparisonRow[] {
  const [old] = before.path;
  const [renewed] = after.path;
  if (old === undefined || renewed === undefined) return [];
  return [
    row("Subject", old.subject.text, renewed.subject.text),
    ...nameRows(old.subjectAlternativeNames, renewed.subjectAlternativeNames, {
      lost: "Names lost",
      added: "Names added",
      wasNotThere: "not there before",
    }),
    row("Enhanced key usage", usagesText(old.extendedKeyUsage), usagesText(renewed.extendedKeyUsage)),
    row("Key usage", bitsText(old.keyUsage), bitsText(renewed.keyUsage)),
    keyRow(old, renewed),
    row("Key size", keySizeText(old.publicKey), keySizeText(renewed.publicKey)),
    row("Signed with", digestOf(old), digestOf(renewed)),
    row("Issued by", old.issuer.text, renewed.issuer.text),
    ...rootRows(before, after),
    row("Lifetime", `${lifetimeDays(old)} days`, `${lifetimeDays(renewed)} days`),
    {
      what: "Expires",
      before: isoDay(old.notAfter),
      after: isoDay(renewed.notAfter),
      changed: Date.parse(renewed.notAfter) <= Date.parse(old.notAfter),
    },
    ...templateRows(old, renewed),
    distributionPointRow(renewed, urlsText(old.crlDistributionPoints)),
  ];
}

/** Changed means here: the key is the old one. A new key is what a renewal should have. */
function keyRow(old: CertificateFacts, renewed: CertificateFacts): ComparisonRow {
  const same = old.publicKey.fingerprint === renewed.publicKey.fingerprint;
  return {
    what: "Key pair",
    before: `${old.publicKey.fingerprint.slice(0, 16)}…`,
    after: same ? "the same key, used again" : `a new key, ${renewed.publicKey.fingerprint.slice(0, 16)}…`,
    changed: same,
  };
}

function digestOf({ signatureAlgorithm }: CertificateFacts): string {
  return signatureAlgorithm.digest ?? signatureAlgorithm.name;
}

/** Clients trust roots, so another one matters most; it can be told only where both files hold their whole chain. */
function rootRows(before: ComparedChain, after: ComparedChain): readonly ComparisonRow[] {
  const old = before.complete ? before.path.at(-1) : undefined;
  const renewed = after.complete ? after.path.at(-1) : undefined;
  if (old === undefined || renewed === undefined) return [];
  return [
    {
      ...row("Root", old.subject.text, renewed.subject.text),
      changed: old.sha256Fingerprint !== renewed.sha256Fingerprint,
    },
  ];
}

function templateRows(old: CertificateFacts, renewed: CertificateFacts): readonly ComparisonRow[] {
  if (old.template.state === "absent" && renewed.template.state === "absent") return [];
  return [row("Template", templateText(old.template), templateText(renewed.template))];
}
