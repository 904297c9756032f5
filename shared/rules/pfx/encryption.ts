import { sources } from "../../catalogue/sources.ts";
import { newerProtection } from "../../facts/newer-protection.ts";
import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";
import { type Protection, protectionOf } from "./protection-of.ts";

const texts = messages("pfxEncryption", { integrity: "a {algorithm} integrity check" });

/** formats.md §2.3: AES-256 came to Windows with 10 version 1709 and Server 2019; older releases blame the password. */
export const encryption: Rule = defineRule({
  id: "pfx.encryption",
  severity: "warning",
  title: "Every Windows should be able to read the encryption of the PFX",
  texts: {
    newer: {
      what: "The PFX is protected with {parts}.",
      why: "Windows Server 2016 and older cannot read that and say that the password is wrong, although it is right.",
      fix: "Convert the PFX with KeySpec to the target “Legacy SChannel”. On Windows Server 2019 and later it can stay as it is.",
    },
  },
  citation: {
    ...sources.pfxAesOnOldWindows,
    quote: "Windows only started supporting AES256 encryption for pfx in Server 2019",
  },
  products: "all",
  roles: "all",
  applies: (evidence) => protectionOf(evidence) !== null,
  check: (evidence, _context, problem) => {
    const protection = protectionOf(evidence);
    const found = protection === null ? [] : newerParts(protection);
    if (found.length === 0) return [];
    return [problem("newer", { parts: found }, "bundle.encryption")];
  },
});

/** PBMAC1 has a rule of its own. */
function newerParts({ encryptions, mac }: Protection): readonly (string | Message)[] {
  const newer = newerProtection(encryptions, mac);
  const isNamed = newer.mac !== null && !newer.mac.startsWith("PBMAC1");
  return [...newer.ciphers, ...(isNamed ? [texts.integrity({ algorithm: newer.mac })] : [])];
}
