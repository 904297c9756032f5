import { assertNever } from "../errors/assert-never.ts";
import type { CertificateFacts } from "../facts/certificate-facts.ts";
import { certificateName } from "../facts/certificate-name.ts";
import { endOf } from "../facts/end-of.ts";
import type { Facts } from "../facts/facts.ts";
import { isAuthority } from "../facts/is-authority.ts";
import { presentValue } from "../facts/part.ts";
import type { PrintedCertificate } from "../facts/printed-facts.ts";
import type { RevocationListFacts } from "../facts/revocation-list-facts.ts";
import { type Ending, joinEndings } from "./ending.ts";

/** A file that was read. */
export type ReadFile = { readonly name: string; readonly items: readonly Facts[] };

/**
 * Everything in some files that ends on a day: certificates, authorities and revocation lists. What stands in several files is told once, with
 * all of them. Requests end on no day, archived certificates are no longer used, and an OCSP response lasts for hours.
 */
export function endingsOf(files: readonly ReadFile[]): readonly Ending[] {
  return joinEndings(
    files.flatMap(({ name, items }) => items.flatMap(endingsIn).map((ending) => ({ ...ending, files: [name] }))),
  );
}

function endingsIn(facts: Facts): readonly Ending[] {
  switch (facts.kind) {
    case "certificate":
      return ofCertificates([facts]);
    case "chain":
    case "endpoint":
    case "locked-bundle":
      return ofCertificates(facts.certificates);
    case "bundle":
      return ofCertificates(facts.certificates.map(({ certificate }) => certificate));
    case "printed":
      return facts.certificates.flatMap(ofPrinted);
    case "collection":
      return facts.certificates.filter(({ archived }) => !archived).flatMap(ofPrinted);
    case "revocation-list":
      return facts.nextUpdate === null || facts.nextUpdate === "" ? [] : [ofList(facts, facts.nextUpdate)];
    case "ocsp-response":
    case "request":
    case "templates":
    case "providers":
    case "explained":
      return [];
    default:
      return assertNever(facts);
  }
}

function ofCertificates(certificates: readonly CertificateFacts[]): readonly Ending[] {
  return certificates.flatMap((certificate) => endingOfCertificate(certificate, null) ?? []);
}

function ofPrinted(printed: PrintedCertificate): readonly Ending[] {
  return [endingOfCertificate(printed.certificate, printed)].filter((ending) => ending !== null);
}

/** null: its end cannot be read, which is a finding of Inspect; there is no day to wait for. */
export function endingOfCertificate(certificate: CertificateFacts, printed: PrintedCertificate | null): Ending | null {
  const ends = endOf(certificate, printed);
  if (ends === null) return null;
  return {
    kind: isAuthority(certificate) ? "authority" : "certificate",
    name: certificateName(certificate),
    issuer: certificate.issuer.text,
    issuerName: certificateName({ subject: certificate.issuer }),
    serialNumber: certificate.serialNumber,
    thumbprint: certificate.sha1Fingerprint,
    names: (presentValue(certificate.subjectAlternativeNames) ?? []).flatMap(({ type, value }) =>
      type === "dns" ? [value] : [],
    ),
    begins: certificate.notBefore || (printed?.notBefore?.readings[0] ?? null),
    ends,
    files: [],
    places: [],
    isRenewed: false,
  };
}

function ofList({ issuer, thisUpdate }: RevocationListFacts, nextUpdate: string): Ending {
  const name = certificateName({ subject: issuer });
  return {
    kind: "revocation-list",
    name,
    issuer: issuer.text,
    issuerName: name,
    serialNumber: "",
    thumbprint: "",
    names: [],
    begins: thisUpdate === "" ? null : thisUpdate,
    ends: nextUpdate,
    files: [],
    places: [],
    isRenewed: false,
  };
}
