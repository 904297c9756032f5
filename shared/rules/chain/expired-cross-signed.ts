import { sources } from "../../catalogue/sources.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";
import { expiredAuthorities } from "./expired-authorities.ts";

/** The chain of the file ends in an expired certificate of an authority that must have another one, as after a cross-signing. */
export const expiredCrossSigned: Rule = defineRule({
  id: "chain.expired-cross-signed",
  severity: "warning",
  title: "The chain in the file should not lead through an expired certificate",
  citation: {
    ...sources.expiredCrossSigned,
    quote:
      "This can lead to valid certificates being considered invalid on devices with the expired certificate still in their CA certificate bundle.",
  },
  products: "all",
  roles: "all",
  texts: {
    otherWay: {
      what: "The {issuer} in the file expired on {until, date, day}, and {subject} is valid longer: the authority has another certificate with the same key.",
      why: "Usually that is its self-signed root. Where it is in Trusted Root Certification Authorities, the chain is built with it and works; elsewhere the chain ends in the expired certificate.",
      fix: "Put the self-signed certificate of {issuer} into Trusted Root Certification Authorities of every server and client, and take the expired one out of {held, select, endpoint {Intermediate Certification Authorities of the server} store {Intermediate Certification Authorities of the server} other {the file}}.",
    },
  },
  applies: ({ issuers }) => issuers.length > 0,
  check: (evidence, { now }, problem) => {
    const { expired, replaceable, below } = expiredAuthorities(evidence, now);
    const [lowest] = expired;
    if (!replaceable || lowest === undefined || below === null) return [];
    const names = { issuer: certificateName(lowest), subject: certificateName(below), until: lowest.notAfter };
    return [problem("otherWay", names, "issuers.notAfter")];
  },
});
