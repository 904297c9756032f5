import { generateKeyPairSync } from "node:crypto";
import { explicit, integer, objectIdentifier, octetString, sequence } from "#electron/pki/asn1/der.ts";
import { oids } from "#electron/pki/asn1/oids.ts";
import { native } from "#electron/pki/crypto/native.ts";
import { writePemBundle } from "#electron/pki/pem/write-pem-bundle.ts";
import { writeCertificates } from "#electron/pki/pkcs7/write-certificates.ts";
import { writeBundle } from "#electron/pki/pkcs12/write-bundle.ts";
import { type Identity, makeCertificate } from "#electron/testing/make-certificate.ts";
import { legacySchannel } from "#shared/catalogue/targets/legacy-schannel.ts";
import { modern } from "#shared/catalogue/targets/modern.ts";
import { filesBelow, vectorsFolder } from "./files-below.ts";
import type { Sample } from "./types.ts";

const password = "Passw0rd!";

/** Files to begin with: our own of every container, with MAC and without, and those of others where they are there. */
export async function makeSamples(): Promise<readonly Sample[]> {
  const root = makeCertificate("Fuzz Root", await native.generateRsaKey(1024), null, native);
  const leaf = makeCertificate("fe01.contoso.com", await native.generateRsaKey(1024), root, native);
  const pair = generateKeyPairSync("ec", {
    namedCurve: "P-256",
    publicKeyEncoding: { type: "spki", format: "der" },
    privateKeyEncoding: { type: "pkcs8", format: "der" },
  });
  const keys = { privateKey: Uint8Array.from(pair.privateKey), publicKey: Uint8Array.from(pair.publicKey) };
  const curve = makeCertificate("ec.contoso.com", keys, null, native, false);
  const others = filesBelow(vectorsFolder, "**/*.{pfx,p12,p7b,pem}").map((file) => ({ ...file, password }));
  return [...ownSamples(leaf, root), ...ownSamples(curve, root), ...others];
}

function ownSamples(leaf: Identity, root: Identity): readonly Sample[] {
  const certificates = [{ der: leaf.certificate }, { der: root.certificate }];
  const bundle = { privateKey: leaf.privateKey, certificates };
  const few = { iterations: 5 };
  const pem = { privateKey: leaf.privateKey, certificates: certificates.map(({ der }) => der) };
  const files = {
    "legacy.pfx": writeBundle(bundle, { ...legacySchannel, ...few }, password, "Front End", native),
    "modern.pfx": writeBundle(bundle, { ...modern, ...few }, password, null, native),
    "open.pfx": openPfx(leaf),
    "encrypted.pem": writePemBundle(pem, { password, ...few }, native),
    "clear.pem": writePemBundle(pem, null, native),
    "chain.p7b": writeCertificates(pem.certificates),
    "certificate.cer": leaf.certificate,
  };
  return Object.entries(files).map(([name, data]) => ({ name, data, password }));
}

/** Without MAC and encryption, so that changes get as far as the bags. */
function openPfx({ privateKey, certificate }: Identity): Uint8Array<ArrayBuffer> {
  const info = (content: Uint8Array) => sequence(objectIdentifier(oids.data.oid), explicit(0, octetString(content)));
  const value = sequence(objectIdentifier(oids.x509Certificate.oid), explicit(0, octetString(certificate)));
  const bags = sequence(
    sequence(objectIdentifier(oids.keyBag.oid), explicit(0, privateKey)),
    sequence(objectIdentifier(oids.certBag.oid), explicit(0, value)),
  );
  return sequence(integer(3), info(sequence(info(bags))));
}
