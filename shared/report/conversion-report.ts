import type { ApiOutput } from "../api/contract.ts";
import type { Conversion } from "../api/schemas/convert.ts";
import type { ProductId } from "../catalogue/products/types.ts";
import type { TargetId } from "../catalogue/targets/types.ts";
import type { BundleFacts, EncryptionFacts, KeyFacts } from "../facts/bundle-facts.ts";
import { gravestOf } from "../judge/gravity.ts";
import { judgeConversion } from "../judge/judge-result.ts";
import type { Severity, VerdictId } from "../rules/types.ts";
import { format, localised } from "../text/localise.ts";
import type { Message } from "../text/message.ts";

const texts = localised("conversionReport", { derived: "{algorithm}, {iterations} iterations" });

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
      readonly notices: readonly (Message | string)[];
      /** The gravest verdict of its certificates; null: judged for no product, and nothing is known to keep it from working. */
      readonly verdict: VerdictId | null;
      /** What keeps it from working, or makes that doubtful: errors and warnings. */
      readonly problems: readonly {
        readonly rule: string;
        readonly severity: Severity;
        readonly what: Message | string;
      }[];
    }
  | { readonly source: string; readonly ok: false; readonly code: string; readonly message: Message };

/** What happened to each file of a batch. Holds no secret: no password, no key. */
export type ConversionReport = {
  readonly schema: "keyspec-conversion-report";
  /** Raised when a field changes its meaning or goes away; new fields may come without it. */
  readonly version: 2;
  readonly program: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly target: TargetId;
  /** What the results were judged for; null: for what holds everywhere. */
  readonly product: ProductId | null;
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
  readonly product: ProductId | null;
  readonly files: ApiOutput<"convert.files">["files"];
};

/** The report of a batch, from its results. */
export function conversionReport(input: ConversionReportInput): ConversionReport {
  const { version, createdAt, target, product } = input;
  // A key and its certificate in two files are one line: the result is one.
  const files = input.files.filter(({ partOf }) => partOf === undefined);
  const reported = files.map(({ name, outcome }): ReportedFile => {
    if (outcome.ok) return reportedConversion(name, outcome.value, { target, product, now: createdAt });
    return { source: name, ok: false, code: outcome.error.code, message: outcome.error.message };
  });
  const resumed = reported.filter((file) => file.ok && file.resumed).length;
  const failed = reported.filter((file) => !file.ok).length;
  return {
    schema: "keyspec-conversion-report",
    version: 2,
    program: `KeySpec ${version}`,
    createdAt,
    target,
    product,
    counts: { files: files.length, converted: files.length - resumed - failed, resumed, failed },
    files: reported,
  };
}

function reportedConversion(
  source: string,
  conversion: Conversion,
  judging: Parameters<typeof judgeConversion>[1],
): ReportedFile {
  const verdicts = judgeConversion(conversion, judging);
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
    verdict: gravestOf(verdicts),
    problems: verdicts.flatMap(({ findings }) =>
      findings.flatMap(({ ruleId, severity, what }) => (severity === "notice" ? [] : { rule: ruleId, severity, what })),
    ),
  };
}

function keyPlace(key: KeyFacts | undefined): KeyPlace {
  return { provider: key?.provider ?? null, keySpec: key?.keySpec ?? null };
}

function protectionOf({ certificateEncryption, mac }: BundleFacts, key: KeyFacts | undefined): Protection {
  return {
    key: encryptionText(key?.encryption),
    certificates: encryptionText(certificateEncryption),
    mac: mac === null ? null : texts.derived({ algorithm: mac.algorithm, iterations: mac.iterations }),
  };
}

function encryptionText(encryption: EncryptionFacts | null | undefined): string | null {
  if (!encryption || encryption.scheme === "none") return null;
  return encryption.iterations === null
    ? encryption.cipher
    : texts.derived({ algorithm: encryption.cipher, iterations: encryption.iterations });
}
