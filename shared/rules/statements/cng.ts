import type { StatementOfDocument } from "./types.ts";

/** Statements of “Lync Support for CryptoAPI:NG Certificates”, in its order. */
export const cngStatements: readonly StatementOfDocument[] = [
  {
    quote: "Lync does not support certificates that are issued using the Cryptography API: Next Generation providers.",
    rules: ["provider.cng", "provider.cng-undocumented", "template.cng"],
  },
  {
    quote:
      "If you do a search and find Microsoft Software Key Storage Provider, then your certificate has been issued using the new CryptoAPI:NG provider and won’t work with Lync.",
    rules: ["provider.cng"],
    advice: ["guide.import.check.capi"],
  },
  { quote: "The buffer supplied to a function was too small.", explained: ["assigning.buffer-too-small"] },
  {
    quote: "only Server 2008 Certification Authorities or newer support CryptoAPI:NG",
    advice: ["authorities.templateAdvice.whatTemplatesVersionSays"],
  },
  {
    quote: "the default templates are not configured for CryptoAPI:NG support",
    advice: ["authorities.templateAdvice.option1UseBuilt"],
  },
  {
    quote: "If the following settings are checked, then CryptoAPI:NG is configured for the template",
    advice: [
      "authorities.templateAdvice.templateDangerousWhereProvider",
      "authorities.templateAdvice.whatTemplatesVersionSays",
    ],
  },
  {
    quote:
      "If you request certificates using the Lync Certificate Request Wizard or the Lync Management Shell, you won’t.",
    advice: ["guide.request.equal.text", "authorities.templateAdvice.templateDangerousWhereProvider"],
  },
  {
    quote: "by manually requesting the certificate through the Certificates MMC console on the computer",
    advice: ["authorities.templateAdvice.templateDangerousWhereProvider"],
  },
  {
    quote:
      "This export process on the XP machine will convert the certificate into using the legacy CryptoAPI provider",
    advice: ["targets.legacySchannel.readers", "guide.import.notWithPowerShell.text"],
  },
  { quote: "Use the default Web Server template", advice: ["authorities.templateAdvice.option1UseBuilt"] },
  {
    quote: "Change the custom CA template so that CryptoAPI:NG is not required",
    advice: ["authorities.templateAdvice.option2ChangeYour"],
  },
  {
    quote: "Not all legacy CSPs are supported.",
    rules: ["provider.other-csp", "provider.other-csp-after-2013", "template.provider"],
  },
  {
    quote: "Microsoft Strong Cryptographic provider will NOT work.",
    rules: ["provider.strong", "provider.strong-after-2013", "template.strong"],
  },
  {
    quote: "you will receive warnings indicating the SAN entries do not match even though they do",
    explained: ["assigning.names-missing"],
  },
  {
    quote:
      "Only one I have seen in many deployments and I can say absolutely works is the Microsoft RSA SChannel Cryptographic Provider.",
    rules: ["provider.other-csp"],
    advice: ["targets.legacySchannel.readers"],
  },
];
