import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";
import { enhancedKeyUsageOf, hasAnyPurpose, hasClientAuthentication } from "../uses-of.ts";

/** roles.md §12.4: a Front End Server is the client of the Web Conferencing Edge. A notice: which update cured it is not known. */
export const frontEndClientAuthentication: Rule = defineRule({
  id: "usage.front-end-client-authentication",
  severity: "notice",
  title: "The Default certificate of a Front End Server may need Client Authentication",
  texts: {
    found: {
      what: "It is for Server Authentication only.",
      why: "Since May 2017 .NET checks that a client’s certificate is for clients. Front End Servers whose certificate is not lost the Web Conferencing Edge: LS Data MCU logs event 41025, and at once 41026.",
      fix: "Only if your servers log 41026: have the Default certificate issued again, by a private authority, with Server and Client Authentication.",
    },
  },
  citation: {
    ...sources.dotnetClientPurpose,
    note: "Told of Lync Server 2010, 2013 and Skype for Business Server 2015 by people who ran them. No requirement of Microsoft’s asks for Client Authentication.",
    inferred: true,
  },
  products: ["lync-2010", "lync-2013", "sfb-2015"],
  roles: ["standard-front-end", "enterprise-front-end"],
  applies: (evidence, { plan }) =>
    evidence.certificate !== null && enhancedKeyUsageOf(evidence) !== null && plan?.uses.includes("Default") !== false,
  check: (evidence, _context, problem) =>
    hasClientAuthentication(evidence) || hasAnyPurpose(evidence)
      ? []
      : [problem("found", {}, "certificate.extendedKeyUsage")],
});
