import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createLog } from "./create-log.ts";
import { redact } from "./redactions.ts";

let base = "";
let folder = "";
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "keyspec-log-"));
  folder = join(base, "logs");
});
afterEach(() => rmSync(base, { recursive: true }));

const at = (time: string) => () => new Date(time);
const said = (text: string) => redact(text, "");

describe("the log", () => {
  it("has a file a day, in a folder that only this user can read", () => {
    let now = "2026-11-27T23:59:59.999Z";
    const log = createLog(folder, () => new Date(now));
    expect(existsSync(folder)).toBe(false);
    log.write(said("first"));
    expect(log.file()).toBe(join(folder, "keyspec-2026-11-27.log"));
    now = "2026-11-28T00:00:00.000Z";
    log.write(said("second"));
    expect(readFileSync(join(folder, "keyspec-2026-11-27.log"), "utf8")).toBe("2026-11-27T23:59:59.999Z first\n");
    expect(readFileSync(log.file(), "utf8")).toBe("2026-11-28T00:00:00.000Z second\n");
    if (process.platform === "win32") return;
    expect([statSync(folder).mode & 0o777, statSync(log.file()).mode & 0o777]).toEqual([0o700, 0o600]);
  });

  it("goes on with the file of an earlier start", () => {
    createLog(folder, at("2026-11-27T08:00:00Z")).write(said("one"));
    const log = createLog(folder, at("2026-11-27T09:00:00Z"));
    log.write(said("two"));
    expect(readFileSync(log.file(), "utf8").match(/one|two/g)).toEqual(["one", "two"]);
  });

  it("lets no text look like an entry of its own, nor speak to a terminal", () => {
    const log = createLog(folder, at("2026-11-27T08:00:00Z"));
    log.write(said("a\r\n2026-11-27T08:00:00.000Z forged \u001b[2J"));
    expect(readFileSync(log.file(), "utf8")).toBe(
      "2026-11-27T08:00:00.000Z a\n  2026-11-27T08:00:00.000Z forged [2J\n",
    );
  });

  it("shortens a long entry, and a day has an end", () => {
    const log = createLog(folder, at("2026-11-27T08:00:00Z"));
    for (let count = 0; count < 200; count += 1) log.write(said("word ".repeat(10_000)));
    const { size } = statSync(log.file());
    expect(size).toBeGreaterThan(2 * 1024 * 1024);
    expect(size).toBeLessThan(2 * 1024 * 1024 + 17 * 1024);
  });

  it("deletes its files of more than 14 days, and no other file", () => {
    createLog(folder, at("2026-11-01T08:00:00Z")).write(said("old"));
    const old = new Date("2026-11-01T08:00:00Z");
    writeFileSync(join(folder, "notes.log"), "");
    for (const name of readdirSync(folder)) utimesSync(join(folder, name), old, old);
    createLog(folder, at("2026-11-27T08:00:00Z")).write(said("new"));
    expect(readdirSync(folder).toSorted()).toEqual(["keyspec-2026-11-27.log", "notes.log"]);
  });

  it("never fails: a file stands where its folder should be", () => {
    writeFileSync(folder, "");
    const log = createLog(folder);
    expect(() => log.write(said("lost"))).not.toThrow();
    expect(readFileSync(folder, "utf8")).toBe("");
  });
});
