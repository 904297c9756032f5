import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import { knownOids } from "#shared/facts/known-oids.ts";
import { presentValue } from "#shared/facts/part.ts";
import { nameReasons } from "./name-reasons.ts";
import type { LimboCase } from "./read-cases.ts";
import { signatureName } from "./signature-name.ts";

/** OIDs of limbo's names of extended key usages; one that is not here is an OID itself. */
const usageOids: Readonly<Record<string, string>> = {
  anyExtendedKeyUsage: knownOids.anyExtendedKeyUsage.oid,
  serverAuth: knownOids.serverAuthentication.oid,
  clientAuth: knownOids.clientAuthentication.oid,
  codeSigning: "1.3.6.1.5.5.7.3.3",
  emailProtection: "1.3.6.1.5.5.7.3.4",
  timeStamping: "1.3.6.1.5.5.7.3.8",
  OCSPSigning: knownOids.ocspSigning.oid,
};

/** What the certificate is for: the side that it stands on, unless the case names usages. */
export function purposesOf({ validation_kind, extended_key_usage }: LimboCase): readonly string[] {
  const named = (extended_key_usage ?? []).map((usage) => usageOids[usage] ?? usage);
  if (named.length > 0) return named;
  return [validation_kind === "SERVER" ? knownOids.serverAuthentication.oid : knownOids.clientAuthentication.oid];
}

/** What a case asks of the peer's certificate itself: its purposes, key usages and names, and the algorithms of the chain. */
export function leafReasons(
  leaf: CertificateFacts,
  path: readonly CertificateFacts[],
  testcase: LimboCase,
): readonly string[] {
  return [
    ...purposeReasons(leaf, testcase),
    ...keyUsageReasons(leaf, testcase),
    ...algorithmReasons(path, testcase),
    ...nameReasons(leaf, testcase),
  ];
}

function purposeReasons({ extendedKeyUsage }: CertificateFacts, testcase: LimboCase): readonly string[] {
  if (extendedKeyUsage.state === "absent") return [];
  const oids = (presentValue(extendedKeyUsage) ?? []).map(({ oid }) => oid);
  if (oids.includes(knownOids.anyExtendedKeyUsage.oid)) return [];
  return purposesOf(testcase).some((purpose) => !oids.includes(purpose)) ? ["purpose"] : [];
}

/** A certificate without a key usage may be used for everything. */
function keyUsageReasons({ keyUsage }: CertificateFacts, { key_usage }: LimboCase): readonly string[] {
  const allowed = presentValue(keyUsage);
  if (keyUsage.state === "absent") return [];
  return (key_usage ?? []).some((usage) => allowed?.includes(usage) !== true) ? ["key usage"] : [];
}

/** Of an anchor nobody checks the signature. */
function algorithmReasons(path: readonly CertificateFacts[], { signature_algorithms }: LimboCase): readonly string[] {
  const allowed = signature_algorithms ?? [];
  if (allowed.length === 0) return [];
  return path
    .slice(0, -1)
    .map(({ signatureAlgorithm }) => signatureName(signatureAlgorithm))
    .filter((name) => !allowed.includes(name))
    .map((name) => `algorithm ${name}`);
}
