import type { ComparisonRow } from "../../api/schemas/convert.ts";
import { certificateOfKey } from "../../chain/certificate-of-key.ts";
import type { BundleFacts, EncryptionFacts, KeyFacts } from "../../facts/bundle-facts.ts";
import { commonNameOf } from "../../judge/evidence.ts";
import { formatList } from "../../text/localise.ts";
import { row } from "./row.ts";

/**
 * A PFX beside what it was converted to, line by line: where the key goes, how the file is protected, what it holds.
 * @param now ISO 8601: of several certificates of a key the one that works now is its own
 * Keys are compared in the order of `after`; a key pair is the same when its public key is.
 */
export function compareBundles(before: BundleFacts, after: BundleFacts, now: string): readonly ComparisonRow[] {
  return [
    ...keyRows(before, after),
    row("Encryption of the key", keyEncryption(before), keyEncryption(after)),
    row(
      "Encryption of the certificates",
      encryptionText(before.certificateEncryption),
      encryptionText(after.certificateEncryption),
    ),
    row("Integrity check", macText(before), macText(after)),
    row("Certificates", certificatesText(before), certificatesText(after)),
    row("Friendly name", friendlyNameText(before, now), friendlyNameText(after, now)),
    row("Windows store properties", storePropertiesText(before), storePropertiesText(after)),
    row("Other contents", othersText(before), othersText(after)),
    row("Encoding", encodingText(before), encodingText(after)),
  ];
}

function keyRows(before: BundleFacts, after: BundleFacts): readonly ComparisonRow[] {
  const kept = after.keys[0];
  const source =
    before.keys.find(({ publicKey }) => publicKey.fingerprint === kept?.publicKey.fingerprint) ?? before.keys[0];
  return [
    row("Private key", keyText(source), keyText(kept)),
    row("Provider", source?.provider ?? "not named", kept?.provider ?? "not named"),
    row("KeySpec", keySpecText(source), keySpecText(kept)),
    row("Key set", keySetText(source), keySetText(kept)),
    ...(before.keys.length === after.keys.length
      ? []
      : [row("Number of keys", String(before.keys.length), String(after.keys.length))]),
  ];
}

function keyText(key: KeyFacts | undefined): string {
  if (key === undefined) return "none";
  const { algorithm, bits, curve, fingerprint } = key.publicKey;
  const size = curve ?? (bits === null ? "" : `${bits} bits`);
  return `${[algorithm, size].filter((part) => part !== "").join(" ")}, ${fingerprint.slice(0, 16)}…`;
}

function keySpecText(key: KeyFacts | undefined): string {
  switch (key?.keySpec) {
    case "AT_KEYEXCHANGE":
      return `AT_KEYEXCHANGE (key usage ${key.keyUsageOctet ?? "10"})`;
    case "AT_SIGNATURE":
      return `AT_SIGNATURE (key usage ${key.keyUsageOctet ?? "80"})`;
    case "ambiguous":
      return `both (key usage ${key.keyUsageOctet ?? "90"})`;
    default:
      return "not marked";
  }
}

function keySetText(key: KeyFacts | undefined): string {
  return key?.machineKeySet === true ? "computer" : "not marked";
}

function keyEncryption({ keys }: BundleFacts): string {
  return encryptionText(keys[0]?.encryption ?? null);
}

function encryptionText(encryption: EncryptionFacts | null): string {
  if (encryption === null || encryption.scheme === "none") return "none";
  const parts = [
    encryption.cipher,
    encryption.keyDerivation,
    encryption.iterations === null ? null : `${encryption.iterations} rounds`,
    encryption.saltBytes === null ? null : `salt of ${encryption.saltBytes} bytes`,
  ];
  return parts.filter((part) => part !== null).join(", ");
}

function macText({ mac }: BundleFacts): string {
  if (mac === null) return "none";
  return `${mac.algorithm}, ${mac.keyDerivation}, ${mac.iterations} rounds, salt of ${mac.saltBytes} bytes`;
}

function certificatesText({ certificates }: BundleFacts): string {
  if (certificates.length === 0) return "none";
  return certificates
    .map(({ certificate }) => commonNameOf(certificate.subject) ?? certificate.subject.text)
    .join(" → ");
}

function friendlyNameText(bundle: BundleFacts, now: string): string {
  const [key] = bundle.keys;
  const leaf = key === undefined ? 0 : (certificateOfKey(bundle, key, now) ?? 0);
  return bundle.certificates[leaf]?.friendlyName ?? "none";
}

function storePropertiesText({ certificates }: BundleFacts): string {
  const ids = [...new Set(certificates.flatMap(({ storeProperties }) => storeProperties))].sort(
    (one, other) => one - other,
  );
  return ids.length === 0 ? "none" : ids.join(", ");
}

function othersText({ otherBags }: BundleFacts): string {
  return otherBags.length === 0 ? "none" : formatList(otherBags);
}

function encodingText({ encoding, trailingBytes }: BundleFacts): string {
  return trailingBytes === 0 ? encoding : `${encoding}, ${trailingBytes} bytes after the end`;
}
