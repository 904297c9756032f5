import { printedErrors } from "#shared/errors/definitions/printed.ts";
import { absent, notShown, type Part } from "#shared/facts/part.ts";
import type { RequestFacts } from "#shared/facts/request-facts.ts";
import { limits } from "#shared/limits.ts";
import { oidName, oids } from "../../asn1/oids.ts";
import type { CryptoPort } from "../../crypto/port.ts";
import { type ShownOfRequest, shownRequest } from "../nothing-shown.ts";
import { labelled, textLines } from "../text-lines.ts";
import { extensionFacts, extensionsIn, isExtensionHeader } from "./extensions.ts";
import { findNames } from "./find-names.ts";
import { readKey } from "./read-key.ts";
import { readKeyPart } from "./read-key-part.ts";

/** "Attribute[2]: 1.3.6.1.4.1.311.13.2.2 (Enrollment CSP)", whatever the words are. */
const attributeHeader = /^\S{1,30}\[(\d{1,4})\] ?: ?(\d+(?:\.\d+){2,30}) ?\(/;

type PrintedAttribute = { readonly oid: string; readonly lines: string[] };

/**
 * Reads what certutil prints of a certificate request (-dump of a .req), in any language: key, names, extensions and Microsoft's attributes
 * by their numbers.
 *
 * @throws AppError LIMIT_COUNT, FORMAT_UNKNOWN
 */
export function readCertutilRequest(text: string, crypto: CryptoPort): RequestFacts {
  const lines = textLines(text);
  const texts = lines.map((line) => line.text);
  const attributesAt = texts.findIndex((line) => attributeHeader.test(line));
  const head = texts.slice(0, attributesAt === -1 ? texts.length : attributesAt);
  const { issuer, subject = issuer } = findNames(head);
  // The algorithm of the signature stands behind the attributes.
  const lastExtension = texts.findLastIndex(isExtensionHeader);
  const keyPart = readKeyPart(
    [...head, ...texts.slice(lastExtension === -1 ? attributesAt : lastExtension + 1)],
    crypto,
  );
  if (subject === undefined && keyPart.publicKey === undefined)
    throw printedErrors.nothingFound({ program: "certutil" });
  const attributes = attributesIn(texts);
  const { extensions, complete } = extensionsIn(lines);
  const shown: ShownOfRequest = {
    subject,
    ...keyPart,
    ...requestedExtensions(extensions, complete),
    ...microsoftAttributes(attributes),
    attributes: attributes.map(({ oid }) => ({ oid, name: oidName(oid), shown: true, damage: null })),
  };
  return shownRequest("certutil", shown);
}

function requestedExtensions(
  extensions: ReturnType<typeof extensionsIn>["extensions"],
  complete: boolean,
): ShownOfRequest {
  const { subjectAlternativeNames, extendedKeyUsage, keyUsage, basicConstraints, template, ...facts } = extensionFacts(
    extensions,
    complete,
  );
  return {
    subjectAlternativeNames,
    extendedKeyUsage,
    keyUsage,
    basicConstraints,
    template,
    extensions: facts.extensions,
  };
}

function attributesIn(texts: readonly string[]): readonly PrintedAttribute[] {
  const attributes: PrintedAttribute[] = [];
  for (const text of texts) {
    const oid = attributeHeader.exec(text)?.[2];
    if (oid !== undefined && attributes.length < limits.listItems) attributes.push({ oid, lines: [] });
    else if (text !== "") attributes.at(-1)?.lines.push(text);
  }
  return attributes;
}

type Attributes = Pick<RequestFacts, "enrolmentCsp" | "osVersion" | "clientInformation" | "namesInAttribute">;

/** One that is not among the attributes is absent; one whose value has another form is not shown. */
function microsoftAttributes(attributes: readonly PrintedAttribute[]): Attributes {
  const partOf = <Value>(oid: string, read: (lines: readonly string[]) => Value | null): Part<Value> => {
    const found = attributes.find((attribute) => attribute.oid === oid);
    if (found === undefined) return absent;
    const value = read(found.lines);
    return value === null ? notShown : { state: "present", value };
  };
  return {
    enrolmentCsp: partOf(oids.enrolmentCsp.oid, (lines) => {
      const key = readKey(lines);
      return key?.provider == null || key.keySpec === null ? null : { provider: key.provider, keySpec: key.keySpec };
    }),
    osVersion: partOf(oids.osVersion.oid, (lines) => lines.find((line) => /^\d+(?:\.\d+){3}$/.test(line)) ?? null),
    clientInformation: partOf(oids.clientInformation.oid, readClient),
    namesInAttribute: partOf(oids.enrolmentNameValuePair.oid, (lines) => {
      const names = lines.flatMap(
        (line) => /(?:^|[=:] ?"?)((?:dns|ipaddress|upn|email)=[^"]{1,4000})/i.exec(line)?.[1] ?? [],
      );
      return names[0] ?? null;
    }),
  };
}

/** Type of the client, then user, machine and process: the user has a backslash, and the process ends as programs do. */
function readClient(
  lines: readonly string[],
): Extract<RequestFacts["clientInformation"], { state: "present" }>["value"] | null {
  const id = lines.flatMap((line) => /: ?= ?(\d{1,5})$/.exec(line)?.[1] ?? [])[0];
  const values = lines
    .flatMap((line) => labelled(line)?.value ?? [])
    .filter((value) => value !== "" && !value.startsWith("="));
  const user = values.find((value) => value.includes("\\"));
  const process = values.find((value) => /\.(?:exe|dll)$/i.test(value)) ?? values.at(-1);
  const machine = values.find((value) => value !== user && value !== process);
  if (id === undefined || user === undefined || process === undefined || machine === undefined) return null;
  return { clientId: Number(id), machine, user, process };
}
