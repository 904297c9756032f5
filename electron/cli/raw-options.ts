import * as z from "zod";
import type { ApiOutput } from "#shared/api/contract.ts";
import { fromBase64 } from "#shared/api/wire.ts";
import { cliErrors } from "#shared/errors/definitions/cli.ts";
import { asn1Lines } from "#shared/present/encoded/asn1-lines.ts";
import { type EncodedFacts, encodedIn, encodedName } from "#shared/present/encoded/encoded-in.ts";
import { pemText } from "#shared/present/encoded/pem-text.ts";
import { doneOf, finishBatch } from "./batch.ts";
import type { CommandContext } from "./command-context.ts";
import type { OptionSpec } from "./command-page.ts";
import type { ExitCode } from "./exit-codes.ts";
import { table } from "./render/table.ts";

const forms = ["pem", "der", "asn1"] as const;
type RawForm = (typeof forms)[number];

export const rawOption = {
  flags: "--raw <form>",
  choices: forms,
  conflicts: ["report", "fetch"],
  text: "Print the certificates, requests, revocation lists and OCSP responses themselves instead: as PEM, one of them in DER, or value by value with offsets. With --json they are in “encoded”, in base64.",
} as const satisfies OptionSpec;
export const rawSchema = z.object({ raw: z.enum(forms).optional() });

type Files = ApiOutput<"inspect.files">["files"];

/** Prints what the files hold as it stands there; gives the exit code of the batch. Throws CLI_USAGE where DER is asked for and there is not one thing. */
export function reportRaw(context: CommandContext, files: Files, form: RawForm): ExitCode {
  const found = doneOf(files).flatMap(({ value }) => value.items.flatMap(encodedIn));
  if (form === "der") context.output.bytes(onlyOf(found));
  else context.output.report(null, found, (shown) => shown.map((one) => printed(one, form)).join("\n"));
  return finishBatch(context, files);
}

function onlyOf(found: readonly EncodedFacts[]): Uint8Array {
  const [only, ...others] = found;
  if (only?.encoded == null || others.length > 0) throw cliErrors.rawNeedsOne({ count: found.length });
  return fromBase64(only.encoded);
}

function printed(facts: EncodedFacts, form: Exclude<RawForm, "der">): string {
  if (form === "pem") return (pemText(facts) ?? "").trimEnd();
  const lines = asn1Lines(facts.encoded ?? "").map(({ offset, depth, type, length, value }) => [
    String(offset),
    String(length),
    `${"  ".repeat(depth)}${type}${value === "" ? "" : ` ${value}`}`,
  ]);
  return `${encodedName(facts)}\n${table(lines, "")}`;
}
