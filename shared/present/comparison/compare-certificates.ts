import type { ComparisonRow } from "../../api/schemas/convert.ts";
import type { ChosenChain } from "../../chain/types.ts";
import type { CertificateFacts } from "../../facts/certificate-facts.ts";
import { publicKeyWords } from "../facts/key-words.ts";
import { factTexts } from "../facts/texts.ts";
import {
  bitsSide,
  distributionPointRow,
  lifetimeDays,
  nameRows,
  templateSide,
  urlsSide,
  usagesSide,
} from "./certificate-rows.ts";
import { row } from "./row.ts";
import { comparisonTexts as texts } from "./texts.ts";

const { labels } = texts;

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
    row(factTexts.labels.subject, old.subject.text, renewed.subject.text),
    ...nameRows(old.subjectAlternativeNames, renewed.subjectAlternativeNames, {
      lost: labels.namesLost,
      added: labels.namesAdded,
      wasNotThere: texts.notThereBefore,
    }),
    row(factTexts.labels.enhancedKeyUsage, usagesSide(old.extendedKeyUsage), usagesSide(renewed.extendedKeyUsage)),
    row(factTexts.labels.keyUsage, bitsSide(old.keyUsage), bitsSide(renewed.keyUsage)),
    keyRow(old, renewed),
    row(labels.keySize, publicKeyWords(old.publicKey), publicKeyWords(renewed.publicKey)),
    row(labels.signedWith, digestOf(old), digestOf(renewed)),
    row(factTexts.labels.issuer, old.issuer.text, renewed.issuer.text),
    ...rootRows(before, after),
    row(labels.lifetime, texts.days({ days: lifetimeDays(old) }), texts.days({ days: lifetimeDays(renewed) })),
    {
      what: labels.expires,
      before: texts.day({ at: old.notAfter }),
      after: texts.day({ at: renewed.notAfter }),
      changed: Date.parse(renewed.notAfter) <= Date.parse(old.notAfter),
    },
    ...templateRows(old, renewed),
    distributionPointRow(renewed, urlsSide(old.crlDistributionPoints)),
  ];
}

/** Changed means here: the key is the old one. A new key is what a renewal should have. */
function keyRow(old: CertificateFacts, renewed: CertificateFacts): ComparisonRow {
  const same = old.publicKey.fingerprint === renewed.publicKey.fingerprint;
  return {
    what: labels.keyPair,
    before: texts.fingerprint({ fingerprint: old.publicKey.fingerprint.slice(0, 16) }),
    after: same ? texts.sameKey : texts.newKey({ fingerprint: renewed.publicKey.fingerprint.slice(0, 16) }),
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
      ...row(labels.root, old.subject.text, renewed.subject.text),
      changed: old.sha256Fingerprint !== renewed.sha256Fingerprint,
    },
  ];
}

function templateRows(old: CertificateFacts, renewed: CertificateFacts): readonly ComparisonRow[] {
  if (old.template.state === "absent" && renewed.template.state === "absent") return [];
  return [row(factTexts.labels.template, templateSide(old.template), templateSide(renewed.template))];
}
