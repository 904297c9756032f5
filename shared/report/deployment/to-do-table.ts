import { type Ending, idOf } from "../../expiry/ending.ts";
import { endingsOfInventory, endingsOfPlace } from "../../expiry/endings-of-inventory.ts";
import { assignNewer, endingName } from "../../expiry/texts.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import { stores } from "../../guide/placement/stores.ts";
import type { Inventory, InventoryPlace } from "../../inventory/types.ts";
import { leftWords } from "../../present/durations.ts";
import { type DueBefore, dueBefore } from "../../renewal/due-before.ts";
import { placeTitle } from "../../roles/titles.ts";
import { tokenLeadHours } from "../../roles/token-lead-hours.ts";
import { messages } from "../../text/localise.ts";
import type { NeededCertificate } from "../../trust/roots/certificates-needed.ts";
import type { ReportTable, Said } from "../model.ts";

const texts = messages("report.toDo", {
  title: "What to do, by date",
  by: "By",
  what: "What",
  certificate: "Certificate",
  where: "Where",
  now: "Now",
  day: "{at, date, day}",
  request: "Request it: there is none.",
  complete: "Get the answer of the authority, and complete the request.",
  importIt: "Import it into {store}.",
  renew: "Renew it, and assign the new one before this day.",
  renewAuthority:
    "Have the authority renewed. Import its new certificate where the old one is, before it issues certificates for servers.",
});

type Row = { readonly by: string | null; readonly what: Said; readonly name: Said; readonly where: readonly Said[] };

/**
 * What is to be done for a deployment, in the order of the days: at once what is missing, what will not work and what a server is known not
 * to trust; then each end of a certificate, and of an authority above it that ends before. What signs tokens is due before its end, as in a
 * renewal.
 *
 * @param needed what the systems must trust
 * @param now ISO 8601
 */
export function toDoTable(inventory: Inventory, needed: readonly NeededCertificate[], now: string): ReportTable {
  const staged = stagedIn(inventory, now);
  const rows = [
    ...inventory.places.flatMap(rowOfPlace),
    ...needed.flatMap(rowOfNeeded),
    ...endingsOfInventory(inventory)
      .map((ending) => rowOfEnding(ending, staged.get(idOf(ending))))
      .toSorted((one, other) => one.by.localeCompare(other.by)),
  ];
  return {
    id: "to-do",
    title: texts.title,
    columns: [
      { id: "by", title: texts.by },
      { id: "what", title: texts.what },
      { id: "certificate", title: texts.certificate },
      { id: "where", title: texts.where },
    ],
    rows: rows.map(({ by, what, name, where }) => [
      by === null ? [texts.now] : [texts.day({ at: by }), leftWords(by, now)],
      [what],
      [name],
      where,
    ]),
  };
}

function rowOfPlace({ plan, state, current }: InventoryPlace): readonly Row[] {
  const row = (what: Said): readonly Row[] => [
    { by: null, what, name: plan.subject.commonName, where: [placeTitle(plan)] },
  ];
  if (state === "missing") return row(texts.request);
  if (state === "pending") return row(texts.complete);
  const fault = current?.verdict.findings.find(({ severity }) => severity === "error");
  return state === "will-not-work" && fault !== undefined ? row(fault.fix) : [];
}

/** Not of an issuing CA: who shows its certificate can send it. */
function rowOfNeeded({ certificate, store, servers: { lacking } }: NeededCertificate): readonly Row[] {
  if (lacking.length === 0 || store === "intermediate") return [];
  const what = texts.importIt({ store: stores[store].title });
  return [{ by: null, what, name: certificateName(certificate), where: lacking }];
}

/** Until when the successors of certificates that sign tokens take over, by the ids of their ends. */
function stagedIn({ places }: Inventory, now: string): ReadonlyMap<string, DueBefore> {
  const signing = places.filter(({ plan }) => tokenLeadHours(plan) !== null);
  return new Map(
    signing.flatMap((place) =>
      endingsOfPlace(place)
        .filter(({ kind }) => kind === "certificate")
        .map((ending) => [idOf(ending), dueBefore(place.plan, ending.ends, now)] as const),
    ),
  );
}

function rowOfEnding(ending: Ending, staged: DueBefore | undefined): Row & { readonly by: string } {
  const renewed = ending.isRenewed ? assignNewer : texts.renew;
  const what = staged?.words ?? (ending.kind === "authority" ? texts.renewAuthority : renewed);
  return { by: staged?.by ?? ending.ends, what, name: endingName(ending), where: ending.places };
}
