import { contentTexts } from "#shared/facts/content-texts.ts";
import type { Message } from "#shared/text/message.ts";
import type { ContentKind } from "./content-kind.ts";

const { kinds } = contentTexts;

/** Words for each kind, with an article. */
export const contentDescriptions: Readonly<Record<Exclude<ContentKind, "pem">, Message>> = {
  empty: kinds.empty,
  certificate: kinds.certificate,
  request: kinds.request,
  pkcs7: kinds.pkcs7,
  "revocation-list": kinds.revocationList,
  "ocsp-response": kinds.ocspResponse,
  pfx: kinds.pfx,
  "private-key": kinds.privateKey,
  "encrypted-private-key": kinds.encryptedPrivateKey,
  "rsa-private-key": kinds.rsaPrivateKey,
  "ec-private-key": kinds.ecPrivateKey,
  "pvk-private-key": kinds.pvkPrivateKey,
  "blob-private-key": kinds.blobPrivateKey,
  "public-key": kinds.publicKey,
  "java-keystore": kinds.javaKeystore,
  "jceks-keystore": kinds.jceksKeystore,
  "bouncy-castle-keystore": kinds.bouncyCastleKeystore,
  "putty-key": kinds.puttyKey,
  "openssh-key": kinds.opensshKey,
  "serialized-store": kinds.serializedStore,
  "serialized-certificate": kinds.serializedCertificate,
  html: kinds.html,
  xml: kinds.xml,
  zip: kinds.zip,
  pdf: kinds.pdf,
  executable: kinds.executable,
  image: kinds.image,
  "office-document": kinds.officeDocument,
  pgp: kinds.pgp,
  collection: kinds.collection,
  inf: kinds.inf,
  printed: kinds.printed,
  "utf16-text": kinds.utf16Text,
  text: kinds.text,
  "truncated-asn1": kinds.truncatedAsn1,
  "damaged-asn1": kinds.damagedAsn1,
  "other-asn1": kinds.otherAsn1,
  unknown: kinds.unknown,
};
