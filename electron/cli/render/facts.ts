import { leftOutText } from "#shared/chain/chain-texts.ts";
import { chainsOf, signaturesOf } from "#shared/chain/chains-of.ts";
import { assertNever } from "#shared/errors/assert-never.ts";
import type { BundleFacts, EncryptionFacts, KeyFacts } from "#shared/facts/bundle-facts.ts";
import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import type { ChainFacts } from "#shared/facts/chain-facts.ts";
import type { GeneralName, NamedOid, PublicKeyFacts } from "#shared/facts/common.ts";
import type { Facts } from "#shared/facts/facts.ts";
import type { Part } from "#shared/facts/part.ts";
import type { RequestFacts } from "#shared/facts/request-facts.ts";
import { format } from "#shared/text/localise.ts";
import { table } from "./table.ts";
import { renderTime } from "./time.ts";

type Row = readonly [string, string];

const indent = "  ";
const absent = "none";

/** What one item of a file says, as a list of facts. `--json` has all of them; this has what an administrator looks for. */
export function renderFacts(facts: Facts, now: string): string {
  switch (facts.kind) {
    case "certificate":
      return section("Certificate", certificateRows(facts));
    case "request":
      return section("Certificate request", requestRows(facts));
    case "chain":
      return chainText(facts, now);
    case "bundle":
      return bundleText(facts);
    default:
      return assertNever(facts);
  }
}

function chainText(facts: ChainFacts, now: string): string {
  const { chains, others } = chainsOf(facts, now);
  return [
    ...chains.flatMap((chain) => [
      ...chain.path.map((certificate, index) =>
        section(index === 0 ? "Certificate" : `Issuer ${index}`, certificateRows(certificate)),
      ),
      section("Chain", [
        ["Complete", chain.complete ? "yes, up to a root" : "no: it ends before a root"],
        ["Signatures", signatureTexts[signaturesOf(chain)]],
        ...chain.leftOut.map((leftOut): Row => ["Not in it", format(leftOutText(leftOut))]),
      ]),
    ]),
    ...others.map((certificate) => section("Certificate beside the chain", certificateRows(certificate))),
  ].join("\n");
}

const signatureTexts: Readonly<Record<ReturnType<typeof signaturesOf>, string>> = {
  verified: "each is verified with its issuer’s key",
  "not-checked": "not all could be checked",
  "wrong-issuer": "the issuer’s key does not verify the certificate",
  none: "none to verify: the issuer is not in the file",
};

function bundleText(bundle: BundleFacts): string {
  return [
    section("PFX", [
      [
        "Integrity",
        bundle.mac === null
          ? absent
          : `${bundle.mac.algorithm}, ${bundle.mac.keyDerivation}, ${bundle.mac.iterations} rounds`,
      ],
      ["Certificates", encryptionText(bundle.certificateEncryption)],
      ["Password", bundle.password],
    ]),
    ...bundle.keys.map((key) => section("Private key", keyRows(key))),
    ...bundle.certificates.map(({ certificate, friendlyName }) =>
      section("Certificate", [["Friendly name", friendlyName ?? absent], ...certificateRows(certificate)]),
    ),
    ...bundle.otherBags.map((bag) => section("Other content", [["Kind", format(bag)]])),
    ...bundle.notices.map((notice) => `${indent}Note: ${format(notice)}`),
  ].join("\n");
}

function keyRows(key: KeyFacts): readonly Row[] {
  return [
    ["Key", publicKeyText(key.publicKey)],
    ["Encryption", encryptionText(key.encryption)],
    ["Provider", key.provider ?? absent],
    ["KeySpec", key.keySpec ?? absent],
    ["Key container", key.containerName ?? absent],
  ];
}

function certificateRows(certificate: CertificateFacts): readonly Row[] {
  return [
    ["Subject", certificate.subject.text],
    ["Issuer", certificate.issuer.text],
    ["Serial number", certificate.serialNumber],
    ["Valid", `${renderTime(certificate.notBefore)} to ${renderTime(certificate.notAfter)}`],
    ["Key", publicKeyText(certificate.publicKey)],
    ["Signature", certificate.signatureAlgorithm.name],
    ["Names", namesText(certificate.subjectAlternativeNames)],
    ["Enhanced key usage", usesText(certificate.extendedKeyUsage)],
    ["Key usage", partText(certificate.keyUsage, (bits) => bits.join(", "))],
    ["CRL", partText(certificate.crlDistributionPoints, (urls) => urls.join(", "))],
    ["SHA-1 thumbprint", certificate.sha1Fingerprint],
  ];
}

function requestRows(request: RequestFacts): readonly Row[] {
  return [
    ["Subject", request.subject.text],
    ["Key", publicKeyText(request.publicKey)],
    ["Signature", `${request.signatureAlgorithm.name}, ${signatureText(request.signatureValid)}`],
    ["Names", namesText(request.subjectAlternativeNames)],
    ["Enhanced key usage", usesText(request.extendedKeyUsage)],
    ["Key usage", partText(request.keyUsage, (bits) => bits.join(", "))],
    ["Template", partText(request.template, ({ name, oid }) => name ?? oid ?? absent)],
    ["Provider", partText(request.enrolmentCsp, ({ provider, keySpec }) => `${provider}, KeySpec ${keySpec}`)],
  ];
}

function signatureText(valid: boolean | null): string {
  if (valid === null) return "not checked";
  return valid ? "verified" : "WRONG";
}

function publicKeyText({ algorithm, bits, curve }: PublicKeyFacts): string {
  return [algorithm, curve ?? "", bits === null ? "" : `${bits} bits`].filter((part) => part.length > 0).join(" ");
}

function encryptionText(encryption: EncryptionFacts | null): string {
  if (encryption === null || encryption.scheme === "none") return "not encrypted";
  const rounds = encryption.iterations === null ? "" : `, ${encryption.iterations} rounds`;
  return `${encryption.cipher}${encryption.keyDerivation === null ? "" : `, ${encryption.keyDerivation}`}${rounds}`;
}

function namesText(part: Part<readonly GeneralName[]>): string {
  return partText(part, (names) =>
    names.map(({ type, value }) => (type === "dns" ? value : `${type}:${value}`)).join(", "),
  );
}

function usesText(part: Part<readonly NamedOid[]>): string {
  return partText(part, (uses) => uses.map(({ name }) => name).join(", "));
}

function partText<Value>(part: Part<Value>, words: (value: Value) => string): string {
  switch (part.state) {
    case "present":
      return words(part.value);
    case "absent":
      return absent;
    case "unreadable":
      return `damaged at byte ${part.offset}: ${format(part.problem)}`;
    default:
      return assertNever(part);
  }
}

function section(title: string, rows: readonly Row[]): string {
  return `${indent}${title}\n${table(rows, indent + indent)}`;
}
