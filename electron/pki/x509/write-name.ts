import { AttributeTypeAndValue, AttributeValue, Name, RelativeDistinguishedName } from "@peculiar/asn1-x509";
import { oids } from "../asn1/oids.ts";

/** Parts of a subject that KeySpec writes. */
export type SubjectFields = {
  readonly country?: string | undefined;
  readonly state?: string | undefined;
  readonly locality?: string | undefined;
  readonly organization?: string | undefined;
  readonly organizationalUnit?: string | undefined;
  readonly commonName: string;
};

/** The alphabet of PrintableString (X.680 §41.4). */
const printable = /^[A-Za-z0-9 '()+,\-./:=?]*$/;

/**
 * Builds a Name in the order in which Windows encodes it (C, S, L, O, OU, CN): PrintableString where the text allows it, as certreq and
 * MMC write, else UTF8String (formats.md §4.2). Empty fields are left out.
 */
export function writeName(fields: SubjectFields): Name {
  const attributes: readonly (readonly [string, string | undefined])[] = [
    [oids.countryName.oid, fields.country],
    [oids.stateOrProvinceName.oid, fields.state],
    [oids.localityName.oid, fields.locality],
    [oids.organizationName.oid, fields.organization],
    [oids.organizationalUnitName.oid, fields.organizationalUnit],
    [oids.commonName.oid, fields.commonName],
  ];
  return new Name(attributes.flatMap(([type, text]) => (text === undefined || text === "" ? [] : [part(type, text)])));
}

function part(type: string, text: string): RelativeDistinguishedName {
  const value = new AttributeValue(printable.test(text) ? { printableString: text } : { utf8String: text });
  return new RelativeDistinguishedName([new AttributeTypeAndValue({ type, value })]);
}
