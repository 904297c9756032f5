import { certificateName } from "../../facts/certificate-name.ts";
import type { Placement } from "../../guide/placement/certificate-places.ts";
import { stores } from "../../guide/placement/stores.ts";
import type { Section } from "../../present/facts/row.ts";
import { endValue } from "../../present/facts/shared-rows.ts";
import { signatureWords } from "../../present/placement-words.ts";
import { messages } from "../../text/localise.ts";

const texts = messages("report.placement", {
  title: "Chain, and where it belongs on Windows",
  place: "{number, number}. {name}",
  missing: "Not in the file",
  ask: "{issuer}. The certificate names no address for it: ask the authority.",
  fetch: "{issuer}. Its certificate is at {addresses}",
});

/**
 * The chain of a certificate as a group of facts, leaf first: each with its store, its end, why there, and the usual command; then what is missing.
 *
 * @param now ISO 8601
 */
export function placementSection({ places, missing }: Placement, now: string): Section {
  const rows = places.map(({ certificate, store, signature, note, commands }, index) => ({
    id: `place-${index + 1}`,
    label: texts.place({ number: index + 1, name: certificateName(certificate) }),
    value: [
      stores[store].title,
      ...endValue(certificate, now),
      ...(signature === null ? [] : [signatureWords[signature]]),
      note,
      ...commands.slice(0, 1).map(({ command }) => command),
    ],
  }));
  return { title: texts.title, rows: missing === null ? rows : [...rows, missingRow(missing)], open: true };
}

function missingRow({ issuer, addresses }: NonNullable<Placement["missing"]>): Section["rows"][number] {
  const value = addresses.length === 0 ? texts.ask({ issuer }) : texts.fetch({ issuer, addresses });
  return { id: "missing", label: texts.missing, value: [value] };
}
