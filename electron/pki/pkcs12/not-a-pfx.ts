import { AppError } from "#shared/errors/app-error.ts";
import { contextTag, itemsOf, readBer, tags } from "../asn1/ber.ts";
import { readObjectIdentifier } from "../asn1/ber-values.ts";
import { oids } from "../asn1/oids.ts";

type Kind = { readonly what: string; readonly hint: string };

const exportHint = "Export the certificate with its private key as a PFX (.pfx or .p12), then use that file.";
const pemHint =
  "Join certificate and key into a PFX first, for example with: openssl pkcs12 -export -in cert.pem -inkey key.pem -out new.pfx";
const javaHint =
  "Convert it first: keytool -importkeystore -srckeystore old.jks -destkeystore new.p12 -deststoretype PKCS12";

/** Files that begin with fixed bytes (formats.md §1.7). */
const beginnings: readonly (Kind & { readonly bytes: readonly number[] })[] = [
  { bytes: [0xfe, 0xed, 0xfe, 0xed], what: "a Java key store (JKS)", hint: javaHint },
  { bytes: [0xce, 0xce, 0xce, 0xce], what: "a Java key store (JCEKS)", hint: javaHint },
  {
    bytes: [0, 0, 0, 0, 0x43, 0x45, 0x52, 0x54],
    what: "a serialized certificate store (SST), which holds no keys",
    hint: exportHint,
  },
  { bytes: [0, 0, 0, 1, 0, 0, 0, 0x14], what: "a BouncyCastle key store (BKS)", hint: javaHint },
  { bytes: [0, 0, 0, 2, 0, 0, 0, 0x14], what: "a BouncyCastle key store (BKS)", hint: javaHint },
  { bytes: [0x50, 0x4b, 3, 4], what: "a ZIP archive", hint: "Unpack it and use the PFX that is inside." },
];

/** Files that are text, by how they begin once white space and a byte order mark are gone. */
const texts: readonly (Kind & { readonly pattern: RegExp })[] = [
  { pattern: /^-----BEGIN [A-Z ]*CERTIFICATE REQUEST-----/u, what: "a certificate request (PEM)", hint: exportHint },
  { pattern: /^-----BEGIN CERTIFICATE-----/u, what: "a certificate without its key (PEM)", hint: pemHint },
  { pattern: /^-----BEGIN PKCS ?#?7-----/u, what: "a certificate chain without a key (P7B)", hint: exportHint },
  { pattern: /^-----BEGIN OPENSSH PRIVATE KEY-----/u, what: "an OpenSSH key", hint: exportHint },
  { pattern: /^-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/u, what: "a private key (PEM)", hint: pemHint },
  { pattern: /^(?:Bag Attributes|-----BEGIN )/u, what: "PEM text", hint: pemHint },
  { pattern: /^PuTTY-User-Key-File-/u, what: "a PuTTY key (PPK)", hint: exportHint },
  {
    pattern: /^<(?:!doctype html|html|head|body)/iu,
    what: "a web page, not the file behind the link",
    hint: "Download the file again, signed in to the site that offers it.",
  },
  { pattern: /^(?:<\?xml|<[a-z])/iu, what: "an XML document", hint: exportHint },
  {
    pattern: /^MI[A-Za-z0-9+/=\r\n]{20,}$/u,
    what: "binary data written as base64 text",
    hint: "Decode it first: certutil -decode in.txt out.pfx",
  },
];

/** What a DER structure is, by its first fields; null where that is not known. */
function derKind(data: Uint8Array): Kind | null {
  const [first, second, third] = itemsOf(readBer(data));
  if (first === undefined) return null;
  if (first.tag === tags.objectIdentifier && readObjectIdentifier(first) === oids.signedData.oid) {
    return { what: "a certificate chain without a key (P7B)", hint: exportHint };
  }
  if (first.tag === tags.integer) {
    const key = second?.tag === tags.integer || (second?.tag === tags.sequence && third?.tag === tags.octetString);
    return key ? { what: "a private key (DER)", hint: pemHint } : null;
  }
  if (first.tag !== tags.sequence) return null;
  if (second?.tag === tags.octetString) return { what: "an encrypted private key (PKCS#8)", hint: pemHint };
  return third?.tag === tags.bitString ? signedKind(itemsOf(first).map((item) => item.tag)) : null;
}

/** What is signed, by the tags of its fields: certificate, request or revocation list. */
function signedKind(fields: readonly number[]): Kind {
  const [first, , third] = fields;
  if (fields.includes(contextTag(0)) && first === tags.integer && third === tags.sequence && fields.length === 4) {
    return { what: "a certificate request", hint: exportHint };
  }
  const times: readonly (number | undefined)[] = [tags.utcTime, tags.generalizedTime];
  if (times.includes(third) || times.includes(fields[3]))
    return { what: "a certificate revocation list", hint: exportHint };
  return { what: "a certificate without its key", hint: exportHint };
}

function textOf(data: Uint8Array): string {
  const utf16 = data[0] === 0xff && data[1] === 0xfe;
  return new TextDecoder(utf16 ? "utf-16le" : "utf-8").decode(data.subarray(0, 4_096)).trim();
}

function serializedCertificate(data: Uint8Array): boolean {
  return data.length > 8 && [0, 0, 0, 1, 0, 0, 0].every((octet, index) => data[index + 1] === octet);
}

function kindOf(data: Uint8Array): Kind | null {
  const fixed = beginnings.find(({ bytes }) => bytes.every((octet, index) => data[index] === octet));
  if (fixed !== undefined) return fixed;
  if (serializedCertificate(data)) return { what: "a serialized certificate, which holds no key", hint: exportHint };
  if (data[0] === 0x30) {
    try {
      return derKind(data);
    } catch {
      return null;
    }
  }
  const text = textOf(data);
  return texts.find(({ pattern }) => pattern.test(text)) ?? null;
}

/** PFX_NOT_A_PFX that says what the bytes are instead, or FILE_EMPTY. For bytes that are known not to be a PFX. */
export function notAPfx(data: Uint8Array): AppError {
  if (data.length === 0) {
    return new AppError("FILE_EMPTY", "The file is empty (0 bytes).", { hint: "Copy or export it again." });
  }
  const kind = kindOf(data);
  if (kind === null) {
    return new AppError("PFX_NOT_A_PFX", "This is not a PFX (PKCS#12) file.", { hint: exportHint });
  }
  return new AppError("PFX_NOT_A_PFX", `This is not a PFX but ${kind.what}.`, { hint: kind.hint });
}
