import { algorithmStrength } from "./algorithm-strength.ts";
import { certificateSigning } from "./certificate-signing.ts";
import { certificationAuthority } from "./certification-authority.ts";
import { criticalExtensions } from "./critical-extensions.ts";
import { explicitPolicy } from "./explicit-policy.ts";
import { nameConstraints } from "./name-constraints.ts";
import { pathLength } from "./path-length.ts";
import { issuerPurpose } from "./purpose.ts";
import type { PathPolicy } from "./types.ts";

/** Every policy. A further check of RFC 5280 is a file of its own here. */
export const pathPolicies: readonly PathPolicy[] = [
  certificationAuthority,
  certificateSigning,
  pathLength,
  nameConstraints,
  explicitPolicy,
  issuerPurpose,
  criticalExtensions,
  algorithmStrength,
];
