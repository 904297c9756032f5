import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { removeOld } from "./remove-old.ts";

const folder = mkdtempSync(join(tmpdir(), "keyspec-old-"));
afterAll(() => rmSync(folder, { recursive: true }));

const now = Date.parse("2026-11-27T12:00:00Z");

function write(name: string, day: string): void {
  const path = join(folder, name);
  writeFileSync(path, "");
  utimesSync(path, new Date(day), new Date(day));
}

it("deletes what is older than 14 days, also in folders below, and nothing of others", () => {
  mkdirSync(join(folder, "completed"));
  write("new.dmp", "2026-11-13T12:00:01Z");
  write("old.dmp", "2026-11-13T11:59:59Z");
  write("completed/old.dmp", "2026-01-01T00:00:00Z");
  write("settings.dat", "2026-01-01T00:00:00Z");
  removeOld(folder, (name) => name.endsWith(".dmp"), now);
  expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual(["completed", "new.dmp", "settings.dat"]);
});

it("has nothing to do where there is no folder", () => {
  expect(() => removeOld(join(folder, "none"), () => true, now)).not.toThrow();
});
