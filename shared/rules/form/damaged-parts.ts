import type { CertificateFacts } from "../../facts/certificate-facts.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import { extensionAttributes } from "../../facts/known-oids.ts";
import type { Damage } from "../../facts/part.ts";
import { unreadFieldNames } from "../../facts/unread-field-names.ts";
import type { Message } from "../../text/message.ts";
import { certificatesOf } from "../certificates-of.ts";
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
    ...certificatesOf(evidence).flatMap((each) => damagedIn(each, each === certificate ? null : certificateName(each))),
    ...(request === null ? [] : damagedIn(request, null)),
    ...damagedOf(
      // Where one with extensions is damaged, the list of attributes is not read whole, which is told already.
      (request?.attributes ?? []).filter(({ oid }) => !extensionAttributes.includes(oid)),
      null,
    ),
  ];
}

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
