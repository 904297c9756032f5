import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { AppError } from "#shared/errors/app-error.ts";
import { archiveAdvice } from "#shared/errors/definitions/archive.ts";
import { limits } from "#shared/limits.ts";
import { codeOf } from "../../testing/code-of.ts";
import { type ArchiveUse, readArchive } from "./read-archive.ts";

const use: ArchiveUse = {
  maximumBytes: limits.topologyBytes,
  hints: archiveAdvice.configuration,
};
const archive = zipSync({
  "DocItemSet.xml": strToU8("<a/>".repeat(5_000)),
  "../../etc/Header.xml": [strToU8("<h/>"), { level: 0 }],
  empty: strToU8(""),
});
const code = (data: Uint8Array) => codeOf(() => readArchive(data, "config.zip", use));
/** Ends of the central directory's records stand at fixed places behind their signature (PKWARE APPNOTE 4.3.12). */
const directoryOf = (data: Uint8Array) => Buffer.from(data).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));

describe("readArchive", () => {
  it("gives the files in their order, packed or not", () => {
    const entries = readArchive(archive, "config.zip", use);
    expect(entries.map(({ name, data }) => [name, data.length])).toEqual([
      ["DocItemSet.xml", 20_000],
      ["../../etc/Header.xml", 4],
      ["empty", 0],
    ]);
  });

  it("refuses every beginning of an archive", () => {
    for (let length = 0; length < archive.length; length += 1) {
      expect(code(archive.subarray(0, length))).toBe("ARCHIVE_DAMAGED");
    }
  });

  it("says what to do", () => {
    try {
      readArchive(archive.subarray(0, 100), "config.zip", use);
    } catch (thrown) {
      expect(thrown).toBeInstanceOf(AppError);
      expect(thrown).toMatchObject({
        message: expect.stringContaining("config.zip"),
        hint: expect.stringContaining("again"),
      });
    }
  });

  it("refuses too many files before it unpacks any", () => {
    const many = Object.fromEntries(
      Array.from({ length: limits.archiveEntries + 1 }, (_, index) => [`${index}`, strToU8("x")]),
    );
    expect(code(zipSync(many, { level: 0 }))).toBe("LIMIT_COUNT");
  });

  const bomb = zipSync({ "a.xml": new Uint8Array(limits.topologyBytes + 1) }, { level: 1 });

  it("refuses a bomb by what its directory says", () => {
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(code(bomb)).toBe("LIMIT_SIZE");
  });

  it("stops at a bomb whose directory lies", () => {
    const lie = bomb.slice();
    new DataView(lie.buffer).setUint32(directoryOf(lie) + 24, 10, true);
    expect(code(lie)).toBe("LIMIT_SIZE");
  });

  it("refuses many files that are too large together", () => {
    const several = archive.slice();
    const view = new DataView(several.buffer);
    const first = directoryOf(several);
    for (const at of [first, directoryOf(several.subarray(first + 1)) + first + 1]) {
      view.setUint32(at + 24, limits.topologyBytes / 2 + 1, true);
    }
    expect(code(several)).toBe("LIMIT_SIZE");
  });

  it("refuses a file whose size is not what the directory says", () => {
    const lie = archive.slice();
    new DataView(lie.buffer).setUint32(directoryOf(lie) + 24, 19_999, true);
    expect(code(lie)).toBe("ARCHIVE_DAMAGED");
  });
});
