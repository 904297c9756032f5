import type { ClientInformation, EnrolmentCsp } from "#shared/facts/request-facts.ts";
import { attribute, bitString, bmpString, ia5String, integer, sequence, utf8String } from "../asn1/der.ts";
import { oids } from "../asn1/oids.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** Client information that tells nothing: client 9 is certreq (certenroll.h RequestClientInfoClientId), machine and account are empty. */
export const neutralClientInformation: ClientInformation = {
  clientId: 9,
  machine: "",
  user: "",
  process: "certreq.exe",
};

/** OS Version: IA5String "major.minor.build.platform" (formats.md §4.1). */
export function osVersionAttribute(version: string): Bytes {
  return attribute(oids.osVersion.oid, ia5String(version));
}

/**
 * Enrollment CSP ::= SEQUENCE { keySpec INTEGER, cspName BMPString, signature BIT STRING }, the last one empty as since Windows Vista
 * (formats.md §4.1 and §4.2).
 */
export function enrolmentCspAttribute({ keySpec, provider }: EnrolmentCsp): Bytes {
  return attribute(oids.enrolmentCsp.oid, sequence(integer(keySpec), bmpString(provider), bitString(new Uint8Array())));
}

/** Client Information ::= SEQUENCE { clientId INTEGER, machine UTF8String, user UTF8String, process UTF8String } (formats.md §4.1) */
export function clientInformationAttribute({ clientId, machine, user, process }: ClientInformation): Bytes {
  return attribute(
    oids.clientInformation.oid,
    sequence(integer(clientId), utf8String(machine), utf8String(user), utf8String(process)),
  );
}

/** extensionRequest (RFC 2985 §5.4.2): its value is Extensions ::= SEQUENCE OF Extension. `extensions`: DER of each. */
export function extensionRequestAttribute(extensions: readonly Uint8Array[]): Bytes {
  return attribute(oids.extensionRequest.oid, sequence(...extensions));
}
