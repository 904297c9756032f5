import { messages } from "../../text/localise.ts";
import { citationNotes } from "../citation-notes.ts";
import { sources } from "../sources.ts";
import type { PemTarget } from "./types.ts";

const texts = messages("targets.pem", {
  title: "PEM (key and certificates as text)",
  readers:
    "Gateways, session border controllers, reverse proxies and other appliances; OpenSSL and all that is built on it.",
  comment:
    "Windows cannot import it. The key is encrypted; an appliance that takes no passphrase needs it in clear, and then whoever has the file has the key.",
});

/**
 * The key first, then its certificate, then the issuers: what nginx, Apache, HAProxy, Asterisk and most appliances take.
 * The key is PKCS#8 under PBES2 (RFC 8018 §6.2), with the iterations that the OWASP Password Storage Cheat Sheet asks for.
 */
export const pem: PemTarget = {
  id: "pem",
  ...texts,
  container: "PEM",
  extension: "pem",
  date: "2026-11-20",
  iterations: 600_000,
  keyAlgorithms: ["RSA", "EC"],
  citation: {
    ...sources.rfc7468,
    section: "10 and 11",
    note: citationNotes.pemForms,
    inferred: true,
  },
};
