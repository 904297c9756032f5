import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { nodeFiles } from "./node-files.ts";
import { isLeftover, temporaryName } from "./temporary-names.ts";

/** The id of a process that has ended. */
const ended = spawnSync(process.execPath, ["--version"]).pid;
const ofProcess = (pid: number): string => temporaryName().replace(`-${process.pid}-`, `-${pid}-`);

describe("a temporary file", () => {
  it("is a leftover when its process has ended, and not before", () => {
    expect(isLeftover(ofProcess(ended))).toBe(true);
    expect(isLeftover(temporaryName())).toBe(false);
    expect(isLeftover(ofProcess(1))).toBe(false);
  });

  it("of another computer, or of something else, is none of ours", () => {
    expect(isLeftover(ofProcess(ended).replace(".keyspec-", ".keyspec-other-"))).toBe(false);
    for (const name of [
      "fe01.pfx",
      ".keyspec-1.tmp",
      "keyspec.tmp",
      `x${ofProcess(ended)}`,
      `${ofProcess(ended)}.pfx`,
    ]) {
      expect(isLeftover(name), name).toBe(false);
    }
  });

  it("is taken away with its like, and nothing else", async () => {
    const folder = await mkdtemp(join(tmpdir(), "keyspec-leftovers-"));
    const kept = [temporaryName(), "fe01.pfx"];
    for (const name of [...kept, ofProcess(ended), ofProcess(ended)]) await writeFile(join(folder, name), "x");
    await nodeFiles.removeLeftovers(folder);
    expect((await readdir(folder)).sort()).toEqual([...kept].sort());
    await nodeFiles.removeLeftovers(join(folder, "missing"));
    await rm(folder, { recursive: true });
  });
});
