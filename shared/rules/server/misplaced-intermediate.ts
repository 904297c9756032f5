import { sources } from "../../catalogue/sources.ts";
import type { CollectionFacts } from "../../facts/collection-facts.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";
import { isWindows2012OrLater } from "./windows-version.ts";

/** Windows Server 2012 and later take only self-signed certificates there; one that is none breaks the client certificates of all servers. */
export const misplacedIntermediate: Rule = defineRule({
  id: "server.misplaced-intermediate",
  severity: "error",
  title: "Trusted Root Certification Authorities must hold self-signed certificates only",
  citation: {
    ...sources.misplacedIntermediates,
    note: "On Windows Server 2012 and later a certificate in Trusted Root Certification Authorities that is not self-signed makes client certificates fail, and the Front End service does not start.",
  },
  products: "all",
  roles: "all",
  texts: {
    found: {
      what: "Trusted Root Certification Authorities of {server} holds {count, plural, one {a certificate that is not self-signed: {names}} other {# certificates that are not self-signed: {names}}}.",
      why: "Windows Server 2012 and later then refuse client certificates: the Front End service does not start, and connections between servers fail.",
      fix: "Move each of them to Intermediate Certification Authorities of the computer account. They are those whose issuer is not their subject in Get-ChildItem Cert:\\LocalMachine\\Root | Format-List Subject, Issuer. Look for the group policy that puts them there.",
    },
  },
  applies: ({ server }) => server !== null && isWindows2012OrLater(server),
  check: ({ server }, _context, problem) => {
    const misplaced = server === null ? [] : misplacedIn(server);
    if (server === null || misplaced.length === 0) return [];
    return [
      problem("found", { server: server.computer.name, count: misplaced.length, names: misplaced }, "server.stores"),
    ];
  },
});

function misplacedIn({ stores }: CollectionFacts): readonly string[] {
  return stores
    .filter(({ store }) => store === "Root")
    .flatMap(({ certificates }) => certificates.filter(({ selfIssued }) => !selfIssued))
    .map(({ subject }) => subject);
}
