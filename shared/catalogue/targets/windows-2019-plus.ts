import { sources } from "../sources.ts";
import type { Pkcs12Target } from "./types.ts";

/**
 * What Windows Server 2019 writes with `-CryptoAlgorithmOption AES256_SHA256`: PBES2 for the bags and the PKCS#12 key
 * derivation with SHA-256 for the MAC (formats.md §2.1), with the same three marks as `legacy-schannel`.
 */
export const windows2019Plus: Pkcs12Target = {
  id: "windows-2019-plus",
  container: "PKCS#12",
  extension: "pfx",
  title: "Windows Server 2019 and later (AES-256)",
  readers: "Windows Server 2019 and later, Windows 10 version 1709 and later, Windows 11.",
  date: "2026-11-20",
  comment:
    "Windows Server 2016 and older cannot read it and say that the password is wrong. 2 000 rounds is what Windows itself writes.",
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
