import { readRevocationList } from "#electron/pki/crl/read-revocation-list.ts";
import type { CryptoPort } from "#electron/pki/crypto/port.ts";
import { readRequest } from "#electron/pki/csr/read-request.ts";
import { orNull } from "#electron/pki/or-null.ts";
import { readCertificate } from "#electron/pki/x509/read-certificate.ts";
import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import type { RequestFacts } from "#shared/facts/request-facts.ts";
import type { RevocationListFacts } from "#shared/facts/revocation-list-facts.ts";
import { compareExtensions } from "./compare-extensions.ts";
import {
  type Comparison,
  compareKey,
  compareName,
  compareSerial,
  compareSignature,
  compareTime,
} from "./compare-plain.ts";
import { compareRevoked } from "./compare-revoked.ts";
import { type PrintedText, readPrintedText } from "./printed-text.ts";
import type { Outcome, Structure } from "./types.ts";

type Compared = Pick<Outcome, "compared" | "skipped" | "differences">;

/**
 * Reads a structure and compares the facts with what OpenSSL printed of it.
 *
 * @param text null: OpenSSL cannot read it
 */
export function compareStructure(structure: Structure, text: string | null, crypto: CryptoPort): Outcome {
  const facts = readStructure(structure, crypto);
  const none: Compared = { compared: 0, skipped: 0, differences: [] };
  if (facts === null)
    return { structure, ...none, result: text === null ? "nobody reads it" : "only OpenSSL reads it" };
  if (text === null) return { structure, ...none, result: "only KeySpec reads it" };
  const compared = compareFacts(facts, readPrintedText(text));
  return { structure, ...compared, result: compared.differences.length === 0 ? "agrees" : "differs" };
}

type AnyFacts = CertificateFacts | RequestFacts | RevocationListFacts;

function readStructure({ kind, data }: Structure, crypto: CryptoPort): AnyFacts | null {
  switch (kind) {
    case "certificate":
      return orNull(() => readCertificate(data, crypto));
    case "request":
      return orNull(() => readRequest(data, crypto));
    case "revocation-list":
      return orNull(() => readRevocationList(data, crypto).facts);
  }
}

function compareFacts(facts: AnyFacts, printed: PrintedText): Compared {
  const { oid, name } = (facts.kind === "certificate" ? facts.signedAlgorithm : null) ?? facts.signatureAlgorithm;
  const signature = compareSignature(oid, name, printed);
  switch (facts.kind) {
    case "certificate":
      return together(
        [
          compareName("subject", facts.subject.text, printed),
          compareName("issuer", facts.issuer.text, printed),
          compareSerial(facts.serialNumber, printed),
          compareTime("notBefore", facts.notBefore, printed),
          compareTime("notAfter", facts.notAfter, printed),
          {
            field: "SHA-256",
            ours: facts.sha256Fingerprint,
            theirs: (printed.value("sha256 Fingerprint") ?? "").replaceAll(":", "").toLowerCase(),
          },
          compareKey(facts.publicKey, printed),
          signature,
        ],
        compareExtensions(facts, printed),
      );
    case "request":
      return together(
        [compareName("subject", facts.subject.text, printed), compareKey(facts.publicKey, printed), signature],
        compareExtensions(facts, printed),
      );
    case "revocation-list":
      return together(
        [
          compareName("issuer", facts.issuer.text, printed),
          compareTime("lastUpdate", facts.thisUpdate, printed),
          compareTime("nextUpdate", facts.nextUpdate ?? "", printed),
          signature,
          compareRevoked(facts, printed),
        ],
        compareExtensions({ authorityKeyIdentifier: facts.authorityKeyIdentifier }, printed),
      );
  }
}

function together(plain: readonly Comparison[], extensions: Omit<Compared, "skipped">): Compared {
  const made = plain.filter((comparison) => comparison !== null);
  return {
    compared: made.length + extensions.compared,
    skipped: plain.length - made.length,
    differences: [...made.filter(({ ours, theirs }) => ours !== theirs), ...extensions.differences],
  };
}
