import { resolve } from "node:path";
import * as z from "zod";
import { type ErrorData, toErrorData } from "#shared/errors/app-error.ts";
import { cliErrors } from "#shared/errors/definitions/cli.ts";
import { assessEndings, joinEndings, type Looked, type Thresholds, usualThresholds } from "#shared/expiry/ending.ts";
import { endingsOf } from "#shared/expiry/endings-of.ts";
import { calendar } from "#shared/expiry/formats/calendar.ts";
import { nagiosResult, nagiosUnknown } from "#shared/expiry/formats/nagios.ts";
import { prometheusText } from "#shared/expiry/formats/prometheus.ts";
import { zabbixLines } from "#shared/expiry/formats/zabbix.ts";
import { type DeploymentOutlook, lookAtDeployment } from "#shared/expiry/look-at-deployment.ts";
import { waitingOf } from "#shared/expiry/waiting-of.ts";
import { formatted, inEnglish } from "#shared/text/localise.ts";
import { printableTexts } from "#shared/text/printable-texts.ts";
import { writeFileAtomically } from "../../ports/write-file-atomically.ts";
import { finishBatch } from "../batch.ts";
import { type FolderContents, inputsAt } from "../certificate-folder.ts";
import type { CommandContext } from "../command-context.ts";
import { daysSchema } from "../days-schema.ts";
import { defineCommand } from "../define-command.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { expiryLines } from "../json-lines/expiry-lines.ts";
import { jsonLinesOptionsWith, jsonLinesSchema, takesList } from "../json-lines/options.ts";
import { passwordAsker } from "../password-asker.ts";
import { pfxPassword } from "../pfx-password.ts";
import { renderExpiry } from "../render/expiry.ts";
import { type Paint, plain } from "../render/paint.ts";
import { reportJson } from "../report-json.ts";
import { asRefused } from "../report-judged.ts";
import { passwordOptions, passwordSchema } from "../secret-options.ts";

const formats = ["text", "json", "nagios", "prometheus", "zabbix", "ics"] as const;

/** Files in which something ends on a day: certificates, revocation lists, and what the script of `keyspec collect` wrote. */
const contents: FolderContents = {
  names: /\.(?:pfx|p12|cer|crt|der|pem|p7b|p7c|crl|sst)$|^keyspec-.*\.txt$/i,
  empty: (folder) => cliErrors.folderWithoutCertificates({ folder }),
};

const schema = passwordSchema.extend(jsonLinesSchema.shape).extend({
  within: daysSchema.default(usualThresholds.warning),
  critical: daysSchema.default(usualThresholds.critical),
  format: z.enum(formats).default("text"),
  pending: z.boolean().default(false),
  out: z.string().optional(),
});

type Options = z.output<typeof schema>;

export const expiry = defineCommand(
  {
    name: "expiry",
    usage:
      "FILE|FOLDER|DEPLOYMENT… [--json-lines LIST [--shard PART/PARTS]] [--within 30d] [--critical 14d] [--format text|json|nagios|prometheus|zabbix|ics] [--pending] [--out FILE] [--password-file FILE|--password-env NAME]",
    summary: "say what ends soon, for people, monitoring and calendars",
    description: [
      "Lists everything in the files that ends on a day, the next one first: certificates, the authorities above them, revocation lists. A folder stands for its certificate files (.pfx, .p12, .cer, .crt, .der, .pem, .p7b, .crl, .sst) and the text files of keyspec collect; the name of a kept deployment for the certificates that its inventory has in their places, the authorities that end before them, its revocation lists, and its requests without an answer.",
      "“nagios” is one line with performance data, for Nagios, Icinga and Checkmk, with their exit codes: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN. “prometheus” is for the textfile collector, with the names of x509-certificate-exporter, and of a deployment keyspec_certificate_verdict: 0 works, 1 with warnings, 2 will not work, 3 cannot tell. “zabbix” is for zabbix_sender -i: a discovery, then the days of each item. “ics” is a calendar.",
      "Nothing is contacted. A PFX whose password is not given shows no certificates, which counts as unreadable.",
    ],
    positionals: [
      { name: "[file...]", text: "Files, folders and names of kept deployments; “-” reads standard input." },
    ],
    options: [
      {
        flags: "--within <days>",
        text: "What ends within this time is a warning: 30d, or 6w for weeks. Default: 30d.",
      },
      { flags: "--critical <days>", text: "What ends within this time is critical. Default: 14d." },
      { flags: "--format <format>", text: "How to say it. Default: text.", choices: formats },
      {
        flags: "--pending",
        text: "Also look at the pending requests that no deployment here waits for: one without an answer for longer than --critical is a warning.",
      },
      {
        flags: "--out <file>",
        text: "Write it into this file, which is replaced at once when all is there, as the textfile collector of Prometheus asks, and print nothing. Everybody may read it.",
      },
      ...passwordOptions,
      ...jsonLinesOptionsWith("format", "pending", "out"),
    ],
    exitCodes: [
      { code: exitCodes.done, text: "Nothing ends within the time. With prometheus, zabbix and ics: it was written." },
      {
        code: exitCodes.problems,
        text: "Something ends within the time or has ended, or some files could not be read.",
      },
      { code: exitCodes.unusable, text: "The options are wrong, or no file could be read." },
      { code: exitCodes.fault, text: "KeySpec met a fault of its own; with --format nagios: UNKNOWN." },
    ],
    examples: [
      { text: "What ends within six weeks in a folder:", command: "keyspec expiry issued --within 6w" },
      { text: "A check for Nagios:", command: "keyspec expiry issued --format nagios || true" },
      {
        text: "For the textfile collector of Prometheus:",
        command: "keyspec expiry issued --format prometheus --out keyspec.prom",
      },
      { text: "A calendar:", command: "keyspec expiry issued --format ics > expiry.ics" },
    ],
  },
  schema,
  async (context, paths, options) => {
    if (takesList(options, paths, "expiry")) return expiryLines(context, options, thresholdsOf(options));
    try {
      return await report(context, await lookedAt(context, paths, options), options);
    } catch (thrown) {
      if (options.format !== "nagios") throw thrown;
      return unknownToNagios(context, toErrorData(thrown), options.out);
    }
  },
);

/** To Nagios exit code 2 is CRITICAL: what could not be checked is UNKNOWN, in the file too, where an older result would still be read. */
async function unknownToNagios(
  { output }: CommandContext,
  error: ErrorData,
  out: string | undefined,
): Promise<ExitCode> {
  const words = inEnglish(() => nagiosUnknown(printableTexts(formatted(error.message))).text);
  const written =
    out !== undefined &&
    (await writeFileAtomically(resolve(out), `${words}\n`, "replace", undefined, "everyone").then(
      () => true,
      // Where the file cannot be written it is said here, as without one.
      () => false,
    ));
  output.report({ error }, null, () => (written ? "" : words));
  return exitCodes.fault;
}

/** With the exit code that what was read calls for. */
type LookedAt = Looked & { readonly code: ExitCode };

async function lookedAt(context: CommandContext, words: readonly string[], options: Options): Promise<LookedAt> {
  const { deployments } = await context.call("deployment.list", {});
  const kept = deployments.filter(({ deployment }) => words.includes(deployment.name));
  const paths = words.filter((word) => kept.every(({ deployment }) => deployment.name !== word));
  const files = paths.length === 0 ? [] : await readFiles(context, paths, options);
  const read = files.flatMap(({ name, outcome }) => (outcome.ok ? [{ name, items: outcome.value.items }] : []));
  const opened = files.map(asRefused);
  const { pending } = await context.call("pending.list", {});
  const outlooks = await Promise.all(
    kept.map(async (each): Promise<DeploymentOutlook> => {
      const { sources } = await context.call("inventory.read", { id: each.id });
      return lookAtDeployment(each, sources, pending, context.now);
    }),
  );
  const ends = [...endingsOf(read), ...outlooks.flatMap(({ endings }) => endings)];
  const requests = options.pending ? pending : outlooks.flatMap((outlook) => outlook.requests);
  return {
    endings: assessEndings(joinEndings(ends), thresholdsOf(options), context.now),
    waiting: waitingOf(requests, options.critical, context.now),
    verdicts: outlooks.flatMap(({ verdicts }) => verdicts),
    unread: opened.filter(({ outcome }) => !outcome.ok).map(({ name }) => name),
    code: finishBatch(context, opened),
  };
}

async function readFiles(context: CommandContext, paths: readonly string[], options: Options) {
  const password = await pfxPassword(context.secrets, options);
  const inputs = await inputsAt(context, paths, contents);
  return passwordAsker(context, password)(inputs, async (some, known) => {
    const call = { jobId: context.jobId, files: [...some], password: known };
    return (await context.call("inspect.files", call)).files;
  });
}

function thresholdsOf({ within, critical }: Options): Thresholds {
  return { warning: within, critical: Math.min(critical, within) };
}

/** Writes what was found where it is asked for; the exit code is that of the format. */
async function report(context: CommandContext, { code, ...looked }: LookedAt, options: Options): Promise<ExitCode> {
  const { output, now } = context;
  const thresholds = thresholdsOf(options);
  const near = looked.endings.filter(({ state }) => state !== "fine").length;
  const value = { thresholds, near, ...looked };
  const write = (shown: Found, paint: Paint): string =>
    options.format === "json"
      ? `${[...reportJson(value)].join("")}\n`
      : forms[options.format]({ ...shown, now }, paint);
  if (options.out === undefined) {
    // The line end of the last line is the report’s own.
    output.report(value, value, (shown, paint) => write(shown, paint).replace(/\n$/, ""));
  } else {
    const text = write(printableTexts(value), plain);
    await writeFileAtomically(resolve(options.out), text, "replace", undefined, "everyone");
    output.report(value, null, () => "");
  }
  return exitCodeOf(options.format, code, value);
}

/** What somebody is told. */
type Found = Looked & { readonly thresholds: Thresholds; readonly near: number };

/**
 * What a form makes of it, with the line end of its last line. Every name reaches it printable. What programs read is the same in every
 * language; text and calendar are for people.
 */
type Form = (shown: Found & { readonly now: string }, paint: Paint) => string;

const forms: Readonly<Record<Exclude<Options["format"], "json">, Form>> = {
  text: (shown, paint) => `${renderExpiry(shown, paint)}\n`,
  nagios: (shown) => inEnglish(() => `${nagiosResult(shown).text}\n`),
  prometheus: (shown) => inEnglish(() => prometheusText(shown)),
  zabbix: ({ endings, waiting }) => inEnglish(() => zabbixLines(endings, waiting)),
  ics: ({ endings, waiting, now }) => calendar(endings, waiting, now),
};

function exitCodeOf(format: Options["format"], code: ExitCode, found: Found): ExitCode {
  if (format === "nagios") return nagiosResult(found).exitCode;
  if (format !== "text" && format !== "json") return code;
  const isNear = found.near + found.waiting.length + found.unread.length > 0;
  return code === exitCodes.done && isNear ? exitCodes.problems : code;
}
