import { messages } from "../../text/localise.ts";
import { citationNotes } from "../citation-notes.ts";
import { sources } from "../sources.ts";
import type { Pkcs12Target } from "./types.ts";

const texts = messages("targets.modern", {
  title: "Modern software (AES-256, no Windows provider)",
  readers:
    "OpenSSL 3, Java 17, .NET, Linux and network appliances; Windows Server 2019 and later for programs that take CNG keys.",
  comment:
    "Do not use it for Lync or Skype for Business: without a provider name Windows may put the key where these products cannot use it.",
});

/**
 * For readers that keep keys outside CryptoAPI. No provider and no key usage are written, so each reader chooses its own.
 *
 * Iterations: 210 000 slows guessing a hundredfold against what Windows writes, stays under a third of the 600 000 that Windows
 * accepts, below the 300 000 that .NET 9's PKCS#12 loader accepts for one derivation (formats.md §2.5), and costs a reader
 * about 50 ms for each encrypted part (formats.md §2.5: 131 ms for 600 000).
 */
export const modern: Pkcs12Target = {
  id: "modern",
  ...texts,
  container: "PKCS#12",
  extension: "pfx",
  date: "2026-11-20",
  encryption: "pbes2-aes256-sha256",
  mac: "sha256",
  iterations: 210_000,
  saltBytes: { encryption: 16, mac: 16 },
  provider: null,
  providers: null,
  capiOnly: false,
  keySpec: null,
  machineKeySet: false,
  keyAlgorithms: ["RSA", "EC"],
  citation: {
    ...sources.pfxImportCertStore,
    section: "Remarks",
    note: citationNotes.ownIterations,
    inferred: true,
  },
};
