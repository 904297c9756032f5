import { messages } from "../../text/localise.ts";

/** What some bytes are, as the subject of a sentence. */
export const sources = messages("asn1.sources", {
  file: "The file",
  part: "Part {number} ({label})",
  certificate: "The certificate",
  cmcRequest: "The CMC request",
  decryptedContents: "The decrypted content",
  decryptedKey: "The decrypted key",
  encryptedKey: "The encrypted key",
  ocspResponse: "The OCSP response",
  pkcs7: "The PKCS#7 bundle",
  privateKey: "The private key",
  publicKey: "The public key",
  request: "The request",
  revocationList: "The revocation list",
});
