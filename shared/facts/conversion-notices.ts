import { messages } from "../text/localise.ts";

/** What a person should know about a file that was written all the same. */
export const conversionTexts = messages("conversion.notices", {
  emptyPassword: "The result has an empty password: whoever gets the file has the key.",
  passwordOutsideAscii:
    "The password has characters outside ASCII. Windows and OpenSSL read it; Java and some other programs do not.",
  notKept: "{file} was there already, but it was not what would be written now: {differences}.",
  notKeptUnreadable: "{file} was there already, but could not be compared with its source. {reason}",
  givenPasswordProtects: "{file} has no password. The one that was given protects the result.",
  longExponent: "The public exponent {exponent} is longer than 32 bits; CryptoAPI providers may refuse the key.",
  unusualSize: "The key has {bits} bits; the provider takes {least} to {most} in steps of {step}.",
  storeProperties:
    "Extended properties of the certificate store were left out; they can name the host that made the request.",
  otherContents: "Left out, because a server certificate needs none of it: {contents}.",
  localKeyIds:
    "The same localKeyID stood on {count, number} certificates; in the new file it stands on the certificate of the key alone.",
  keysWithoutCertificate:
    "{count, plural, one {# key without a certificate in the file was left out.} other {# keys without a certificate in the file were left out.}}",
  repeatedKey: "The file holds the same key more than once; the first one is kept.",
});
