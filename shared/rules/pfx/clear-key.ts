import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";

/** A key bag in clear (RFC 7292 §4.2.1) or the empty password: the password that people know protects nothing (cases/p16). */
export const clearKey: Rule = defineRule({
  id: "pfx.clear-key",
  severity: "warning",
  title: "The private key must be protected by a password",
  texts: {
    clear: {
      what: "The private key is in the file without encryption.",
      why: "Whoever has the file has the key. A password of the file protects only its integrity and the other parts.",
      fix: "Convert the file with KeySpec, with a password, and delete this one and its copies. If others could read it, request a new certificate with a new key.",
    },
    emptyPassword: {
      what: "The private key is protected by an empty password.",
      why: "Whoever has the file has the key.",
      fix: "Convert the file with KeySpec, with a password, and delete this one and its copies. If others could read it, request a new certificate with a new key.",
    },
  },
  citation: {
    ...sources.lync2013Tls,
    quote:
      "only the original owner of the certificate can use its private key to decrypt the contents of the communication",
  },
  products: "all",
  roles: "all",
  applies: ({ key, bundle, locked }) => (key !== null && bundle !== null) || (locked?.key ?? null) !== null,
  check: ({ key, bundle, locked }, _context, problem) => {
    const { encryption } = key ?? locked?.key ?? {};
    if (encryption?.scheme === "none") return [problem("clear", {}, "key.encryption")];
    const isOpen = bundle?.password === "empty" || bundle?.password === "absent";
    return isOpen ? [problem("emptyPassword", {}, "bundle.password")] : [];
  },
});
