import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { unpackBrowser } from "./unpack-browser.ts";

// The package holds a program for Linux on x64 alone.
const temporaryFolder = "TMPDIR";
const hasProgram = process.platform === "linux" && process.arch === "x64";
if (!hasProgram) console.warn("@sparticuz/chromium has no program for this machine: unpacking it is not tested.");

describe.skipIf(!hasProgram)("unpackBrowser", () => {
  it("gives a browser that runs, below node_modules, and gives the same again", async () => {
    const temporary = process.env[temporaryFolder];
    const program = await unpackBrowser();
    expect(program).toMatch(/node_modules\/\.cache\/keyspec\/chromium-[\d.]+\/chromium$/);
    const { stdout } = await promisify(execFile)(program, ["--version"]);
    expect(stdout).toMatch(/Chrom(?:ium|e)/);
    expect(await unpackBrowser()).toBe(program);
    expect(process.env[temporaryFolder]).toBe(temporary);
  });
});
