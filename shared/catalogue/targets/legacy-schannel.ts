import { messages } from "../../text/localise.ts";
import { sources } from "../sources.ts";
import type { Pkcs12Target } from "./types.ts";

const texts = messages("targets.legacySchannel", {
  title: "Legacy SChannel (every Windows, every product here)",
  readers:
    "Windows Server 2008 R2 and later, for Lync Server, Skype for Business Server and any other program that needs a CryptoAPI key.",
  comment:
    "3DES and SHA-1 are old: the password is what protects this file, so choose a long one and delete the file after the import. RSA keys only, because CryptoAPI has no provider for elliptic curves.",
});

/**
 * What Windows itself writes by default even today (formats.md §2.3), with the three marks that send the key into the
 * legacy provider on import: provider name, PKCS#8 key usage 0x10 and the machine key set (formats.md §1.5).
 */
export const legacySchannel: Pkcs12Target = {
  id: "legacy-schannel",
  ...texts,
  container: "PKCS#12",
  extension: "pfx",
  date: "2026-11-20",
  encryption: "pkcs12-3des-sha1",
  mac: "sha1",
  iterations: 2_000,
  saltBytes: { encryption: 8, mac: 20 },
  provider: "Microsoft RSA SChannel Cryptographic Provider",
  providers: null,
  capiOnly: true,
  keySpec: "AT_KEYEXCHANGE",
  machineKeySet: true,
  keyAlgorithms: ["RSA"],
  citation: {
    ...sources.pfxImportCertStore,
    section: "Remarks",
    quote: "If KEY_ENCIPHERMENT or DATA_ENCIPHERMENT is set, then the key specification is set to AT_KEYEXCHANGE.",
  },
};
