import { messages } from "../../text/localise.ts";
import { sources } from "../sources.ts";
import type { P7bTarget } from "./types.ts";

const texts = messages("targets.p7b", {
  title: "P7B (the chain, without the key)",
  readers: "Every Windows, Java, OpenSSL and Cisco products: to hand on a certificate with its issuers.",
  comment:
    "It holds no private key, so it needs no password, and a server cannot use it without the key it already has.",
});

/** The chain without the key, as certification authorities send it: SignedData with no signer and no content (RFC 5652 §5.1). */
export const p7b: P7bTarget = {
  id: "p7b",
  ...texts,
  container: "PKCS#7",
  extension: "p7b",
  date: "2026-11-20",
  citation: {
    ...sources.rfc5652,
    section: "5.2",
    quote:
      'In the degenerate case where there are no signers, the EncapsulatedContentInfo value being "signed" is irrelevant',
  },
};
