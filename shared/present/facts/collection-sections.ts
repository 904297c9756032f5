import { type CollectedStore, type CollectionFacts, fullNameOf } from "../../facts/collection-facts.ts";
import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import { aroundSections } from "./around-sections.ts";
import { printedSections } from "./printed-sections.ts";
import type { Row, Section } from "./row.ts";

const texts = messages("present.collection", {
  title: "{server}",
  stores: "Certificate stores of {server}",
  settings: "TLS settings of {server}",
  labels: {
    windows: "Windows",
    products: "Products",
    collected: "Collected",
    administrator: "Run as administrator",
    powerShell: "PowerShell",
    assignments: "Get-CsCertificate",
  },
  version: "{title}, {version}",
  at: "{at, date, minute}",
  yes: "Yes",
  no: "No: Windows may not have shown where keys are kept",
  unknown: "Not known",
  assigned: {
    read: "Read",
    notCollected: "Not in this text",
    noShell: "The shell of the product is not on this server",
    failed: "Failed: {fault}",
  },
  store: {
    My: "Personal",
    Root: "Trusted Root Certification Authorities",
    CA: "Intermediate Certification Authorities",
    trust: "Enterprise Trust",
    Disallowed: "Untrusted Certificates",
    ClientAuthIssuer: "Client Authentication Issuers",
  },
  count: "{count, plural, one {# certificate} other {# certificates}}",
  fault: "Not there, or not open to the script ({fault})",
  setting: "{key}: {name}",
  notSet: "not set",
});

/** What a server says about itself: the computer, its stores and settings, then the chains and certificates of its Personal store. */
export function collectionSections(facts: CollectionFacts, now: string): readonly Section[] {
  const { computer, certificates, around } = facts;
  const server = fullNameOf(computer);
  return [
    { title: texts.title({ server }), rows: computerRows(facts), open: true },
    { title: texts.stores({ server }), rows: facts.stores.map(storeRow), open: false },
    { title: texts.settings({ server }), rows: settingRows(facts), open: false },
    ...aroundSections(
      { certificates: certificates.map(({ certificate }) => certificate), issuance: around.issuance },
      around,
      now,
    ),
    ...printedSections({ kind: "printed", program: "certutil", certificates, certificatesLeftOut: 0 }, now),
  ];
}

function computerRows({ computer, assignments }: CollectionFacts): readonly Row[] {
  const { windows, windowsVersion, products, collected, administrator, powerShell } = computer;
  const rights = administrator === null ? texts.unknown : administrator ? texts.yes : texts.no;
  return [
    { id: "windows", label: texts.labels.windows, value: [texts.version({ title: windows, version: windowsVersion })] },
    ...(products.length === 0
      ? []
      : [{ id: "products", label: texts.labels.products, value: products.map((product) => texts.version(product)) }]),
    ...(collected === ""
      ? []
      : [{ id: "collected", label: texts.labels.collected, value: [texts.at({ at: collected })] }]),
    { id: "administrator", label: texts.labels.administrator, value: [rights] },
    { id: "powerShell", label: texts.labels.powerShell, value: [powerShell] },
    { id: "assignments", label: texts.labels.assignments, value: [assignmentText(assignments)] },
  ];
}

function assignmentText({ state, fault }: CollectionFacts["assignments"]): Message {
  switch (state) {
    case "read":
      return texts.assigned.read;
    case "not-collected":
      return texts.assigned.notCollected;
    case "no-shell":
      return texts.assigned.noShell;
    case "failed":
      return texts.assigned.failed({ fault: fault ?? "" });
  }
}

function storeRow({ store, fault, certificates }: CollectedStore): Row {
  const value = fault === null ? texts.count({ count: certificates.length }) : texts.fault({ fault });
  return { id: `store-${store}`, label: texts.store[store], value: [value] };
}

function settingRows({ settings }: CollectionFacts): readonly Row[] {
  return settings.map(({ key, name, value }) => ({
    id: `${key}!${name}`,
    label: texts.setting({ key: key.split("\\").slice(-2).join("\\"), name }),
    value: [value ?? texts.notSet],
    mono: true,
  }));
}
