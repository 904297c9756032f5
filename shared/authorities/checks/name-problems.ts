import { alternativeNamesOctets } from "../../names/alternative-names-octets.ts";
import { internalSuffixProblem } from "../../names/internal-suffix.ts";
import type { CertificatePlan } from "../../roles/types.ts";
import { defineProblems } from "../../text/define-problems.ts";
import type { AuthorityCheck } from "./problem.ts";

const severalNames = {
  why: "Without the other names the certificate does not work for this role.",
  fix: "Order a product for several names: “multi-domain”, “SAN” or “unified communications (UCC)”.",
} as const;

const problems = defineProblems("authorityProblems.names", {
  internal: {
    what: "{title} does not sign “{name}”. {problem}",
    why: "Nobody can prove that an internal name is theirs, so no public authority may sign it.",
    fix: "Take the name out, or have this certificate signed by a private authority.",
  },
  address: {
    what: "“{name}” is an IP address; {title} wants full names.",
    why: "Clients that connect to an address do not match it with a name either.",
    fix: "Put the server’s full name in its place, and use that name wherever the address was used.",
  },
  wildcard: {
    what: "The request has the wildcard {name}, which {title} treats in its own way.",
    why: "An authority asks for more proof of a wildcard, and some sell it as another product.",
    fix: "{advice}",
  },
  tooMany: {
    what: "The certificate would hold {count, number} names; {title} signs {most, number} at most.",
    why: "The whole request is refused, not only the names that are too many.",
    fix: "Leave optional names out, use wildcards where the role allows them, or spread the names over several certificates.",
  },
  tooLarge: {
    what: "The {count, number} names take {octets, number} octets in the certificate; {title} stores {most, number}.",
    why: "It answers such a request with “The length of the field exceeds the maximum length” (0xc80005e2).",
    fix: "Use wildcards where the role allows them, take a certificate for each use where the role has that layout, or leave optional names out.",
  },
  oneOnly: { what: "{title} signs one name in a certificate; this request has {count, number}.", ...severalNames },
  perhapsOneOnly: {
    what: "Some public authorities sign one name in a certificate; this request has {count, number}.",
    ...severalNames,
  },
});

/** Names that the authority does not sign, and how many it signs in one certificate. */
export const nameProblems: AuthorityCheck = (authority, plan, today) =>
  [internalNames, ipAddresses, wildcards, tooMany, tooLarge, oneOnly].flatMap((check) => check(authority, plan, today));

function includedNames({ names }: CertificatePlan): readonly string[] {
  return names.flatMap(({ name, included }) => (included ? name : []));
}

/** An IPv4 address passes for a DNS name by its characters alone. */
function isIpAddress(name: string): boolean {
  return name.includes(":") || /^\d{1,3}(\.\d{1,3}){3}$/.test(name);
}

const internalNames: AuthorityCheck = ({ internalNames: rule, title }, plan) => {
  if (rule === null || rule.value) return [];
  return includedNames(plan).flatMap((name) => {
    const problem = isIpAddress(name) ? null : internalSuffixProblem(name);
    if (problem === null) return [];
    const { citation } = rule;
    return [{ severity: "error", ...problems.internal({ title, name, problem }), at: "names", citation } as const];
  });
};

const ipAddresses: AuthorityCheck = ({ ipAddresses: rule, title }, plan) => {
  if (rule === null || rule.value) return [];
  return includedNames(plan)
    .filter(isIpAddress)
    .map((name) => ({
      severity: "error",
      ...problems.address({ name, title }),
      at: "names",
      citation: rule.citation,
    }));
};

const wildcards: AuthorityCheck = ({ wildcards: rule, title }, plan) => {
  const [first] = includedNames(plan).filter((name) => name.startsWith("*."));
  if (rule === null || first === undefined) return [];
  const sentences = problems.wildcard({ name: first, title, advice: rule.value });
  return [{ severity: "notice", ...sentences, at: "names", citation: rule.citation }];
};

const tooMany: AuthorityCheck = ({ maximumNames, title }, plan) => {
  const { length } = includedNames(plan);
  if (maximumNames === null || length <= maximumNames.value) return [];
  const sentences = problems.tooMany({ count: length, title, most: maximumNames.value });
  return [{ severity: "error", ...sentences, at: "names", citation: maximumNames.citation }];
};

const tooLarge: AuthorityCheck = ({ maximumExtensionOctets: rule, title }, plan) => {
  const names = includedNames(plan);
  const octets = alternativeNamesOctets(names);
  if (rule === null || octets <= rule.value) return [];
  const sentences = problems.tooLarge({ count: names.length, octets, title, most: rule.value });
  return [{ severity: "error", ...sentences, at: "names", citation: rule.citation }];
};

const oneOnly: AuthorityCheck = ({ namesPerCertificate, title }, plan) => {
  const { length } = includedNames(plan);
  if (namesPerCertificate === null || length < 2) return [];
  const { citation, value } = namesPerCertificate;
  return value === "one"
    ? [{ severity: "error", ...problems.oneOnly({ title, count: length }), at: "names", citation }]
    : [{ severity: "notice", ...problems.perhapsOneOnly({ count: length }), at: "names", citation }];
};
