import { printedErrors } from "#shared/errors/definitions/printed.ts";
import type { PrintedCertificate, PrintedFacts, PrintedKey } from "#shared/facts/printed-facts.ts";
import { limits } from "#shared/limits.ts";
import { keySpecOfUsage } from "../../pkcs12/key-spec-of-usage.ts";
import { nothingBesides, shownCertificate } from "../nothing-shown.ts";
import { isNameText, readNameText } from "../printed-name.ts";
import { labelled, type TextLine, textLines } from "../text-lines.ts";

/** What openssl pkcs12 prints in front of each key and certificate. */
const heading = /^Bag Attributes(?:: <(?:No|Empty) Attributes>)?$/;
const headingAnywhere = /^[ \t]{0,12}Bag Attributes(?:: <(?:No|Empty) Attributes>)?[ \t\r]*$/m;
const keyMark = /^(?:Key Attributes|-----BEGIN (?:[A-Z]{2,9} )?PRIVATE KEY-----)/;
const certificateMark = /^(?:subject ?=|-----BEGIN CERTIFICATE-----)/;

/** Whether a text is what openssl pkcs12 prints. */
export function isOpensslBags(text: string): boolean {
  return headingAnywhere.test(text);
}

type Bag = {
  readonly isKey: boolean;
  readonly isCertificate: boolean;
  readonly localKeyId: string | null;
  readonly friendlyName: string | null;
  readonly provider: string | null;
  readonly machineKeySet: boolean;
  /** The octet of the key usage that stands beside a private key. */
  readonly keyUsage: number | null;
  readonly subject: string | null;
  readonly issuer: string | null;
};

/**
 * Reads the attributes of the keys that openssl pkcs12 prints (formats.md §1.2, §1.3): provider, KeySpec, container, key set. The certificates
 * stand beside them in PEM; where they were left out of the text, their names are what is known.
 *
 * @param withCertificates false: the certificates are read elsewhere, so that a key gives what is said of it alone
 * @throws AppError LIMIT_COUNT, FORMAT_UNKNOWN
 */
export function readOpensslBags(text: string, withCertificates: boolean): PrintedFacts {
  const bags = bagsOf(textLines(text));
  const keys = bags.filter(({ isKey }) => isKey);
  const certificates = bags.filter(({ isCertificate }) => isCertificate);
  const withKeys = keys.map((key): PrintedCertificate => {
    const own = ownCertificate(key, keys, certificates);
    const shown = withCertificates ? namesOf(own) : {};
    return { ...blank, certificate: shownCertificate(shown), key: keyOf(key), friendlyName: own?.friendlyName ?? null };
  });
  const owned = keys.map((key) => ownCertificate(key, keys, certificates));
  const others = certificates
    .filter((bag) => withCertificates && !owned.includes(bag))
    .map(
      (bag): PrintedCertificate => ({
        ...blank,
        certificate: shownCertificate(namesOf(bag)),
        friendlyName: bag.friendlyName,
      }),
    );
  const found = [...withKeys, ...others];
  if (found.length === 0) throw printedErrors.nothingFound({ program: "openssl" });
  return {
    kind: "printed",
    program: "openssl",
    certificates: found.slice(0, limits.certificatesPerFile),
    certificatesLeftOut: Math.max(0, found.length - limits.certificatesPerFile),
  };
}

const blank = { ...nothingBesides, ofPfx: true, notBefore: null, notAfter: null } as const;

function bagsOf(lines: readonly TextLine[]): readonly Bag[] {
  const starts = lines.flatMap(({ text }, index) => (heading.test(text) ? [index] : []));
  return starts.map((start, index) => bagOf(lines.slice(start, starts[index + 1])));
}

function bagOf(lines: readonly TextLine[]): Bag {
  // What stands in the blocks is no attribute.
  const end = lines.findIndex(({ text }) => text.startsWith("-----BEGIN"));
  const shown = end === -1 ? lines : lines.slice(0, end + 1);
  const value = (label: string): string | null => {
    const found = shown.map(({ text }) => labelled(text)).find((line) => line?.label === label);
    return found?.value || null;
  };
  const name = (label: RegExp): string | null =>
    shown.find(({ text }) => label.test(text))?.text.replace(label, "") ?? null;
  const provider = value("Microsoft CSP Name");
  const usage = /^([0-9A-F]{2})\b/i.exec(value("X509v3 Key Usage") ?? "")?.[1];
  return {
    isKey: provider !== null || shown.some(({ text }) => keyMark.test(text)),
    isCertificate: shown.some(({ text }) => certificateMark.test(text)),
    localKeyId: hexOf(value("localKeyID")),
    friendlyName: value("friendlyName"),
    provider,
    machineKeySet: shown.some(({ text }) => text.startsWith("Microsoft Local Key set:")),
    keyUsage: usage === undefined ? null : Number.parseInt(usage, 16),
    subject: name(/^subject ?= ?/),
    issuer: name(/^issuer ?= ?/),
  };
}

function hexOf(value: string | null): string | null {
  const hex = value?.replaceAll(" ", "").toLowerCase() ?? "";
  return /^(?:[0-9a-f]{2}){1,64}$/.test(hex) ? hex : null;
}

/** By its local key identifier; where only one of each is there, they belong together. */
function ownCertificate(key: Bag, keys: readonly Bag[], certificates: readonly Bag[]): Bag | null {
  const [only = null, ...others] = certificates;
  if (key.localKeyId !== null) {
    const found = certificates.find(({ localKeyId }) => localKeyId === key.localKeyId);
    if (found !== undefined) return found;
  }
  return keys.length === 1 && others.length === 0 ? only : null;
}

function namesOf(bag: Bag | null) {
  return { subject: nameOf(bag?.subject ?? null), issuer: nameOf(bag?.issuer ?? null) };
}

function nameOf(text: string | null) {
  return text !== null && isNameText(text) ? readNameText(text, "as-encoded") : undefined;
}

function keyOf({ provider, machineKeySet, keyUsage, friendlyName, localKeyId }: Bag): PrintedKey {
  return {
    state: "linked",
    provider,
    providerType: null,
    keySpec: numbers[keySpecOfUsage(keyUsage) ?? "ambiguous"],
    machineKeySet: machineKeySet ? true : null,
    container: friendlyName,
    otherContainerName: null,
    exportable: null,
    ...(localKeyId !== null && { localKeyId }),
  };
}

/** Of both bits, and of none, it is not known what an import makes. */
const numbers = { AT_KEYEXCHANGE: 1, AT_SIGNATURE: 2, ambiguous: null } as const;
