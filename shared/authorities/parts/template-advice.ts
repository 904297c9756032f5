import { citationNotes } from "../../catalogue/citation-notes.ts";
import { sources } from "../../catalogue/sources.ts";
import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import type { Sourced } from "../types.ts";

const texts = messages("authorities.templateAdvice", {
  option1UseBuilt:
    "Option 1: use the built-in template “Web Server”. It asks for a legacy provider and never for a Key Storage Provider.",
  option2ChangeYour:
    "Option 2: change your own template. On its Cryptography tab set Provider Category to “Legacy Cryptographic Service Provider”, and under “Requests must use one of the following providers” tick “Microsoft RSA SChannel Cryptographic Provider” and “Microsoft DH SChannel Cryptographic Provider” only.",
  templateDangerousWhereProvider:
    "A template is dangerous where its provider category is “Key Storage Provider” and somebody makes the request with the Certificates console: the key then is a CNG key, which Lync cannot use. Requests by KeySpec, by its INF file and by Lync’s own shell name the legacy provider themselves.",
  whatTemplatesVersionSays:
    "What the template’s version says: 1 and 2 always mean a legacy provider, 3 always a Key Storage Provider, 4 what its flag 0x100 (use legacy provider) says. An authority on Windows Server 2003 has versions 1 and 2 only. “certutil -v -template” prints both; KeySpec’s inspector reads that text.",
  nameTemplateNameDisplay:
    "Name the template by its name, not by its display name: “WebServer”, not “Web Server”. It must be published on this authority, and the account that submits needs the right Enroll on it.",
  subjectNameTabTemplate:
    "On its Subject Name tab the template must say “Supply in the request”. Otherwise the authority takes the name from Active Directory and the alternative names are lost.",
});

const seed = sources.lyncCngSupport;

/** Which template of an enterprise CA is safe for Lync: the two options of roles.md S3, and what decides it (formats.md §7, roles.md §2). */
export const templateAdvice: readonly Sourced<Message>[] = [
  {
    value: texts.option1UseBuilt,
    citation: { ...seed, section: "Option 1", quote: "Use the default Web Server template" },
  },
  {
    value: texts.option2ChangeYour,
    citation: {
      ...seed,
      section: "Option 2",
      quote: "Change the custom CA template so that CryptoAPI:NG is not required",
    },
  },
  {
    value: texts.templateDangerousWhereProvider,
    citation: {
      ...seed,
      section: "How would I get a certificate with CryptoAPI:NG?",
      quote: "by manually requesting the certificate through the Certificates MMC console on the computer",
    },
  },
  {
    value: texts.whatTemplatesVersionSays,
    citation: {
      ...sources.privateKeyFlagsOfTemplates,
      section: "UseLegacyProvider",
      quote: "Set to TRUE to use Legacy Cryptographic Service Providers and FALSE to use Key Storage Providers.",
    },
  },
  {
    value: texts.nameTemplateNameDisplay,
    citation: {
      ...sources.certificatePolicyAlgorithm,
      section: "3.2.2.6.2.1.4",
      quote: "The server MUST verify that the requester has enroll permission on the requested certificate template",
    },
  },
  {
    value: texts.subjectNameTabTemplate,
    citation: {
      ...sources.certificatePolicyAlgorithm,
      section: "3.2.2.6.2.1.4",
      quote: "It MUST adhere to the processing rules on the certificate template attributes",
      note: citationNotes.tabNamesFromConsole,
      inferred: true,
    },
  },
];
