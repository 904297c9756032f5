import { setTimeout as wait } from "node:timers/promises";
import { AppError, toErrorData } from "#shared/errors/app-error.ts";
import { cliErrors } from "#shared/errors/definitions/cli.ts";
import { setProgramCall } from "#shared/help/program-call.ts";
import { format } from "#shared/text/localise.ts";
import { findProgramCall } from "../ports/find-program-call.ts";
import { randomIds } from "../ports/random-ids.ts";
import { systemClock } from "../ports/system-clock.ts";
import { version } from "../services/app/version.ts";
import { buildParser, isShown } from "./build-parser.ts";
import { type CommandContext, createDirectClient, createLazyHost, type ProgramParts } from "./command-context.ts";
import type { Command, CommandGroup } from "./command-page.ts";
import { allCommands, commandNames, commandsAmong } from "./commands/index.ts";
import { createConfirm } from "./confirm.ts";
import { type ExitCode, exitCodeOfError, exitCodes } from "./exit-codes.ts";
import { langOption, speak } from "./language.ts";
import { createOutput } from "./output.ts";
import { createProgress } from "./progress.ts";
import { createSecrets } from "./secrets.ts";
import { createStandardInput } from "./standard-input.ts";
import { isDebugging, type Terminal } from "./terminal.ts";
import { refuseSecretArguments, refuseUnknownLanguage } from "./usage-error.ts";

const jobIdBytes = 8;
/** How long a command may tidy up after Ctrl+C. */
const graceMilliseconds = 2_000;

/**
 * Runs one command line and says how it went. Writes to the terminal only; ending the process is the caller's.
 *
 * @param argv the words after `keyspec`
 * @param interrupted resolves on Ctrl+C
 */
export async function runProgram(
  argv: readonly string[],
  terminal: Terminal,
  parts: ProgramParts,
  interrupted: Promise<void>,
): Promise<ExitCode> {
  setProgramCall(findProgramCall(new URL("./", parts.workerUrl)));
  const json = hasOption(argv, "--json");
  // Scripts get English whatever the language: ids and arguments are for them, sentences for whoever reads along.
  const lang = langOption(argv);
  speak({
    lang: json || hasOption(argv, "--json-lines") ? "en" : lang,
    environment: terminal.environment,
    locales: parts.locales,
  });
  const output = createOutput(terminal, json);
  const progress = createProgress(terminal.stderr);
  const faults: unknown[] = [];
  const reportFault = (thrown: unknown): void => {
    faults.push(thrown);
  };
  const host = createLazyHost(parts, progress.show, reportFault);
  const standardInput = createStandardInput(terminal.stdin);
  const jobId = randomIds.random(jobIdBytes);
  const call = createDirectClient(host, reportFault);
  const context: CommandContext = {
    output: {
      ...output,
      report: (value, shown, render) => {
        progress.clear();
        output.report(value, shown, render);
      },
      line: (value) => {
        progress.clear();
        output.line(value);
      },
    },
    secrets: createSecrets(terminal, standardInput),
    confirm: createConfirm(terminal),
    standardInput,
    call,
    references: async () => (await host.get()).references,
    jobId,
    now: systemClock.now(),
    interrupted,
    lang,
    parts,
    reportFault,
  };

  try {
    refuseSecretArguments(argv);
    refuseUnknownLanguage(lang);
    return await untilInterrupted(parseAndRun(argv, terminal, context), interrupted, async () => {
      if (host.isMade()) await call("job.cancel", { jobId });
    });
  } catch (thrown) {
    progress.clear();
    if (!(thrown instanceof AppError)) reportFault(thrown);
    const error = toErrorData(thrown);
    if (output.json) output.report({ ok: false, error }, error, ({ message }) => format(message));
    output.failure(error);
    return exitCodeOfError(error.code);
  } finally {
    progress.clear();
    if (isDebugging(terminal)) for (const line of faults.flatMap(stackOf)) output.talk(line);
    await host.close();
  }
}

async function parseAndRun(argv: readonly string[], terminal: Terminal, context: CommandContext): Promise<ExitCode> {
  const { pages, overview } = await helpFor(argv);
  let exitCode: ExitCode = exitCodes.done;
  const parser = buildParser(pages, {
    version,
    names: commandNames,
    overview,
    write: (text) => terminal.stdout.write(text),
    run: async (command: Command, positionals, options) => {
      exitCode = await command.run(context, positionals, options);
    },
  });
  if (argv.every((argument) => argument === "--json")) {
    throw cliErrors.noCommand();
  }
  try {
    await parser.parseAsync([...argv], { from: "user" });
  } catch (thrown) {
    if (!isShown(thrown)) throw thrown;
  }
  return exitCode;
}

/** The commands that are named; where none is or where help is asked for, all of them with the page of `keyspec` itself. */
async function helpFor(
  argv: readonly string[],
): Promise<{ readonly pages: readonly (Command | CommandGroup)[]; readonly overview: string }> {
  const named = await commandsAmong(argv);
  const isHelp = argv.includes("--help") || argv.includes("-h");
  if (argv.includes("--version") || (named.length > 0 && !isHelp)) return { pages: named, overview: "" };
  const [pages, { renderOverview }] = await Promise.all([allCommands(), import("./render/overview.ts")]);
  return { pages, overview: renderOverview(pages, version) };
}

/** Ends with the command, or after Ctrl+C once the command has tidied up or used its time. */
async function untilInterrupted(
  work: Promise<ExitCode>,
  interrupted: Promise<void>,
  cancel: () => Promise<void>,
): Promise<ExitCode> {
  const stop = async (): Promise<ExitCode> => {
    await interrupted;
    await cancel();
    return await Promise.race([work, wait(graceMilliseconds, exitCodes.interrupted, { ref: false })]);
  };
  return await Promise.race([work, stop()]);
}

/** Decided before the arguments are parsed, because wrong arguments are reported in the form that was asked for too. */
function hasOption(argv: readonly string[], flag: string): boolean {
  const end = argv.indexOf("--");
  return (end === -1 ? argv : argv.slice(0, end)).some((word) => word === flag || word.startsWith(`${flag}=`));
}

function stackOf(thrown: unknown): readonly string[] {
  return (thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)).split("\n");
}
