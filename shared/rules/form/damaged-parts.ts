import type { Damage } from "../../facts/part.ts";
import { certificatesOf, titleOf } from "../certificates-of.ts";
import type { Evidence } from "../types.ts";

/** An extension, or an attribute of a request, that cannot be read. */
export type DamagedPart = Damage & {
  readonly oid: string;
  readonly name: string;
  readonly critical: boolean;
  /** The certificate that it stands in, where that is not the judged one but an issuer of it; null: the judged one. */
  readonly issuer: string | null;
};

/** What cannot be read in a certificate and the issuers that its file brings, or in a request. */
export function damagedPartsOf(evidence: Evidence): readonly DamagedPart[] {
  const { certificate, request } = evidence;
  return [
    ...certificatesOf(evidence).flatMap((each) =>
      damagedOf(each.extensions, each === certificate ? null : titleOf(each)),
    ),
    ...damagedOf(request?.extensions ?? [], null),
    ...damagedOf(request?.attributes ?? [], null),
  ];
}

type Listed = {
  readonly oid: string;
  readonly name: string;
  readonly critical?: boolean;
  readonly damage: Damage | null;
};

function damagedOf(parts: readonly Listed[], issuer: string | null): readonly DamagedPart[] {
  return parts.flatMap(({ oid, name, critical = false, damage }) =>
    damage === null ? [] : [{ ...damage, oid, name, critical, issuer }],
  );
}
