import type { CertificateFacts } from "../../facts/certificate-facts.ts";
import type { CertificateInPlace } from "../../inventory/certificate-in-place.ts";
import { evidenceOf } from "../../judge/evidence.ts";
import { judge } from "../../judge/verdict.ts";
import type { CertificateUse, RoleId } from "../../roles/types.ts";
import {
  certificateFacts,
  chainFacts,
  distinguishedName,
  dnsNames,
  issuingAuthority,
  keyIdentifier,
  rootAuthority,
} from "../../rules/testing/build-facts.ts";

/** The day on which the certificates of the fixtures are looked at. */
export const now = "2026-12-01T00:00:00Z";

/** An authority of its own name with its root. Fingerprints are made from the letter. */
export function authority(letter: string): { readonly issuing: CertificateFacts; readonly root: CertificateFacts } {
  const [issuingPrint, rootPrint] = [`1${letter}`.repeat(32), `0${letter}`.repeat(32)];
  return {
    issuing: issuingAuthority({
      subject: distinguishedName(`Issuing CA ${letter}`),
      issuer: distinguishedName(`Root CA ${letter}`),
      sha256Fingerprint: issuingPrint,
    }),
    root: rootAuthority({
      subject: distinguishedName(`Root CA ${letter}`),
      issuer: distinguishedName(`Root CA ${letter}`),
      sha256Fingerprint: rootPrint,
    }),
  };
}

export type InPlaceChanges = {
  readonly pool: string;
  readonly server: string;
  readonly role: RoleId;
  readonly uses?: readonly CertificateUse[];
  /** Letter of its authority; absent: “a”. */
  readonly by?: string;
  /** Without the certificate of the root. */
  readonly withoutRoot?: boolean;
  readonly notAfter?: string;
  /** Made from a template of an enterprise CA. */
  readonly template?: boolean;
  /** Letters of the authorities whose roots its server is known to trust; absent: nobody looked. */
  readonly trusts?: readonly string[];
  readonly issuerOrganization?: string;
  /** Its DNS names; absent: all that the example deployment asks for. */
  readonly names?: readonly string[];
  /** What else its certificate says. */
  readonly certificate?: Parameters<typeof certificateFacts>[0];
  /** What else its root says. */
  readonly root?: Partial<CertificateFacts>;
};

const exampleNames = ["webint01.contoso.com", "webext01.contoso.com", "access.contoso.com", "webcon.contoso.com"];

let made = 0;

/** A certificate in its place, with a chain that was really chosen and a verdict that was really given without a plan. */
export function inPlace({
  by = "a",
  template = false,
  uses = ["Default"],
  withoutRoot = false,
  trusts,
  ...given
}: InPlaceChanges): CertificateInPlace {
  made += 1;
  const { issuing, root } = authority(by);
  const print = made.toString(16).padStart(64, "0");
  const certificate = certificateFacts({
    subject: distinguishedName(given.server),
    subjectAlternativeNames: dnsNames(...(given.names ?? [given.pool, given.server, ...exampleNames])),
    issuer: issuerOf(`Issuing CA ${by}`, given.issuerOrganization),
    authorityKeyIdentifier: keyIdentifier("bb"),
    sha256Fingerprint: print,
    ...(given.notAfter !== undefined && { notAfter: given.notAfter }),
    ...(template && { template: { name: "WebServer", oid: null, version: null } }),
    ...given.certificate,
  });
  const signer = { ...issuing, subject: certificate.issuer };
  const path = [certificate, signer, ...(withoutRoot ? [] : [{ ...root, ...given.root }])];
  const [evidence] = evidenceOf(chainFacts({ path }), given.server, now);
  if (evidence === undefined) throw new Error("The chain has no certificate.");
  return {
    place: { pool: given.pool, server: given.server, role: given.role, uses },
    certificate,
    chain: evidence.chain,
    verdict: judge(evidence, { product: "lync-2013", role: null, plan: null, now }),
    trustedRoots: trusts?.map((letter) => authority(letter).root.sha256Fingerprint) ?? null,
  };
}

function issuerOf(commonName: string, organization: string | undefined) {
  const name = distinguishedName(commonName);
  if (organization === undefined) return name;
  return {
    text: `${name.text},O=${organization}`,
    attributes: [...name.attributes, { oid: "2.5.4.10", name: "organizationName", value: organization }],
  };
}
