import { contentTexts } from "#shared/facts/content-texts.ts";
import type { Message } from "#shared/text/message.ts";
import type { PemBlock } from "../pem/read-pem.ts";

const { parts } = contentTexts;
type Counted = (args: { readonly count: number }) => Message;

/** What a PEM label announces. */
const labels: Readonly<Record<string, Counted>> = {
  CERTIFICATE: parts.certificate,
  "X509 CERTIFICATE": parts.certificate,
  "TRUSTED CERTIFICATE": parts.trustedCertificate,
  "CERTIFICATE REQUEST": parts.request,
  "NEW CERTIFICATE REQUEST": parts.request,
  PKCS7: parts.pkcs7,
  CMS: parts.cms,
  "X509 CRL": parts.revocationList,
  "PRIVATE KEY": parts.privateKey,
  "ENCRYPTED PRIVATE KEY": parts.encryptedPrivateKey,
  "RSA PRIVATE KEY": parts.rsaPrivateKey,
  "EC PRIVATE KEY": parts.ecPrivateKey,
  "DSA PRIVATE KEY": parts.dsaPrivateKey,
  "PUBLIC KEY": parts.publicKey,
  "RSA PUBLIC KEY": parts.rsaPublicKey,
  "EC PARAMETERS": parts.ecParameters,
  "DH PARAMETERS": parts.dhParameters,
  PKCS12: parts.pkcs12,
};

/** The same of a block with OpenSSL's DEK-Info header. */
const encryptedLabels: Readonly<Record<string, Counted>> = {
  "PRIVATE KEY": parts.encryptedPrivateKey,
  "RSA PRIVATE KEY": parts.encryptedRsaPrivateKey,
  "EC PRIVATE KEY": parts.encryptedEcPrivateKey,
};

/** What the blocks of a PEM file are, each kind once with its number: "2 certificates", "an encrypted RSA private key". */
export function describePemBlocks(blocks: readonly PemBlock[]): readonly Message[] {
  const counts = new Map<string, { readonly of: PemBlock; count: number }>();
  for (const block of blocks) {
    const known = counts.get(keyOf(block));
    if (known === undefined) counts.set(keyOf(block), { of: block, count: 1 });
    else known.count++;
  }
  return [...counts.values()].map(({ of, count }) => describe(of, count));
}

/** Labels that are described alike are counted together. */
function keyOf(block: PemBlock): string {
  const { text, args } = describe(block, 1);
  return `${text} ${String(args["label"] ?? "")}`;
}

function describe({ label, headers }: PemBlock, count: number): Message {
  const encrypted = headers["DEK-Info"] !== undefined;
  const known = (encrypted ? encryptedLabels : labels)[label];
  if (known !== undefined) return known({ count });
  return encrypted ? parts.encryptedOther({ count, label }) : parts.other({ count, label });
}
