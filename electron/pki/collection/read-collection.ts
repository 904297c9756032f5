import type { CollectedComputer, CollectedStore, CollectionFacts } from "#shared/facts/collection-facts.ts";
import type { PrintedCertificate } from "#shared/facts/printed-facts.ts";
import type { CryptoPort } from "../crypto/port.ts";
import { orNull } from "../or-null.ts";
import { readCertutilCertificates } from "../printed/certutil/read-certificates.ts";
import { readCsCertificates } from "../printed/powershell/read-cs-certificates.ts";
import type { ChainMember } from "../x509/chain-member.ts";
import { keyFields, readBoolean } from "./key-fields.ts";
import { keyOfBoth } from "./key-of-both.ts";
import { type ReadStore, readStores, type StoredMember } from "./read-stores.ts";
import { fieldOf, type Section, splitSections } from "./split-sections.ts";

/** A collection without what its certificates say of each other, and the certificates themselves. */
export type ReadCollection = {
  readonly facts: Omit<CollectionFacts, "around">;
  /** In the order of `facts.certificates`. */
  readonly personal: readonly ChainMember[];
  readonly roots: readonly ChainMember[];
  /** Of the other stores: possible issuers. */
  readonly others: readonly ChainMember[];
};

/**
 * Reads what the script of `keyspec collect` wrote on a server (electron/services/collector/README.md). Where each key is kept is said twice
 * there: by certutil, which knows CNG too, and by .NET. A part that is missing or damaged hides no other.
 *
 * @throws AppError LIMIT_COUNT
 */
export function readCollection(text: string, crypto: CryptoPort): ReadCollection {
  const sections = splitSections(text);
  const find = (title: string): Section | null => sections.find((section) => section.title === title) ?? null;
  const stores = readStores(sections, crypto);
  const membersOf = (...names: readonly string[]): readonly StoredMember[] =>
    stores.filter(({ store }) => names.includes(store)).flatMap(({ members }) => members);
  const personal = membersOf("My");
  const assigned = readAssignments(find("Get-CsCertificate"));
  const printed = printedBy(find("certutil -silent -v -store My"), crypto);
  return {
    facts: {
      kind: "collection",
      computer: readComputer(find("computer")),
      certificates: personal.map((stored) => personalCertificate(stored, printed, assigned.uses)),
      assignments: { state: assigned.state, fault: assigned.fault },
      stores: stores.map(storeFacts),
      settings: readSettings(find("settings")),
      complete: find("end") !== null,
    },
    personal: personal.map(({ member }) => member),
    roots: membersOf("Root").map(({ member }) => member),
    others: membersOf("CA", "trust").map(({ member }) => member),
  };
}

function readComputer(section: Section | null): CollectedComputer {
  const said = (name: string): string => (section === null ? null : fieldOf(section, name)) ?? "";
  const collected = Date.parse(said("Collected"));
  return {
    name: said("Name"),
    domain: said("Domain"),
    collected: Number.isNaN(collected) ? "" : new Date(collected).toISOString(),
    windows: said("Windows"),
    windowsVersion: said("WindowsVersion"),
    powerShell: said("PowerShell"),
    administrator: readBoolean(said("Administrator")),
    products: (section?.fields ?? [])
      .filter(({ name }) => name === "Product")
      .map(({ value }) => {
        const [title = "", version = ""] = value.split(" | ");
        return { title, version };
      }),
  };
}

function personalCertificate(
  { section, member: { facts } }: StoredMember,
  printed: ReadonlyMap<string, PrintedCertificate>,
  uses: ReadonlyMap<string, readonly string[]>,
): PrintedCertificate {
  const thumbprint = facts.sha1Fingerprint;
  return {
    certificate: facts,
    key: keyOfBoth(printed.get(thumbprint)?.key ?? null, keyFields(section)),
    notBefore: { text: facts.notBefore, readings: [facts.notBefore] },
    notAfter: { text: facts.notAfter, readings: [facts.notAfter] },
    archived: readBoolean(fieldOf(section, "Archived")) ?? false,
    whole: true,
    ofPfx: false,
    friendlyName: fieldOf(section, "FriendlyName") || null,
    uses: uses.get(thumbprint) ?? [],
    trustErrors: [],
  };
}

/** By SHA-1 thumbprint; empty where certutil printed nothing that can be read. */
function printedBy(section: Section | null, crypto: CryptoPort): ReadonlyMap<string, PrintedCertificate> {
  const found = section && orNull(() => readCertutilCertificates(section.output.join("\n"), crypto));
  return new Map(found?.certificates.map((one) => [one.certificate.sha1Fingerprint, one]));
}

function readAssignments(section: Section | null): CollectionFacts["assignments"] & {
  readonly uses: ReadonlyMap<string, readonly string[]>;
} {
  if (section === null) return { state: "not-collected", fault: null, uses: new Map() };
  if (fieldOf(section, "Module") === "none") return { state: "no-shell", fault: null, uses: new Map() };
  const fault = fieldOf(section, "Fault");
  if (fault !== null) return { state: "failed", fault, uses: new Map() };
  const found = orNull(() => readCsCertificates(section.output.join("\n")));
  return {
    state: "read",
    fault: null,
    uses: new Map(found?.certificates.map(({ certificate, uses }) => [certificate.sha1Fingerprint, uses])),
  };
}

function storeFacts({ store, fault, members, unreadable }: ReadStore): CollectedStore {
  return {
    store,
    fault,
    unreadable,
    certificates: members.map(({ member: { facts, parsed } }) => ({
      sha1Fingerprint: facts.sha1Fingerprint,
      sha256Fingerprint: facts.sha256Fingerprint,
      subject: facts.subject.text,
      subjectBytes: parsed.subject.raw.length,
      notAfter: facts.notAfter,
      selfIssued: facts.selfIssued,
    })),
  };
}

/** "HKLM\SYSTEM\…\SCHANNEL!ClientAuthTrustMode: 2"; "-" is a value that is not set. */
function readSettings(section: Section | null): CollectionFacts["settings"] {
  return (section?.fields ?? []).flatMap(({ name, value }) => {
    const at = name.indexOf("!");
    if (!name.startsWith("HKLM\\") || at === -1) return [];
    return [{ key: name.slice(5, at), name: name.slice(at + 1), value: value === "-" ? null : value }];
  });
}
