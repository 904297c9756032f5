import { AppError } from "#shared/errors/app-error.ts";
import { contentNotes } from "#shared/facts/content-texts.ts";
import type { Facts } from "#shared/facts/facts.ts";
import { format } from "#shared/text/localise.ts";
import type { Message } from "#shared/text/message.ts";
import { readRevocationList } from "../../pki/crl/read-revocation-list.ts";
import type { CryptoPort } from "../../pki/crypto/port.ts";
import { readRequest } from "../../pki/csr/read-request.ts";
import { unwrapRequest } from "../../pki/csr/unwrap-request.ts";
import { type Pkcs7Contents, readPkcs7 } from "../../pki/pkcs7/read-certificates.ts";
import { readBundle } from "../../pki/pkcs12/read-bundle.ts";
import { withSurvey } from "../../pki/pkcs12/survey-bundle.ts";
import { contentDescriptions } from "../../pki/sniff/content-descriptions.ts";
import type { ContentPart } from "../../pki/sniff/content-parts.ts";
import { type ChainMember, chainMember } from "../../pki/x509/chain-member.ts";

/** What one part of a file turned out to be. */
export type InspectedPart = {
  /** null: nothing that KeySpec names. */
  readonly format: string | null;
  readonly encoding: "PEM" | "DER";
  readonly certificates: readonly ChainMember[];
  readonly items: readonly Facts[];
  readonly notes: readonly string[];
  readonly error: AppError | null;
};

/** Reads one part. An expected failure comes back in `error`; nothing secret comes back at all. */
export function inspectPart(part: ContentPart, password: string | null, crypto: CryptoPort): InspectedPart {
  const nothing: InspectedPart = {
    format: null,
    encoding: part.encoding,
    certificates: [],
    items: [],
    notes: [],
    error: part.problem,
  };
  if (part.problem !== null) return nothing;
  try {
    return { ...nothing, ...readPart(part, password, crypto) };
  } catch (thrown) {
    if (thrown instanceof AppError) {
      return { ...nothing, error: part.kind === "pfx" ? withSurvey(thrown, part.data, crypto) : thrown };
    }
    throw thrown;
  }
}

function readPart(part: ContentPart, password: string | null, crypto: CryptoPort): Partial<InspectedPart> {
  switch (part.kind) {
    case "certificate":
      return { format: "Certificate", certificates: [chainMember(part.data, crypto)] };
    case "request":
      return { format: "Certificate request", items: [readRequest(part.data, crypto)] };
    case "pkcs7":
      return readBundleOrRequest(part, crypto);
    case "pfx":
      return { format: "PFX (PKCS#12)", items: [readBundle(part.data, password, crypto).facts] };
    case "revocation-list":
      return { format: "Revocation list", notes: [describeRevocationList(part)] };
    case "private-key":
    case "encrypted-private-key":
    case "rsa-private-key":
    case "ec-private-key":
    case "pvk-private-key":
    case "blob-private-key":
      return {
        format: "Private key",
        notes: [
          `${format(part.name)} is ${format(contentDescriptions[part.kind])}. KeySpec shows nothing of a key; keep the file where only its owner can read it.`,
        ],
      };
    case "public-key":
      return { format: "Public key", notes: [`${format(part.name)} is ${format(contentDescriptions[part.kind])}.`] };
    case "truncated-asn1":
      throw new AppError("FORMAT_TRUNCATED", `${format(part.name)} is cut off: the rest of it is missing.`, {
        hint: "Copy or download it again.",
      });
    case "damaged-asn1":
      throw new AppError("FORMAT_DAMAGED", `${format(part.name)} is damaged: its parts do not fit together.`, {
        hint: "Export or download it again. A file that went through a text editor or a mail system may have lost bytes.",
      });
    default:
      return {};
  }
}

function readBundleOrRequest(part: ContentPart, crypto: CryptoPort): Partial<InspectedPart> {
  const wrapped = unwrapRequest(part.data);
  if (wrapped !== null) {
    return {
      format: `Certificate request in ${wrapped.wrapper}`,
      items: [readRequest(wrapped.request, crypto)],
      notes: [
        `The request stands in a ${wrapped.wrapper} wrapper, as certreq writes it; KeySpec shows the PKCS#10 request inside.`,
      ],
    };
  }
  const contents = readPkcs7(part.data);
  return {
    format: "PKCS#7 bundle",
    certificates: contents.certificates.map((der) => chainMember(der, crypto)),
    notes: notesOfPkcs7(part, contents).map(format),
  };
}

function notesOfPkcs7(
  { name: part }: ContentPart,
  { certificates, revocationLists, trailingBytes }: Pkcs7Contents,
): readonly Message[] {
  const count = revocationLists.length;
  const notes: Message[] = [];
  if (certificates.length === 0)
    notes.push(count === 0 ? contentNotes.nothing({ part }) : contentNotes.onlyRevocationLists({ part, count }));
  else if (count > 0) notes.push(contentNotes.withRevocationLists({ part, count }));
  if (trailingBytes > 0) notes.push(contentNotes.trailingBytes({ part, count: trailingBytes }));
  return notes;
}

function describeRevocationList(part: ContentPart): string {
  const list = readRevocationList(part.data);
  const count = list.revoked === 1 ? "1 certificate" : `${list.revoked} certificates`;
  const until = list.nextUpdate === null ? "without an end" : `until ${list.nextUpdate.slice(0, 10)}`;
  return `${format(part.name)} is a revocation list (CRL) of “${list.issuer}” with ${count}, from ${list.thisUpdate.slice(0, 10)} ${until}.`;
}
