import * as z from "zod";
import type { KeptDeployment } from "#shared/api/schemas/kept-deployments.ts";
import type { PendingSummary } from "#shared/api/schemas/request.ts";
import { toErrorData } from "#shared/errors/app-error.ts";
import { cliErrors } from "#shared/errors/definitions/cli.ts";
import {
  assessEndings,
  type Ending,
  joinEndings,
  type Looked,
  type Thresholds,
  usualThresholds,
} from "#shared/expiry/ending.ts";
import { endingsOf } from "#shared/expiry/endings-of.ts";
import { endingsOfInventory } from "#shared/expiry/endings-of-inventory.ts";
import { calendar } from "#shared/expiry/formats/calendar.ts";
import { nagiosResult, nagiosUnknown } from "#shared/expiry/formats/nagios.ts";
import { prometheusText } from "#shared/expiry/formats/prometheus.ts";
import { zabbixLines } from "#shared/expiry/formats/zabbix.ts";
import { waitingOf } from "#shared/expiry/waiting-of.ts";
import { inventoryOfKept } from "#shared/inventory/inventory-of-kept.ts";
import { formatted } from "#shared/text/localise.ts";
import { finishBatch } from "../batch.ts";
import { type FolderContents, inputsAt } from "../certificate-folder.ts";
import type { CommandContext } from "../command-context.ts";
import { daysSchema } from "../days-schema.ts";
import { defineCommand } from "../define-command.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { passwordAsker } from "../password-asker.ts";
import { pfxPassword } from "../pfx-password.ts";
import { renderExpiry } from "../render/expiry.ts";
import { reportJson } from "../report-json.ts";
import { asRefused } from "../report-judged.ts";
import { passwordOptions, passwordSchema } from "../secret-options.ts";

const formats = ["text", "json", "nagios", "prometheus", "zabbix", "ics"] as const;

/** Files in which something ends on a day: certificates, revocation lists, and what the script of `keyspec collect` wrote. */
const contents: FolderContents = {
  names: /\.(?:pfx|p12|cer|crt|der|pem|p7b|p7c|crl|sst)$|^keyspec-.*\.txt$/i,
  empty: (folder) => cliErrors.folderWithoutCertificates({ folder }),
};

const schema = passwordSchema.extend({
  within: daysSchema.default(usualThresholds.warning),
  critical: daysSchema.default(usualThresholds.critical),
  format: z.enum(formats).default("text"),
  pending: z.boolean().default(false),
});

type Options = z.output<typeof schema>;

export const expiry = defineCommand(
  {
    name: "expiry",
    usage:
      "FILE|FOLDER|DEPLOYMENT… [--within 30d] [--critical 14d] [--format text|json|nagios|prometheus|zabbix|ics] [--pending] [--password-file FILE|--password-env NAME]",
    summary: "say what ends soon, for people, monitoring and calendars",
    description: [
      "Lists everything in the files that ends on a day, the next one first: certificates, the authorities above them, revocation lists; with --pending also requests without an answer. A folder stands for its certificate files (.pfx, .p12, .cer, .crt, .der, .pem, .p7b, .crl, .sst) and the text files of keyspec collect; the name of a kept deployment for the certificates that its inventory has in their places, and the authorities that end before them.",
      "“nagios” is one line with performance data, for Nagios, Icinga and Checkmk, with their exit codes: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN. “prometheus” is for the textfile collector, with the names of x509-certificate-exporter; write it under another name first and rename it, as that collector asks. “zabbix” is for zabbix_sender -i: a discovery, then the days of each item. “ics” is a calendar.",
      "Nothing is contacted. A PFX whose password is not given shows no certificates, which counts as unreadable.",
    ],
    positionals: [
      { name: "<file...>", text: "Files, folders and names of kept deployments; “-” reads standard input." },
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
        text: "Also look at pending requests: one without an answer for longer than --critical is a warning.",
      },
      ...passwordOptions,
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
      { text: "A calendar:", command: "keyspec expiry issued --format ics > expiry.ics" },
    ],
  },
  schema,
  async (context, paths, options) => {
    try {
      return report(context, await lookedAt(context, paths, options), options);
    } catch (thrown) {
      if (options.format !== "nagios") throw thrown;
      // To Nagios exit code 2 is CRITICAL: what could not be checked is UNKNOWN.
      const error = toErrorData(thrown);
      context.output.report({ error }, formatted(error.message), (shown) => nagiosUnknown(shown).text);
      return exitCodes.fault;
    }
  },
);

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
  const used = await Promise.all(kept.map((each) => endingsOfKept(context, each, pending)));
  return {
    endings: assessEndings(joinEndings([...endingsOf(read), ...used.flat()]), thresholdsOf(options), context.now),
    waiting: options.pending ? waitingOf(pending, options.critical, context.now) : [],
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

async function endingsOfKept(
  { call, now }: CommandContext,
  kept: KeptDeployment,
  pending: readonly PendingSummary[],
): Promise<readonly Ending[]> {
  const { sources } = await call("inventory.read", { id: kept.id });
  return endingsOfInventory(inventoryOfKept(kept, sources, pending, now));
}

function thresholdsOf({ within, critical }: Options): Thresholds {
  return { warning: within, critical: Math.min(critical, within) };
}

/** Every name in a report is printable before a format gets it. */
function report({ output, now }: CommandContext, { code, ...looked }: LookedAt, options: Options): ExitCode {
  const thresholds = thresholdsOf(options);
  const near = looked.endings.filter(({ state }) => state !== "fine");
  const value = { thresholds, near: near.length, ...looked };
  const isNear = near.length + looked.waiting.length + looked.unread.length > 0;
  const codeOfPeople = code === exitCodes.done && isNear ? exitCodes.problems : code;
  switch (options.format) {
    case "text":
      output.report(value, value, renderExpiry);
      return codeOfPeople;
    case "json":
      output.report(value, null, () => [...reportJson(value)].join(""));
      return codeOfPeople;
    case "nagios": {
      const { endings, waiting, unread } = looked;
      output.report(value, looked, (shown) => nagiosResult({ ...shown, thresholds }).text);
      return nagiosResult({ endings, waiting, unread, thresholds }).exitCode;
    }
    case "prometheus":
      output.report(value, looked, (shown) => prometheusText({ ...shown, now }).trimEnd());
      return code;
    case "zabbix":
      output.report(value, looked.endings, (shown) => zabbixLines(shown).trimEnd());
      return code;
    case "ics":
      // The line feed of the last line is the report’s own.
      output.report(value, looked.endings, (shown) => calendar(shown, now).slice(0, -1));
      return code;
  }
}
