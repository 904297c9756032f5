import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { watchFolders } from "./watch-folders.ts";

let folder = "";
let end = () => {};
const onChange = vi.fn();

beforeEach(async () => {
  onChange.mockClear();
  folder = await mkdtemp(join(tmpdir(), "keyspec-watch-"));
  await mkdir(join(folder, "pki"));
  end = watchFolders([folder], onChange);
  await setTimeout(50);
});
afterEach(async () => {
  end();
  await rm(folder, { recursive: true });
});

describe("watching the sources of the hosts", () => {
  it("calls once for a burst of changes, also in a folder below", async () => {
    for (const content of ["a", "b", "c"]) await writeFile(join(folder, "pki", "read.ts"), content);
    await vi.waitFor(() => expect(onChange).toHaveBeenCalled());
    await setTimeout(300);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it("does not care for tests and other files", async () => {
    for (const name of ["read.test.ts", "electron.double.ts", "README.md"]) await writeFile(join(folder, name), "a");
    await setTimeout(400);
    expect(onChange).not.toHaveBeenCalled();
  });

  it("ends when it is told to", async () => {
    end();
    await writeFile(join(folder, "read.ts"), "a");
    await setTimeout(400);
    expect(onChange).not.toHaveBeenCalled();
  });
});
