import { sources } from "../../catalogue/sources.ts";
import type { BundleFacts } from "../../facts/bundle-facts.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";

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
  applies: ({ bundle }) => bundle !== null,
  check: ({ bundle }, _context, problem) => {
    const found = bundle === null ? [] : newerParts(bundle);
    if (found.length === 0) return [];
    return [problem("newer", { parts: [...found] }, "bundle.encryption")];
  },
});

function newerParts({ keys, certificateEncryption, mac }: BundleFacts): readonly string[] {
  const ciphers = [certificateEncryption, ...keys.map((key) => key.encryption)]
    .filter((part) => part?.scheme === "PBES2")
    .flatMap((part) => part?.cipher ?? []);
  const macs = mac === null || needsNoWord(mac.algorithm) ? [] : [`a ${mac.algorithm} integrity check`];
  return [...new Set([...ciphers, ...macs])];
}

/** SHA-1 in each of its spellings; PBMAC1 has a rule of its own. */
function needsNoWord(algorithm: string): boolean {
  return /^(hmac-)?sha-?1$/i.test(algorithm) || algorithm.startsWith("PBMAC1");
}
