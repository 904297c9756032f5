import { messages } from "../../text/localise.ts";
import { sources } from "../sources.ts";
import type { Pkcs12Target } from "./types.ts";

const texts = messages("targets.windows2019Plus", {
  title: "Windows Server 2019 and later (AES-256)",
  readers: "Windows Server 2019 and later, Windows 10 version 1709 and later, Windows 11.",
  comment:
    "Windows Server 2016 and older cannot read it and say that the password is wrong. 2,000 iterations are what Windows itself writes.",
});

/**
 * What Windows Server 2019 writes with `-CryptoAlgorithmOption AES256_SHA256`: PBES2 for the bags and the PKCS#12 key
 * derivation with SHA-256 for the MAC (formats.md §2.1), with the same three marks as `legacy-schannel`.
 */
export const windows2019Plus: Pkcs12Target = {
  id: "windows-2019-plus",
  ...texts,
  container: "PKCS#12",
  extension: "pfx",
  date: "2026-11-20",
  encryption: "pbes2-aes256-sha256",
  mac: "sha256",
  iterations: 2_000,
  saltBytes: { encryption: 8, mac: 20 },
  provider: "Microsoft RSA SChannel Cryptographic Provider",
  providers: null,
  capiOnly: false,
  keySpec: "AT_KEYEXCHANGE",
  machineKeySet: true,
  keyAlgorithms: ["RSA"],
  citation: {
    ...sources.pfxAesOnOldWindows,
    quote: "Windows only started supporting AES256 encryption for pfx in Server 2019",
  },
};
