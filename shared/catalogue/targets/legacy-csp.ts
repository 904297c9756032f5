import { messages } from "../../text/localise.ts";
import { microsoftEnhanced, microsoftEnhancedRsaAes, microsoftStrong } from "../providers/providers.ts";
import { sources } from "../sources.ts";
import { legacySchannel } from "./legacy-schannel.ts";
import type { Pkcs12Target } from "./types.ts";

const texts = messages("targets.legacyCsp", {
  title: "Legacy CSP (another CryptoAPI provider)",
  readers:
    "Windows Server 2008 R2 and later, for programs that sign through CryptoAPI, such as AD FS, or that ask for a provider by name.",
  comment:
    "Not for Lync or Skype for Business: their tools use the RSA SChannel provider only. 3DES and SHA-1 are old, so the password is what protects this file. RSA keys only.",
});

/**
 * `legacy-schannel` with another CryptoAPI provider, for programs that sign through CryptoAPI: the provider with AES (type 24)
 * is the one that knows SHA-256 (formats.md §3.1).
 */
export const legacyCsp: Pkcs12Target = {
  ...legacySchannel,
  id: "legacy-csp",
  ...texts,
  provider: microsoftEnhancedRsaAes.name,
  providers: [microsoftEnhancedRsaAes.name, microsoftEnhanced.name, microsoftStrong.name],
  citation: { ...sources.lyncCngSupport, section: "Comments", quote: "Not all legacy CSPs are supported" },
};
