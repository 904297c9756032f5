import type { CertificateFacts } from "../../facts/certificate-facts.ts";
import type { DistinguishedNameFacts } from "../../facts/common.ts";
import { presentValue, type UnreadField } from "../../facts/part.ts";
import type { RequestFacts } from "../../facts/request-facts.ts";
import { unreadFieldNames } from "../../facts/unread-field-names.ts";
import { usageName } from "../../facts/usage-name.ts";
import { leftWords } from "../durations.ts";
import { publicKeyWords } from "./key-words.ts";
import { nameWords } from "./name-words.ts";
import { partValue } from "./part-value.ts";
import type { Row } from "./row.ts";
import { factTexts } from "./texts.ts";

/** Rows that certificates and requests share. */

const { labels } = factTexts;

/** A distinguished name; an empty one is allowed beside alternative names (RFC 5280 §4.1.2.6). */
export function nameValue({ text }: DistinguishedNameFacts): Row["value"] {
  return [text === "" ? factTexts.empty : text];
}

export function namesRow({ subjectAlternativeNames }: Pick<CertificateFacts, "subjectAlternativeNames">): Row {
  const names = presentValue(subjectAlternativeNames) ?? [];
  return {
    id: "names",
    label: labels.names,
    value: partValue(subjectAlternativeNames, (all) => all.map(nameWords)),
    ...(names.length > 0 && { copy: [{ what: null, value: names.map(({ value }) => value).join("\n") }] }),
  };
}

type Purposes = Pick<CertificateFacts, "publicKey" | "signatureAlgorithm" | "extendedKeyUsage" | "keyUsage">;

/** A time; where it cannot be read, the place. */
export function timeValue<Field extends UnreadField["field"]>(
  facts: { readonly [Name in Field]: string | null } & Pick<CertificateFacts, "unread">,
  field: Field,
): Row["value"] {
  const at = facts[field];
  if (at !== null && at !== "") return [factTexts.time({ at })];
  return facts.unread
    .filter((found) => found.field === field)
    .map(({ offset, problem }) => factTexts.damaged({ offset, problem }));
}

/** When a certificate ends, and how long that is from now. */
export function endValue(
  certificate: Pick<CertificateFacts, "unread" | "notBefore" | "notAfter">,
  now: string,
): Row["value"] {
  const { notAfter } = certificate;
  if (notAfter === "") return timeValue(certificate, "notAfter");
  return [factTexts.end({ at: notAfter, left: leftWords(notAfter, now) })];
}

/** A thumbprint, to be copied as Windows shows it. */
export function thumbprintRow(id: "sha1" | "sha256", fingerprint: string): Row {
  return { id, label: labels[id], value: [fingerprint], mono: true, copy: [{ what: null, value: fingerprint }] };
}

/** The serial number as Windows shows it, and with its bytes reversed, as the event of an Edge Server that does not start has it (roles.md §12.3). */
export function serialNumberRow({ serialNumber }: Pick<CertificateFacts, "serialNumber">): Row {
  const turned = (serialNumber.match(/../g) ?? []).toReversed().join("");
  const label = labels.serialNumber;
  if (serialNumber.length % 2 === 1 || turned === serialNumber) {
    return {
      id: "serialNumber",
      label,
      value: [serialNumber],
      mono: true,
      copy: [{ what: null, value: serialNumber }],
    };
  }
  return {
    id: "serialNumber",
    label,
    value: [serialNumber, factTexts.turned({ serial: turned })],
    mono: true,
    copy: [
      { what: null, value: serialNumber },
      { what: factTexts.turnedAround, value: turned },
    ],
  };
}

/** What the key is, and what for. */
export function purposeRows({ publicKey, signatureAlgorithm, extendedKeyUsage, keyUsage }: Purposes): readonly Row[] {
  const { name, pss } = signatureAlgorithm;
  const critical = keyUsage.state === "present" && keyUsage.critical;
  return [
    {
      id: "enhancedKeyUsage",
      label: labels.enhancedKeyUsage,
      value: partValue(extendedKeyUsage, (uses) => uses.map(usageName), factTexts.anyPurpose),
    },
    {
      id: "keyUsage",
      label: labels.keyUsage,
      value: partValue(keyUsage, (bits) => {
        if (bits.length === 0) return [];
        const value = bits.join(", ");
        return [critical ? factTexts.critical({ value }) : value];
      }),
    },
    { id: "publicKey", label: labels.publicKey, value: [publicKeyWords(publicKey)] },
    { id: "signatureAlgorithm", label: labels.signatureAlgorithm, value: [pss ? factTexts.pss({ name }) : name] },
  ];
}

export function templateRow({ template }: Pick<CertificateFacts, "template">): Row {
  return {
    id: "template",
    label: labels.template,
    value: partValue(template, ({ name, oid, version }) => [
      ...[name, oid].filter((part) => part !== null),
      ...(version === null ? [] : [factTexts.templateVersion({ version })]),
    ]),
  };
}

/** What could not be read beside the rows above; no row where all could. */
export function damagedRows({
  extensions,
  unread,
  attributes = [],
}: Pick<CertificateFacts, "extensions" | "unread"> & Partial<Pick<RequestFacts, "attributes">>): readonly Row[] {
  const damaged = [...extensions, ...attributes].flatMap(({ name, damage }) =>
    damage === null ? [] : [factTexts.damagedExtension({ name, offset: damage.offset, problem: damage.problem })],
  );
  const value = [
    ...damaged,
    ...unread.map(({ field, problem }) => factTexts.unreadField({ name: unreadFieldNames[field], problem })),
  ];
  return value.length === 0 ? [] : [{ id: "damagedExtensions", label: labels.damagedExtensions, value }];
}
