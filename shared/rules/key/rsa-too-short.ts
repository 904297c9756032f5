import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { publicKeyOf } from "../public-key-of.ts";
import type { Rule } from "../types.ts";

const smallest = 1024;

/** Windows builds no chain with a shorter key, on the servers as on the clients, and Cisco UC Integration runs on Windows too. */
export const rsaTooShort: Rule = defineRule({
  id: "key.rsa-too-short",
  severity: "error",
  title: "An RSA key must be long enough for Windows to trust it",
  texts: {
    short: {
      what: "Its RSA key has {bits} bits.",
      why: "Windows trusts no certificate with an RSA key below {smallest} bits, so every server and client refuses it.",
      fix: "Make a new request with a key of 2048 bits.",
    },
  },
  citation: {
    ...sources.minimumKeyLength,
    quote:
      "These applications and services will no longer trust certificates with RSA keys less than 1024 bits in length.",
  },
  products: "all",
  roles: "all",
  applies: (evidence) => publicKeyOf(evidence)?.algorithm === "RSA" && publicKeyOf(evidence)?.bits !== null,
  check: (evidence, _context, problem) => {
    const bits = publicKeyOf(evidence)?.bits ?? 0;
    if (bits >= smallest) return [];
    return [problem("short", { bits: String(bits), smallest: String(smallest) }, "publicKey.bits")];
  },
});
