import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";

/** Export-PfxCertificate -ProtectTo: the password is random and kept for accounts (cases/p12). */
export const protectedToAccounts: Rule = defineRule({
  id: "pfx.protected-to-accounts",
  severity: "warning",
  title: "A password should open the PFX",
  texts: {
    named: {
      what: "The PFX is protected to accounts of a domain: {accounts}.",
      why: "Only these accounts open it without a password, and only on a computer that reaches a domain controller of that domain. An Edge Server cannot.",
      fix: "Export it again with a password (Export-PfxCertificate -Password), or import it as one of these accounts on a computer of the domain.",
    },
    unnamed: {
      what: "The PFX is protected to accounts of a domain. The file does not name them.",
      why: "Only these accounts open it without a password, and only on a computer that reaches a domain controller of that domain. An Edge Server cannot.",
      fix: "Export it again with a password (Export-PfxCertificate -Password), or import it as one of these accounts on a computer of the domain.",
    },
  },
  citation: {
    ...sources.exportPfxCertificate,
    section: "-ProtectTo",
    note: "Names the users or groups that can use the private key of the file without a password.",
  },
  products: "all",
  roles: "all",
  applies: ({ locked }) => locked !== null,
  check: ({ locked }, _context, problem) => {
    const accounts = locked?.facts.protectedTo ?? null;
    if (accounts === null) return [];
    const at = "locked.protectedTo";
    return [accounts.length === 0 ? problem("unnamed", {}, at) : problem("named", { accounts }, at)];
  },
});
