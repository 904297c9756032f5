import { internalSuffixProblem } from "../../names/internal-suffix.ts";
import type { CertificatePlan } from "../../roles/types.ts";
import type { AuthorityCheck } from "./problem.ts";

/** Names that the authority does not sign, and how many it signs in one certificate. */
export const nameProblems: AuthorityCheck = (authority, plan, today) =>
  [internalNames, ipAddresses, wildcards, tooMany, oneOnly].flatMap((check) => check(authority, plan, today));

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
    return {
      severity: "error",
      what: `${title} does not sign “${name}”. ${problem}`,
      why: "Nobody can prove that an internal name is theirs, so no public authority may sign it.",
      fix: "Take the name out, or have this certificate signed by a private authority.",
      at: "names",
      citation: rule.citation,
    } as const;
  });
};

const ipAddresses: AuthorityCheck = ({ ipAddresses: rule, title }, plan) => {
  if (rule === null || rule.value) return [];
  return includedNames(plan)
    .filter(isIpAddress)
    .map((name) => ({
      severity: "error",
      what: `“${name}” is an IP address; ${title} wants full names.`,
      why: "Clients that connect to an address do not match it with a name either.",
      fix: "Put the server's full name in its place, and use that name wherever the address was used.",
      at: "names",
      citation: rule.citation,
    }));
};

const wildcards: AuthorityCheck = ({ wildcards: rule, title }, plan) => {
  const [first] = includedNames(plan).filter((name) => name.startsWith("*."));
  if (rule === null || first === undefined) return [];
  return [
    {
      severity: "notice",
      what: `The request has the wildcard ${first}, which ${title} treats in its own way.`,
      why: "An authority asks for more proof of a wildcard, and some sell it as another product.",
      fix: rule.value,
      at: "names",
      citation: rule.citation,
    },
  ];
};

const tooMany: AuthorityCheck = ({ maximumNames, title }, plan) => {
  const { length } = includedNames(plan);
  if (maximumNames === null || length <= maximumNames.value) return [];
  return [
    {
      severity: "error",
      what: `The certificate would hold ${length} names; ${title} signs ${maximumNames.value} at most.`,
      why: "The whole request is refused, not only the names that are too many.",
      fix: "Leave optional names out, use wildcards where the role allows them, or spread the names over several certificates.",
      at: "names",
      citation: maximumNames.citation,
    },
  ];
};

const oneOnly: AuthorityCheck = ({ namesPerCertificate, title }, plan) => {
  const { length } = includedNames(plan);
  if (namesPerCertificate === null || length < 2) return [];
  const always = namesPerCertificate.value === "one";
  return [
    {
      severity: always ? "error" : "notice",
      what: always
        ? `${title} signs one name in a certificate; this request has ${length}.`
        : `Some public authorities sign one name in a certificate; this request has ${length}.`,
      why: "Without the other names the certificate does not work for this role.",
      fix: "Order a product for several names: “multi-domain”, “SAN” or “unified communications (UCC)”.",
      at: "names",
      citation: namesPerCertificate.citation,
    },
  ];
};
