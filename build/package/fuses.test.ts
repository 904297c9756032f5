import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FuseV1Options, flipFuses } from "@electron/fuses";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createStubDistribution } from "../stub-distribution/create-stub-distribution.ts";
import { readFuses, wantedFuses } from "./fuses.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "keyspec-fuses-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function program(name: string): Promise<string> {
  await createStubDistribution(join(folder, name), "linux", "45.4.1");
  return join(folder, name, "electron");
}

describe("the fuses", () => {
  it("are each as the checklist wants it, read back from a program", async () => {
    const flipped = await program("flipped");
    await flipFuses(flipped, wantedFuses);
    const readings = await readFuses(flipped);
    expect(Object.fromEntries(readings.map(({ name, isSet }) => [name, isSet]))).toEqual({
      RunAsNode: false,
      EnableCookieEncryption: true,
      EnableNodeOptionsEnvironmentVariable: false,
      EnableNodeCliInspectArguments: false,
      EnableEmbeddedAsarIntegrityValidation: true,
      OnlyLoadAppFromAsar: true,
      LoadBrowserProcessSpecificV8Snapshot: false,
      GrantFileProtocolExtraPrivileges: false,
      WasmTrapHandlers: true,
    });
  });

  it("break the build when a later Electron adds one", () => {
    expect(wantedFuses.strictlyRequireAllFuses).toBe(true);
    const names = Object.values(FuseV1Options).filter((value) => typeof value === "number");
    expect(names.filter((fuse) => !(fuse in wantedFuses))).toEqual([]);
  });

  it("of a program that nobody set are noticed", async () => {
    await expect(readFuses(await program("fresh"))).rejects.toThrow("RunAsNode");
  });
});
