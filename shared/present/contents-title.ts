import type { FileContent } from "../facts/file-contents.ts";
import { formatList, messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";

const texts = messages("present.contents", {
  certificate: "Certificate ({encoding})",
  chain: "Certificate chain ({encoding})",
  request: "Certificate request ({encoding})",
  "request-in-cmc": "Certificate request in CMC ({encoding})",
  "request-in-pkcs7": "Certificate request in PKCS#7 ({encoding})",
  pkcs7: "PKCS#7 bundle ({encoding})",
  pfx: "PFX (PKCS#12)",
  "revocation-list": "Revocation list ({encoding})",
  "ocsp-response": "OCSP response ({encoding})",
  "private-key": "Private key ({encoding})",
  "public-key": "Public key ({encoding})",
  "printed-certificates": "Printed text about certificates",
  "printed-request": "Printed text about a certificate request",
  "printed-templates": "Printed text about certificate templates",
  "printed-providers": "List of cryptographic providers",
  collection: "Collection of a server",
  inf: "INF for certreq",
  message: "Message about certificates",
  "serialized-store": "Microsoft serialized certificate store (SST)",
  endpoint: "Port of a server",
});

/** What a file holds, each kind by its name: "Certificate (PEM)". */
export function contentNames(contents: readonly FileContent[]): readonly Message[] {
  return contents.map(({ kind, encoding }) => {
    const name = texts[kind];
    return typeof name === "function" ? name({ encoding }) : name;
  });
}

/** What a file holds, in words: "Certificate (PEM) and Private key (PEM)". */
export function contentsTitle(contents: readonly FileContent[]): string {
  return formatList(contentNames(contents));
}
