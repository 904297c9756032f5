import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { renderHelp } from "../render/help.ts";
import { renderOverview } from "../render/overview.ts";
import { allCommands, commandNames, commandsAmong } from "./index.ts";

const commands = await allCommands();
const pages = commands.flatMap((page) => (page.kind === "group" ? [page, ...page.commands] : [page]));

describe("the commands", () => {
  it("are one per file of this folder, named like it", () => {
    const files = readdirSync(import.meta.dirname)
      .filter((name) => !(name.endsWith(".test.ts") || name === "index.ts"))
      .map((name) => name.replace(/\.ts$/, ""));
    expect(pages.map((page) => page.name.replaceAll(" ", "-")).sort()).toEqual(files.sort());
  });

  it("are loaded by the word that names them, and no others", async () => {
    expect(commands.map(({ name }) => name)).toEqual(commandNames);
    for (const name of commandNames)
      expect((await commandsAmong(["--json", name, "x"])).map((page) => page.name)).toEqual([name]);
    expect(await commandsAmong(["--version", "constructor"])).toEqual([]);
  });

  it("have all sections of a manual page", () => {
    for (const page of pages) {
      const help = renderHelp(page);
      for (const title of [
        "NAME",
        "USAGE",
        "DESCRIPTION",
        "POSITIONAL ARGUMENTS",
        "OPTIONS",
        "EXIT CODES",
        "EXAMPLES",
      ]) {
        expect(help, `${page.name}: ${title}`).toMatch(new RegExp(`^${title}$`, "m"));
      }
      expect(page.examples.length, page.name).toBeGreaterThan(0);
      for (const { command } of page.examples) expect(command, page.name).toContain(`keyspec ${page.name}`);
    }
  });

  it("explain every option, and every required one stands in the usage line", () => {
    for (const page of pages) {
      for (const option of page.options) {
        const [flag = ""] = option.flags.split(" ");
        expect(option.text.length, `${page.name} ${flag}`).toBeGreaterThan(10);
        if (option.required === true) expect(page.usage, page.name).toContain(flag);
      }
    }
  });

  it("never take a password as the value of an option", () => {
    for (const page of pages) {
      for (const { flags } of page.options.filter((option) => /pass/.test(option.flags))) {
        expect(flags).toMatch(/-(?:file|env|csv) </);
      }
    }
  });

  it("all stand in the overview with their summary", () => {
    const overview = renderOverview(commands, "1.2.3");
    for (const page of commands) expect(overview).toContain(page.summary);
    expect(overview).toContain("version 1.2.3");
  });
});
