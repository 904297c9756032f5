import { certificateName } from "../../facts/certificate-name.ts";
import type { PrintedCertificate, PrintedFacts, PrintedKey, PrintedTime } from "../../facts/printed-facts.ts";
import type { Message } from "../../text/message.ts";
import { certificateRows } from "./certificate-rows.ts";
import { orNotShown } from "./part-value.ts";
import { printedKeySpecRow } from "./printed-key-rows.ts";
import type { Row, Section } from "./row.ts";
import { shownRows } from "./shown-rows.ts";
import { factTexts } from "./texts.ts";

const { labels } = factTexts;

/** Each certificate of a printed text with its key. What the text does not show is one row, so that nobody takes it for absent. */
export function printedSections({ certificates, program }: PrintedFacts, now: string): readonly Section[] {
  return certificates.map((printed, index) => {
    const rows = [
      ...keyRows(printed.key),
      ...certificateRows(printed.certificate, now).map((row) => withPrintedTime(row, printed)),
      ...moreRows(printed),
    ];
    return {
      title: titleOf(printed, program),
      rows: shownRows(rows, printed.certificate.notShown ?? []),
      open: index === 0 || printed.key?.state === "linked",
    };
  });
}

function titleOf({ certificate, key, friendlyName }: PrintedCertificate, program: string): Message {
  const name = certificateName(certificate);
  if (name === "" && key?.state === "linked" && friendlyName !== null)
    return factTexts.titles.keyOf({ name: friendlyName });
  return name === "" ? factTexts.titles.printed({ program }) : factTexts.titles.printedOf({ name, program });
}

/** The time as it was printed; where it can be one day only, that day too. */
function withPrintedTime(row: Row, { notBefore, notAfter }: PrintedCertificate): Row {
  if (row.id === "validFrom") return { ...row, value: timeValue(notBefore) };
  return row.id === "validTo" ? { ...row, value: timeValue(notAfter) } : row;
}

function timeValue(time: PrintedTime | null): Row["value"] {
  if (time === null) return [factTexts.notShown];
  const [only, ...others] = time.readings;
  if (only === undefined || others.length > 0) return [factTexts.printedAmbiguous({ text: time.text })];
  return [factTexts.printedTime({ text: time.text, at: only })];
}

function keyRows(key: PrintedKey | null): readonly Row[] {
  if (key === null) return [{ id: "provider", label: labels.provider, value: [factTexts.notShown] }];
  if (key.state !== "linked") return [{ id: "key", label: labels.privateKey, value: [states[key.state]] }];
  const { provider, providerType, keySpec, machineKeySet, container, otherContainerName, exportable, localKeyId } = key;
  return [
    { id: "provider", label: labels.provider, value: orNotShown(provider) },
    {
      id: "providerType",
      label: labels.providerType,
      value: orNotShown(providerType === null ? null : String(providerType)),
    },
    printedKeySpecRow(keySpec),
    {
      id: "keySet",
      label: labels.keySet,
      value: orNotShown(machineKeySet === null ? null : factTexts.keySets[machineKeySet ? "machine" : "user"]),
    },
    {
      id: "exportable",
      label: labels.exportable,
      value: orNotShown(exportable === null ? null : exportables[exportable]),
    },
    { id: "container", label: labels.container, value: orNotShown(container), mono: true },
    ...(otherContainerName === null
      ? []
      : [{ id: "containerFile", label: labels.otherContainerName, value: [otherContainerName], mono: true }]),
    ...(localKeyId === undefined
      ? []
      : [{ id: "localKeyId", label: labels.localKeyId, value: [localKeyId], mono: true }]),
  ];
}

function moreRows({ archived, friendlyName, uses, trustErrors }: PrintedCertificate): readonly Row[] {
  return [
    ...(friendlyName === null ? [] : [{ id: "friendlyName", label: labels.friendlyName, value: [friendlyName] }]),
    ...(uses.length === 0 ? [] : [{ id: "uses", label: labels.uses, value: uses }]),
    ...(archived ? [{ id: "archived", label: labels.archived, value: [factTexts.archived] }] : []),
    ...(trustErrors.length === 0 ? [] : [{ id: "trustErrors", label: labels.trustErrors, value: trustErrors }]),
  ];
}

const states: Readonly<Record<"none" | "missing", Message>> = {
  none: factTexts.printedKeys.none,
  missing: factTexts.printedKeys.missing,
};
const exportables: Readonly<Record<NonNullable<PrintedKey["exportable"]>, Message>> = {
  yes: factTexts.exportables.yes,
  encrypted: factTexts.exportables.encrypted,
  no: factTexts.exportables.no,
};
