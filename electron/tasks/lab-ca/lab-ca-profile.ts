import { AsnConvert } from "@peculiar/asn1-schema";
import type { Extension } from "@peculiar/asn1-x509";
import type { LabCaProfile } from "#shared/api/schemas/lab-ca.ts";
import { authorityById } from "#shared/authorities/index.ts";
import { lifetimeOn } from "#shared/authorities/lifetime.ts";
import { presentValue } from "#shared/facts/part.ts";
import { isoDay } from "#shared/text/iso-day.ts";
import { fieldsOf, tags } from "../../pki/asn1/ber.ts";
import { readObjectIdentifier } from "../../pki/asn1/ber-values.ts";
import { sequence } from "../../pki/asn1/der.ts";
import { oids } from "../../pki/asn1/oids.ts";
import type { CryptoPort } from "../../pki/crypto/port.ts";
import { asRequestError, type ParsedRequest } from "../../pki/csr/parse-request.ts";
import { readAttributes } from "../../pki/csr/read-attributes.ts";
import { requestFacts } from "../../pki/csr/read-request.ts";
import { expectItems } from "../../pki/x509/expect-node.ts";
import { findExtension } from "../../pki/x509/find-extension.ts";
import {
  certificateTemplateNameExtension,
  extendedKeyUsageExtension,
  keyUsageExtension,
  subjectAlternativeNameExtension,
} from "../../pki/x509/write-extensions.ts";
import { commonPublicName } from "../convert/common-public-name.ts";
import { labCaValidity } from "./lab-ca-validity.ts";

/** What an authority makes of a request, beside what every certificate of it has. */
type ProfiledRequest = {
  /** Name, DER. */
  readonly subject: Uint8Array;
  /** Each an Extension, DER. */
  readonly extensions: readonly Uint8Array[];
  /** ISO 8601. */
  readonly notBefore: string;
  readonly notAfter: string;
};

type ProfileInput = {
  readonly request: ParsedRequest;
  readonly days: number;
  /** ISO 8601. */
  readonly now: string;
  /** ISO 8601: the end of the issuing CA. */
  readonly latest: string;
};

type Profile = (input: ProfileInput, crypto: CryptoPort) => ProfiledRequest;

const templateName = "WebServer";
/** Validity period of the WebServer template. */
const templateDays = 730;
const millisecondsPerDay = 86_400_000;

/** How the lab CA treats a request, for each of its profiles. */
export const labCaProfileOf: Readonly<Record<LabCaProfile, Profile>> = {
  "ad-cs-web-server": adCsWebServer,
  public: publicAuthority,
};

/**
 * As an AD CS enterprise CA issues from its template WebServer: subject and alternative names as requested, key usage 0xA0 and Server
 * Authentication from the template whatever was asked for, two years at most, and the template's name in the certificate.
 */
function adCsWebServer({ request, days, now, latest }: ProfileInput): ProfiledRequest {
  const names = asRequestError(() =>
    findExtension(readAttributes(request.attributes).extensions, oids.subjectAltName.oid),
  );
  return {
    subject: request.subject.raw,
    extensions: [
      ...serverExtensions(),
      encoded(certificateTemplateNameExtension(templateName)),
      ...(names === null ? [] : [names]),
    ],
    ...labCaValidity(now, Math.min(days, templateDays), latest),
  };
}

/**
 * As public authorities issue, to rehearse what comes back from them: Server Authentication only, no organisational unit, DNS names
 * only, `www.` before a common name that looks like a registered domain, and no more days than the Baseline Requirements allow.
 */
function publicAuthority({ request, days, now, latest }: ProfileInput, crypto: CryptoPort): ProfiledRequest {
  const facts = requestFacts(request, crypto);
  const asked = (presentValue(facts.subjectAlternativeNames) ?? []).flatMap(({ type, value }) =>
    type === "dns" ? [value] : [],
  );
  const commonName = facts.subject.attributes.find(({ oid }) => oid === oids.commonName.oid)?.value ?? "";
  const names = asked.length > 0 || commonName === "" ? asked : [commonName];
  const added = commonPublicName(commonName);
  const all = [...new Set([...names, ...(added === null ? [] : [added])])];
  return {
    subject: withoutUnits(request),
    extensions: [...serverExtensions(), ...(all.length === 0 ? [] : [encoded(subjectAlternativeNameExtension(all))])],
    ...publicValidity(labCaValidity(now, days, latest)),
  };
}

function serverExtensions(): readonly Uint8Array[] {
  return [
    encoded(keyUsageExtension(["digitalSignature", "keyEncipherment"])),
    encoded(extendedKeyUsageExtension([oids.serverAuthentication.oid])),
  ];
}

/** The subject without its organisational units, everything else as it was encoded. */
function withoutUnits({ subject }: ParsedRequest): Uint8Array {
  return asRequestError(() => {
    const kept = expectItems(subject, "the subject").filter((part) =>
      expectItems(part, "a part of the subject", tags.set).every(
        (attribute) =>
          readObjectIdentifier(fieldsOf(attribute, "an attribute").next(tags.objectIdentifier, "the type")) !==
          oids.organizationalUnitName.oid,
      ),
    );
    return sequence(...kept.map(({ raw }) => raw));
  });
}

/** Both ends count (Baseline Requirements §1.6.1, “Validity Period”), so the last second of the longest lifetime is left out. */
function publicValidity(wanted: { readonly notBefore: string; readonly notAfter: string }): typeof wanted {
  const limit = lifetimeOn(authorityById("public"), isoDay(wanted.notBefore));
  if (limit === null) return wanted;
  const last = Date.parse(wanted.notBefore) + limit.value.days * millisecondsPerDay - 1_000;
  return { ...wanted, notAfter: new Date(Math.min(Date.parse(wanted.notAfter), last)).toISOString() };
}

function encoded(extension: Extension): Uint8Array {
  return new Uint8Array(AsnConvert.serialize(extension));
}
