import type { ApiOutput } from "../api/contract.ts";
import type { Conversion } from "../api/schemas/convert.ts";
import type { TargetId } from "../catalogue/targets/types.ts";
import type { BundleFacts, EncryptionFacts, KeyFacts } from "../facts/bundle-facts.ts";
import { format } from "../text/localise.ts";

/** Where a key goes: the provider that the file names, and its KeySpec. */
type KeyPlace = { readonly provider: string | null; readonly keySpec: KeyFacts["keySpec"] };

/** How a file is protected, in one line each; null: not at all. */
type Protection = { readonly key: string | null; readonly certificates: string | null; readonly mac: string | null };

/** One file of a batch. */
type ReportedFile =
  | {
      readonly source: string;
      readonly ok: true;
      readonly output: string;
      /** The result was there already and passed verification. */
      readonly resumed: boolean;
      readonly key: { readonly algorithm: string; readonly bits: number | null; readonly curve: string | null } | null;
      readonly before: KeyPlace & Protection;
      readonly after: KeyPlace & Protection;
      /** SHA-1 of the leaf certificate. */
      readonly thumbprint: string;
      /** End of the leaf certificate, ISO 8601; null: the result holds no certificate. */
      readonly notAfter: string | null;
      readonly notices: readonly string[];
    }
  | { readonly source: string; readonly ok: false; readonly code: string; readonly message: string };

/** What happened to each file of a batch. Holds no secret: no password, no key. */
export type ConversionReport = {
  readonly schema: "keyspec-conversion-report";
  /** Raised when a field changes its meaning or goes away; new fields may come without it. */
  readonly version: 1;
  readonly program: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly target: TargetId;
  readonly counts: {
    readonly files: number;
    readonly converted: number;
    readonly resumed: number;
    readonly failed: number;
  };
  readonly files: readonly ReportedFile[];
};

export type ConversionReportInput = {
  /** Of KeySpec. */
  readonly version: string;
  readonly createdAt: string;
  readonly target: TargetId;
  readonly files: ApiOutput<"convert.files">["files"];
};

/** The report of a batch, from its results. */
export function conversionReport({ version, createdAt, target, files }: ConversionReportInput): ConversionReport {
  const reported = files.map(({ name, outcome }): ReportedFile => {
    if (outcome.ok) return reportedConversion(name, outcome.value);
    return { source: name, ok: false, code: outcome.error.code, message: format(outcome.error.message) };
  });
  const resumed = reported.filter((file) => file.ok && file.resumed).length;
  const failed = reported.filter((file) => !file.ok).length;
  return {
    schema: "keyspec-conversion-report",
    version: 1,
    program: `KeySpec ${version}`,
    createdAt,
    target,
    counts: { files: files.length, converted: files.length - resumed - failed, resumed, failed },
    files: reported,
  };
}

function reportedConversion(source: string, conversion: Conversion): ReportedFile {
  const { before, after } = conversion;
  const written = after.keys[0];
  const key =
    before.keys.find(({ publicKey }) => publicKey.fingerprint === written?.publicKey.fingerprint) ?? before.keys[0];
  const publicKey = (written ?? key)?.publicKey;
  const leaf = after.certificates.find(({ certificate }) => certificate.sha1Fingerprint === conversion.thumbprint);
  return {
    source,
    ok: true,
    output: conversion.file.name,
    resumed: conversion.resumed === true,
    key:
      publicKey === undefined ? null : { algorithm: publicKey.algorithm, bits: publicKey.bits, curve: publicKey.curve },
    before: { ...keyPlace(key), ...protectionOf(before, key) },
    after: { ...keyPlace(written), ...protectionOf(after, written) },
    thumbprint: conversion.thumbprint,
    notAfter: leaf?.certificate.notAfter ?? null,
    notices: conversion.notices.map(format),
  };
}

function keyPlace(key: KeyFacts | undefined): KeyPlace {
  return { provider: key?.provider ?? null, keySpec: key?.keySpec ?? null };
}

function protectionOf({ certificateEncryption, mac }: BundleFacts, key: KeyFacts | undefined): Protection {
  return {
    key: encryptionText(key?.encryption),
    certificates: encryptionText(certificateEncryption),
    mac: mac === null ? null : `${mac.algorithm}, ${mac.iterations} rounds`,
  };
}

function encryptionText(encryption: EncryptionFacts | null | undefined): string | null {
  if (!encryption || encryption.scheme === "none") return null;
  return encryption.iterations === null ? encryption.cipher : `${encryption.cipher}, ${encryption.iterations} rounds`;
}
