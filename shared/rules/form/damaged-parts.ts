import type { CertificateFacts } from "../../facts/certificate-facts.ts";
import type { Damage } from "../../facts/part.ts";
import { unreadFieldNames } from "../../facts/unread-field-names.ts";
import type { Message } from "../../text/message.ts";
import { certificatesOf, titleOf } from "../certificates-of.ts";
import type { Evidence } from "../types.ts";

/** An extension, or an attribute of a request, that cannot be read. */
export type DamagedPart = Damage & {
  readonly oid: string;
  readonly name: string | Message;
  readonly critical: boolean;
  /** The certificate that it stands in, where that is not the judged one but an issuer of it; null: the judged one. */
  readonly issuer: string | null;
};

/** What cannot be read in a certificate and the issuers that its file brings, or in a request. */
export function damagedPartsOf(evidence: Evidence): readonly DamagedPart[] {
  const { certificate, request } = evidence;
  return [
    ...certificatesOf(evidence).flatMap((each) => damagedIn(each, each === certificate ? null : titleOf(each))),
    ...(request === null ? [] : damagedIn(request, null)),
    ...damagedOf(
      (request?.attributes ?? []).filter(({ oid }) => !holdsExtensions.includes(oid)),
      null,
    ),
  ];
}

/** Attributes that hold extensions: where one is damaged, the list of attributes is not read whole, which is told already. */
const holdsExtensions: readonly string[] = ["1.2.840.113549.1.9.14", "1.3.6.1.4.1.311.2.1.14"];

/** Extensions, and fields that are damaged. What only a limit left out is no fault of the file. */
function damagedIn({ extensions, unread }: Pick<CertificateFacts, "extensions" | "unread">, issuer: string | null) {
  const fields = unread
    .filter(({ because }) => because === "damage")
    .map(({ field, problem, offset }) => ({
      problem,
      offset,
      oid: "",
      name: unreadFieldNames[field],
      critical: true,
      issuer,
    }));
  return [...fields, ...damagedOf(extensions, issuer)];
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
