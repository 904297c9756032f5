import type { UnreadField } from "#shared/facts/part.ts";
import type { RequestFacts } from "#shared/facts/request-facts.ts";
import { encodedText } from "../asn1/encoded-text.ts";
import type { CryptoPort } from "../crypto/port.ts";
import { readDistinguishedName } from "../x509/read-distinguished-name.ts";
import { mergeTemplates, readExtensions } from "../x509/read-extensions.ts";
import { readKeyAndAlgorithm } from "../x509/read-key-and-algorithm.ts";
import { verifySignature } from "../x509/verify-signature.ts";
import { openRequest } from "./open-request.ts";
import { asRequestError, type ParsedRequest } from "./parse-request.ts";
import { readAttributes } from "./read-attributes.ts";

/**
 * Reads a PKCS#10 certificate request, also out of a CMC or PKCS#7 wrapper.
 *
 * @param der the request in DER or BER
 * @throws AppError REQUEST_INVALID, FORMAT_TRUNCATED, LIMIT_DEPTH
 */
export function readRequest(der: Uint8Array, crypto: CryptoPort): RequestFacts {
  return requestFacts(openRequest(der), crypto);
}

/** The facts of a request that was already taken apart. Throws as `readRequest`. */
export function requestFacts(parsed: ParsedRequest, crypto: CryptoPort): RequestFacts {
  return asRequestError(() => {
    const attributes = readAttributes(parsed.attributes);
    const extensions = readExtensions(attributes.extensions, attributes.unread);
    const unread: UnreadField[] = [];
    if (extensions.unread !== null)
      unread.push({ field: attributes.unread === null ? "extensions" : "attributes", ...extensions.unread });
    const { template: namedTemplate, ...microsoft } = attributes.values;
    const { subjectAlternativeNames, extendedKeyUsage, keyUsage, basicConstraints, template } = extensions.values;
    const { notShown, ...keyAndAlgorithm } = readKeyAndAlgorithm(parsed, crypto, (found) => unread.push(found));
    return {
      kind: "request",
      subject: readDistinguishedName(parsed.subject, "subject", (found) => unread.push({ field: "subject", ...found })),
      ...keyAndAlgorithm,
      ...(notShown.length === 0 ? {} : { notShown }),
      signatureValid: verifySignature(parsed, parsed.publicKey, crypto),
      subjectAlternativeNames,
      extendedKeyUsage,
      keyUsage,
      basicConstraints,
      template: mergeTemplates(namedTemplate, template),
      ...microsoft,
      extensions: extensions.list,
      unread,
      attributes: attributes.list,
      encoded: encodedText(parsed.der),
    };
  });
}
