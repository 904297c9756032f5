import { messages } from "../../text/localise.ts";

/**
 * What is wrong at one place of some bytes: the end of "The file is damaged at byte 12: …". What fills `what`, `field` and `structure` is a name of
 * the ASN.1 of the format (`notAfter`, `SafeBag`), which is the same in every language.
 */
export const damage = messages("asn1.damage", {
  bagListExpected: "the list of bags expected",
  bitStringUnusedBits: "a BIT STRING without its count of unused bits",
  bytesAfterValue: "bytes after the end of the value",
  contentListExpected: "the list of contents expected",
  curveMissing: "an elliptic curve key that does not name its curve",
  empty: "{what} is empty",
  expected: "{what} expected",
  fieldExpected: "{field} of {structure} expected",
  fieldUnknown: "{structure} has more fields than it may have",
  fieldMissing: "{field} of {structure} is missing",
  indefinitePrimitive: "an indefinite length on a primitive value",
  integerEmpty: "an INTEGER without contents",
  iterationsBelowOne: "an iteration count below 1",
  ivExpected: "an IV of {bytes} bytes expected",
  keyLength: "a key length that no algorithm has",
  keySpecExpected: "KeySpec 0, 1 or 2 expected",
  longerThanParent: "a value is longer than what encloses it",
  macLength: "a MAC of {bytes} bytes, where {hash} makes {expected}",
  objectIdentifierEndless: "an OBJECT IDENTIFIER without an end",
  octetStringPiece: "a piece of an OCTET STRING expected",
  parametersOfRsa: "parameters that an RSA key does not have",
  pathLength: "a path length that has no meaning",
  pbmac1KeyShort: "a PBMAC1 key of {bytes} bytes, which protects nothing",
  pbmac1WithoutKeyLength: "PBMAC1 without a key length (RFC 9579 §4)",
  saltLength: "a salt of {bytes, number} bytes",
  scryptParameters: "scrypt parameters that RFC 7914 §2 does not allow",
  structureExpected: "a simple value where a structure belongs",
  tagNumber: "a tag number that none of the formats has",
});
