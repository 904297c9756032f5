import type { CertificateFacts } from "../facts/certificate-facts.ts";
import type { Evidence } from "./types.ts";

/** Where the issuer of the judged certificate stands: in the item itself, in another file, or in the file from which the item was converted. */
export type IssuerPlace = "item" | "other-file" | "left-behind";

/** null: nowhere. */
export function issuerPlaceOf({ chain, around }: Evidence): IssuerPlace | null {
  const index = chain?.indexes[1];
  return index === undefined ? null : placeOfIndex(index, around);
}

function placeOfIndex(index: number, around: Evidence["around"]): IssuerPlace {
  if (around === null || index < around.own) return "item";
  return index < around.own + (around.leftBehind ?? 0) ? "left-behind" : "other-file";
}

/** A certificate in the item, or in the file from which it was converted, that has the issuer's name and did not issue; [] where there is none. */
export function wrongIssuersOf({ chain, around }: Evidence): readonly {
  readonly certificate: CertificateFacts;
  readonly because: "other-key" | "other-identifier";
}[] {
  return (chain?.namesakes ?? []).filter(({ index }) => placeOfIndex(index, around) !== "other-file");
}
