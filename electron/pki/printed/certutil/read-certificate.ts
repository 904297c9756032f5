import type { PrintedCertificate } from "#shared/facts/printed-facts.ts";
import type { CryptoPort } from "../../crypto/port.ts";
import { type ShownOfCertificate, shownCertificate } from "../nothing-shown.ts";
import { type DayOrder, readTimeText } from "../printed-time.ts";
import { labelled } from "../text-lines.ts";
import { extensionFacts, extensionsIn, isExtensionHeader } from "./extensions.ts";
import { type FoundNames, findNames } from "./find-names.ts";
import { readHashes } from "./read-hashes.ts";
import { readKey } from "./read-key.ts";
import { readKeyPart } from "./read-key-part.ts";
import { readTemplateLine } from "./read-template-line.ts";
import type { CertutilBlock } from "./split-blocks.ts";
import { trustErrorsOf } from "./trust-errors.ts";

const serialNumber = /^(?:[0-9a-f]{2} ?){1,64}$/i;
const archived = /^\p{L}{4,20}!$/u;

/**
 * Reads what certutil prints about one certificate (-store, -dump, -verify, with and without -v), told by values and their order
 * (formats.md §6): hexadecimal digits, names, times, numbers of algorithms and extensions, names of providers.
 *
 * @returns null where nothing about a certificate or its key is there
 */
export function readCertificateBlock(
  { lines, errorStatus, inPfx }: CertutilBlock,
  order: DayOrder,
  crypto: CryptoPort,
): PrintedCertificate | null {
  const texts = lines.map(({ text }) => text);
  const extensionsAt = texts.findIndex(isExtensionHeader);
  const head = extensionsAt === -1 ? texts : texts.slice(0, extensionsAt);
  const names = findNames(head);
  const hashes = readHashes(texts);
  const stored = readKey(texts.slice(hashes.last + 1));
  // What Windows would do with a key of a PFX is no fact of the file.
  const key = stored === null || !inPfx ? stored : { ...stored, exportable: null };
  const [notBefore = null, notAfter = null] = names.times.map((text) => readTimeText(text, order));
  const { extensions, complete } = extensionsIn(lines);
  const shown: ShownOfCertificate = {
    version: versionIn(head, names),
    serialNumber: serialNumberIn(head, names),
    subject: names.subject,
    issuer: names.issuer,
    notBefore: onlyReading(notBefore?.readings),
    notAfter: onlyReading(notAfter?.readings),
    ...readKeyPart(texts, crypto),
    ...readTemplateLine(texts.slice(names.last + 1, hashes.first)),
    ...(extensions.length > 0 && extensionFacts(extensions, complete)),
    sha1Fingerprint: hashes.sha1,
    sha256Fingerprint: hashes.sha256,
  };
  const isNothing =
    names.subject === undefined && names.issuer === undefined && hashes.sha1 === undefined && key === null;
  if (isNothing) return null;
  return {
    certificate: shownCertificate(shown),
    key,
    notBefore,
    notAfter,
    archived: head.slice(0, names.first).some((text) => archived.test(text)),
    whole: false,
    ofPfx: inPfx,
    friendlyName: hashes.friendlyName,
    uses: [],
    trustErrors: errorStatus === null ? [] : trustErrorsOf(errorStatus),
  };
}

function onlyReading(readings: readonly string[] | undefined): string | undefined {
  const [only, ...others] = readings ?? [];
  return others.length === 0 ? only : undefined;
}

/** "Serial Number: 1a2b3c4d5e" stands in front of the names; in -verify, behind them. */
function serialNumberIn(head: readonly string[], { first, last }: FoundNames): string | undefined {
  const isSerial = (text: string): string | undefined => {
    const found = labelled(text);
    return found !== null && !found.label.includes("(") && serialNumber.test(found.value) ? found.value : undefined;
  };
  if (first >= head.length) return undefined;
  const before = head
    .slice(0, first)
    .map(isSerial)
    .find((value) => value !== undefined);
  const behind = (): string | undefined => isSerial(head.slice(last + 1).find((text) => text !== "") ?? "");
  return (before ?? behind())?.replaceAll(" ", "").toLowerCase();
}

/** "Version: 3" of a verbose dump. */
function versionIn(head: readonly string[], { first }: FoundNames): number | undefined {
  const value = head
    .slice(0, first)
    .map((text) => /^[^:]{1,20}: ?([1-3])$/.exec(text)?.[1])
    .find((digit) => digit !== undefined);
  return value === undefined ? undefined : Number(value);
}
