import { sources } from "../../catalogue/sources.ts";
import { internalSuffixProblem } from "../../names/internal-suffix.ts";
import { defineRule } from "../define-rule.ts";
import { isPubliclyIssued } from "../is-publicly-issued.ts";
import { alternativeAddressesOf, checkedNamesOf, subjectCommonNameOf } from "../names-of.ts";
import type { Rule } from "../types.ts";
import { reservedRangeOf } from "./reserved-range-of.ts";

/** A certificate that calls a public authority its issuer and has a name that none of them signs: forged, or from before 2015. */
export const internalOnPublic: Rule = defineRule({
  id: "names.internal-on-public",
  severity: "error",
  title: "A public certificate must have names of the public DNS only",
  texts: {
    found: {
      what: "It has {name}, although its issuer goes by the name of a public certification authority. {problem}",
      why: "Public authorities have signed no such name since 2015 and had to revoke what they had signed. Either the issuer is not what it is called, or the certificate is revoked.",
      fix: "Look at where the certificate is from. Internal names need a certificate of your own certification authority.",
    },
    address: {
      what: "It has the IP address {address}, although its issuer goes by the name of a public certification authority. The address is set aside for special purposes ({range}), so nobody can prove that it is theirs.",
      why: "Public authorities have signed no such address since 2015 and had to revoke what they had signed. Either the issuer is not what it is called, or the certificate is revoked.",
      fix: "Look at where the certificate is from. Have it issued again with DNS names only.",
    },
  },
  citation: {
    ...sources.baselineRequirements,
    section: "4.2.2",
    quote: "CAs SHALL NOT issue Certificates containing Internal Names or Reserved IP Addresses",
    note: "Version 1.6.0 of the document has the day on which it began: 1 November 2015 (section 1.2.2).",
  },
  since: "2015-11-01",
  products: "all",
  roles: "all",
  applies: ({ certificate }) => certificate !== null,
  check: (evidence, _context, problem) => {
    if (!isPubliclyIssued(evidence)) return [];
    // Public authorities prove the common name as well (Baseline Requirements §7.1.4.2.2).
    const commonName = subjectCommonNameOf(evidence);
    const isHost = commonName !== null && /^(?=.*[a-z])[a-z0-9*._-]+$/i.test(commonName);
    const known = new Set([...checkedNamesOf(evidence), ...(isHost ? [commonName] : [])]);
    const names = [...known].flatMap((name) => {
      const found = internalSuffixProblem(name);
      return found === null ? [] : [problem("found", { name, problem: found }, "subjectAlternativeNames")];
    });
    const addresses = alternativeAddressesOf(evidence).flatMap((address) => {
      const range = reservedRangeOf(address);
      return range === null ? [] : [problem("address", { address, range }, "subjectAlternativeNames")];
    });
    return [...names, ...addresses];
  },
});
