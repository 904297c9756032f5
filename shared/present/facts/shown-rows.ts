import type { Row } from "./row.ts";
import { factTexts } from "./texts.ts";

/** Which row says a field that a printed text may not show. */
const fields: Readonly<Record<string, string>> = {
  subject: "subject",
  issuer: "issuer",
  publicKey: "publicKey",
  signatureAlgorithm: "signatureAlgorithm",
  serialNumber: "serialNumber",
  sha1: "sha1Fingerprint",
  sha256: "sha256Fingerprint",
};

/** The rows that have something to say, and one that names those which the text does not show, so that nobody takes them for absent. */
export function shownRows(rows: readonly Row[], notShown: readonly string[]): readonly Row[] {
  const isHidden = ({ id, value }: Row): boolean =>
    notShown.includes(fields[id] ?? "") || (value.length === 1 && value[0] === factTexts.notShown);
  const hidden = rows.filter(isHidden).map(({ label }) => label);
  const shown = rows.filter((row) => !isHidden(row));
  return hidden.length === 0 ? shown : [...shown, { id: "notShown", label: factTexts.labels.notShown, value: hidden }];
}
