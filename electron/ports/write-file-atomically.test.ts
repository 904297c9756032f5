import { mkdtemp, open, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { writeFileAtomically } from "./write-file-atomically.ts";

const events: string[] = [];

vi.mock("node:fs/promises", async (importActual) => {
  const actual = await importActual<typeof import("node:fs/promises")>();
  const opened = async (...args: Parameters<typeof actual.open>) => {
    const handle = await actual.open(...args);
    const kind = args[1] === "r" ? "folder" : "file";
    const sync = handle.sync.bind(handle);
    handle.sync = async () => {
      events.push(`${kind} synced`);
      await sync();
    };
    return handle;
  };
  const named = async (...args: Parameters<typeof actual.link>) => {
    await actual.link(...args);
    events.push("named");
  };
  return { ...actual, open: vi.fn(opened), link: vi.fn(named) };
});

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "keyspec-sync-"));
  events.length = 0;
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it("syncs the content before it gets its name, and the folder after", async () => {
  const path = join(folder, "a.pfx");
  await writeFileAtomically(path, "content", "refuse", async () => {
    events.push("checked");
  });
  expect(events).toEqual([
    "file synced",
    "checked",
    "named",
    ...(process.platform === "win32" ? [] : ["folder synced"]),
  ]);
  expect(await readFile(path, "utf8")).toBe("content");
  expect(vi.mocked(open).mock.calls[0]?.[2]).toBe(0o600);
});
