import { PassThrough } from "node:stream";
import { text as textOf } from "node:stream/consumers";
import { afterAll, describe, expect, it } from "vitest";
import { helpTopicIds } from "#shared/help/types.ts";
import { setLocale } from "#shared/text/localise.ts";
import { allCommands } from "./commands/index.ts";
import { runProgram } from "./program.ts";

afterAll(() => setLocale("en"));

const locales = new URL("../../locales/", import.meta.url);
const parts = { workerUrl: new URL("./none.mjs", import.meta.url), rendererFolder: "none", locales };

/** Runs keyspec in this process. None of these commands starts a worker. */
async function run(argv: readonly string[], environment: Readonly<Record<string, string>>) {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const written = [textOf(stdout), textOf(stderr)];
  await runProgram(argv, { stdin, stdout, stderr, environment }, parts, new Promise<void>(() => undefined));
  for (const stream of [stdout, stderr]) stream.end();
  const [report = "", talk = ""] = await Promise.all(written);
  return report + talk;
}

/** What is left of a text without its messages: innermost first, because a message may hold others. */
function outsideOfTexts(output: string): string {
  const rest = output.replace(/⟦[^⟦⟧]*⟧/gs, "");
  return rest === output ? rest : outsideOfTexts(rest);
}

/** What is no prose: commands, options, ids, versions, file names, placeholders, exit codes, error codes, the dashes of a list, “keyspec:”. */
const codeLine =
  /^(?:\s*\$ .*|\s*(?:cat \S+ \| )?keyspec .*|\s*-|\s*-\S+(?:, --\S+)?(?: <\S+>)?|\s*[A-Z_]+(?:=1)?|\s*[A-Z…[\]|-]+|\s*\d|keyspec:\s*\[[A-Z_]+\])$/;

const pages = (await allCommands()).flatMap((page) => (page.kind === "group" ? [page, ...page.commands] : [page]));

const names = new Set([...pages.map(({ name }) => name), ...helpTopicIds]);

describe("with KEYSPEC_LANG=en-XA", () => {
  it.each([
    [["help"]],
    [["--help"]],
    [["--version"]],
    ...pages.map(({ name }) => [["help", ...name.split(" ")]]),
    ...helpTopicIds.map((id) => [["help", id]]),
    [["convrt"]],
    [["roles", "show", "frontend"]],
    [["pending", "show", "A b"]],
    [["inspect", "none.pfx", "--server", "fe01"]],
    [["plan"]],
    [["plan", "--exampel"]],
    [["convert", "--out"]],
    [["convert", "--out", "x"]],
    [["convert", "none.pfx"]],
    [["convert", "none.pfx", "--out", "x", "--replace", "--keep-both"]],
    [["convert", "none.pfx", "--out", "x", "--target", "windows-95"]],
    [["convert", "none.pfx", "--out", "x", "--iterations", "2e3", "--provider", ""]],
    [["lab-ca", "issue", "a.req", "--out", "x", "--days", "0"]],
    [["request", "--example", "--out", "x", "--hash", "sha265"]],
    [["plan", "--example", "--layout", "director"]],
    [["plan", "--example", "--layout", "enterprise-front-end=seperate"]],
    [["plan", "--example", "--server", "fe09.contoso.com"]],
    [["plan", "--example", "--remove-name", "nothing.contoso.com"]],
    [["convert", "none.pfx", "--out", "x", "--password", "secret"]],
    [[]],
  ])("every line of prose of “keyspec %j” is a text", async (argv) => {
    const output = await run(argv, { KEYSPEC_LANG: "en-XA" });
    const rest = outsideOfTexts(usageOut(output))
      .split("\n")
      .map((line) => line.trimEnd())
      .filter((line) => line !== "" && !/^[\d.]+$/.test(line) && !codeLine.test(line) && !names.has(line.trim()));
    expect(rest).toEqual([]);
    expect(output).not.toContain("[object Object]");
    if (argv[0] !== "--version") expect(output).toContain("⟦");
  });

  it("--json is the same as in English", async () => {
    for (const argv of [
      ["help", "convert", "--json"],
      ["roles", "show", "frontend", "--json"],
      ["authorities", "--json"],
    ]) {
      const english = await run(argv, {});
      expect(english).not.toContain("⟦");
      expect(english).not.toContain("INTERNAL");
      expect(await run(argv, { KEYSPEC_LANG: "en-XA" })).toBe(english);
    }
  });
});

/** Without the lines of USAGE: they are code that may be wrapped. */
function usageOut(output: string): string {
  return output.replace(/(⟦ÚSÁGÉ⟧\n)(?: {4}.*\n)+/, "$1");
}
