import type { KeyChoice } from "../../roles/types.ts";
import { defineProblems } from "../../text/define-problems.ts";
import type { AuthorityCheck } from "./problem.ts";

const keyTitles = {
  "rsa-1024": "RSA 1024",
  "rsa-2048": "RSA 2048",
  "rsa-3072": "RSA 3072",
  "rsa-4096": "RSA 4096",
  "ecdsa-p256": "ECDSA P-256",
  "ecdsa-p384": "ECDSA P-384",
  "ecdsa-p521": "ECDSA P-521",
} as const satisfies Record<KeyChoice, string>;

const serversAlone =
  "Browsers demand that public certificates are for servers alone. Lync and Skype for Business ask for the usage Server Authentication only; a partner that checks for both usages needs a private authority.";
const takeOut = "Take the usage out. If a partner insists on it, use a private authority that the partner trusts.";

const problems = defineProblems("authorityProblems.key", {
  refusedKey: {
    what: "{title} signs no {key} keys.",
    why: "It takes {taken}.",
    fix: "Choose RSA 2048: every product here works with it.",
  },
  refusedDigest: {
    what: "{title} may refuse a request that is signed with {digest}.",
    why: "Certificates by public authorities have {taken} only. The authority chooses the digest of the certificate itself; the request’s own digest only has to get in.",
    fix: "Choose SHA-256.",
  },
  clientUsageRefused: {
    what: "{title} no longer gives the usage Client Authentication: the certificate comes back without it.",
    why: serversAlone,
    fix: takeOut,
  },
  clientUsageEnded: {
    what: "{title} gives the usage Client Authentication no more since {since, date, day}: the certificate comes back without it.",
    why: serversAlone,
    fix: takeOut,
  },
  clientUsageEnds: {
    what: "{title} gives the usage Client Authentication until {until, date, day} only, and perhaps only where the order asks for it.",
    why: serversAlone,
    fix: "Take the usage out unless a partner insists on it; if one does, choose it in the order, and plan for a private authority.",
  },
});

/** Key, digest and extended key usage that the authority does not take. */
export const keyProblems: AuthorityCheck = (authority, plan, today) => [
  ...refusedKey(authority, plan, today),
  ...refusedDigest(authority, plan, today),
  ...clientAuthentication(authority, plan, today),
];

const refusedKey: AuthorityCheck = ({ keys, title }, { key }) => {
  if (keys === null || keys.value.includes(key)) return [];
  const taken = keys.value.map((one) => keyTitles[one]);
  return [
    {
      severity: "error",
      ...problems.refusedKey({ title, key: keyTitles[key], taken }),
      at: "key",
      citation: keys.citation,
    },
  ];
};

const refusedDigest: AuthorityCheck = ({ digests, title }, { digest }) => {
  if (digests === null || digests.value.includes(digest)) return [];
  return [
    {
      severity: "warning",
      ...problems.refusedDigest({ title, digest, taken: digests.value }),
      at: "digest",
      citation: digests.citation,
    },
  ];
};

const clientAuthentication: AuthorityCheck = ({ clientAuthentication: statement, title }, plan, today) => {
  if (statement === null || !plan.extendedKeyUsage.includes("clientAuth")) return [];
  const { value, citation } = statement;
  const shared = { severity: "warning", at: "extendedKeyUsage", citation } as const;
  if (value === "refused") return [{ ...shared, ...problems.clientUsageRefused({ title }) }];
  if (value.until <= today) return [{ ...shared, ...problems.clientUsageEnded({ title, since: value.until }) }];
  return [{ ...shared, ...problems.clientUsageEnds({ title, until: value.until }) }];
};
