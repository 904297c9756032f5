import type { VerdictId } from "#shared/rules/types.ts";
import { oids } from "../pki/asn1/oids.ts";
import { cngKey, type SampleKey, schannelKey } from "./collection-text.ts";
import type { Changes } from "./crafted/hierarchy.ts";
import { rsaKey } from "./crafted/odd-keys.ts";
import { enhancedKeyUsage, nameOf } from "./crafted/values.ts";

/** What is wrong with a certificate, and where in a deployment it is. */
export type Fault = {
  readonly what: string;
  /** Which certificate of a plan it is, where each use has its own; “default” is that of a Front End. */
  readonly certificate: string;
  readonly verdict: VerdictId;
  /** The beginning of the rule's id that must say so. */
  readonly rule: string;
  /** In so many days it ends; each on a day of its own. */
  readonly days: number;
  /** Absent: it has all the names that are planned. */
  readonly lacksLastName?: true;
  readonly key?: SampleKey;
  readonly leafKeyBits?: number;
  readonly leaf?: Changes;
  readonly issuing?: Changes;
  readonly root?: Changes;
};

/** Six certificates, each with a fault of its own. All but the short key stop a connection. */
export const faults: readonly Fault[] = [
  {
    what: "a planned name is missing",
    certificate: "web-external",
    verdict: "will-not-work",
    rule: "names.required",
    days: 40,
    lacksLastName: true,
  },
  {
    what: "it is for clients alone",
    certificate: "web-internal",
    verdict: "will-not-work",
    rule: "usage.server-authentication",
    days: 100,
    leaf: { extensions: { extendedKeyUsage: enhancedKeyUsage([oids.clientAuthentication.oid]) } },
  },
  {
    what: "its key is short",
    certificate: "default",
    verdict: "works-with-warnings",
    rule: "key.rsa-size",
    days: 20,
    leafKeyBits: 1024,
  },
  {
    what: "its key is in a CNG provider",
    certificate: "oauth",
    verdict: "will-not-work",
    rule: "provider.cng",
    days: 101,
    key: cngKey,
  },
  {
    what: "it has ended",
    certificate: "external",
    verdict: "will-not-work",
    rule: "validity.expired",
    days: -3,
  },
  {
    what: "its server does not trust its root",
    certificate: "internal",
    verdict: "will-not-work",
    rule: "chain.untrusted",
    days: 102,
    issuing: { name: nameOf("Unknown Issuing CA"), keys: rsaKey(2048) },
    root: { name: nameOf("Unknown Root CA"), keys: rsaKey(2048) },
  },
];

/** Where the key of a certificate is kept. */
export const keyPlaceOfFault = ({ key = schannelKey }: Fault): SampleKey => key;
