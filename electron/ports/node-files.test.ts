import { chmod, link, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { AppError } from "#shared/errors/app-error.ts";
import { limits } from "#shared/limits.ts";
import { literal } from "#shared/text/testing/literal.ts";
import { nodeFiles } from "./node-files.ts";

const posix = process.platform !== "win32";
let base = "";
let folder = "";
let count = 0;

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), "keyspec-files-"));
});
afterAll(() => rm(base, { recursive: true, force: true }));
beforeEach(async () => {
  count += 1;
  folder = join(base, `case-${count}`);
  await mkdir(folder);
});

async function codeOf(promise: Promise<unknown>): Promise<string> {
  const thrown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  return thrown instanceof AppError ? thrown.code : String(thrown);
}

describe("writing a file", () => {
  it("makes the folder, writes the content and leaves nothing else behind", async () => {
    const path = join(folder, "new", "deep", "a.pfx");
    expect(await nodeFiles.write(path, Uint8Array.of(1, 2, 3), "refuse")).toBe(path);
    expect(new Uint8Array(await readFile(path))).toEqual(Uint8Array.of(1, 2, 3));
    expect(await readdir(join(folder, "new", "deep"))).toEqual(["a.pfx"]);
  });

  it.runIf(posix)("gives the file to its owner only, whatever the umask says", async () => {
    const before = process.umask(0);
    try {
      const path = await nodeFiles.write(join(folder, "secret", "a.pfx"), "key", "refuse");
      expect((await stat(path)).mode & 0o777).toBe(0o600);
      expect((await stat(join(folder, "secret"))).mode & 0o777).toBe(0o700);
    } finally {
      process.umask(before);
    }
  });

  it("refuses an existing file with OUTPUT_EXISTS and does not touch it", async () => {
    const path = join(folder, "a.pfx");
    await writeFile(path, "old");
    expect(await codeOf(nodeFiles.write(path, "new", "refuse"))).toBe("OUTPUT_EXISTS");
    expect(await readFile(path, "utf8")).toBe("old");
    expect(await readdir(folder)).toEqual(["a.pfx"]);
  });

  it("replaces an existing file when asked, and makes it its owner's only", async () => {
    const path = join(folder, "a.pfx");
    await writeFile(path, "old", { mode: 0o644 });
    expect(await nodeFiles.write(path, "new", "replace")).toBe(path);
    expect(await readFile(path, "utf8")).toBe("new");
    if (posix) expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it("keeps both under numbered names", async () => {
    const path = join(folder, "a.tar.pfx");
    const written: string[] = [];
    for (const text of ["one", "two", "three"]) written.push(await nodeFiles.write(path, text, "keep-both"));
    expect(written).toEqual([path, join(folder, "a.tar (2).pfx"), join(folder, "a.tar (3).pfx")]);
    expect(await readFile(join(folder, "a.tar (2).pfx"), "utf8")).toBe("two");
  });

  it("lets exactly one of many writers have a name", async () => {
    const path = join(folder, "a.pfx");
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, index) => codeOf(nodeFiles.write(path, `writer ${index}`, "refuse"))),
    );
    expect(outcomes.filter((code) => code === "OUTPUT_EXISTS")).toHaveLength(19);
    expect(await readdir(folder)).toEqual(["a.pfx"]);
  });

  it("keeps both for many writers at a time, and loses none", async () => {
    const written = await Promise.all(
      Array.from({ length: 20 }, (_, index) => nodeFiles.write(join(folder, "a.pfx"), `writer ${index}`, "keep-both")),
    );
    expect(new Set(written).size).toBe(20);
    const texts = await Promise.all(written.map((path) => readFile(path, "utf8")));
    expect(new Set(texts).size).toBe(20);
  });

  it("shows the check the bytes from the disk before the file has its name", async () => {
    const path = join(folder, "a.pfx");
    const seen: { bytes: Uint8Array; names: string[] }[] = [];
    await nodeFiles.write(path, "content", "refuse", async (bytes) => {
      seen.push({ bytes, names: await readdir(folder) });
    });
    expect(seen).toHaveLength(1);
    expect(new TextDecoder().decode(seen[0]?.bytes)).toBe("content");
    expect(seen[0]?.names).not.toContain("a.pfx");
  });

  it("deletes what fails its check, and leaves the file that was to be replaced", async () => {
    const path = join(folder, "a.pfx");
    await writeFile(path, "old");
    const refused = nodeFiles.write(path, "new", "replace", async () => {
      throw new AppError("PFX_VERIFICATION_FAILED", literal("It does not open."));
    });
    expect(await codeOf(refused)).toBe("PFX_VERIFICATION_FAILED");
    expect(await readdir(folder)).toEqual(["a.pfx"]);
    expect(await readFile(path, "utf8")).toBe("old");
  });

  it("says FOLDER_UNWRITABLE where a part of the path is a file", async () => {
    await writeFile(join(folder, "file"), "");
    expect(await codeOf(nodeFiles.write(join(folder, "file", "a.pfx"), "x", "refuse"))).toBe("FOLDER_UNWRITABLE");
    expect(await codeOf(nodeFiles.write(join(folder, "file", "deeper", "a.pfx"), "x", "refuse"))).toBe(
      "FOLDER_UNWRITABLE",
    );
  });

  it.runIf(process.platform === "linux")("says FOLDER_UNWRITABLE where the system takes no file", async () => {
    expect(await codeOf(nodeFiles.write("/proc/keyspec/a.pfx", "x", "refuse"))).toBe("FOLDER_UNWRITABLE");
  });

  it("says FILE_IS_FOLDER where a folder has the name", async () => {
    await mkdir(join(folder, "a.pfx"));
    expect(await codeOf(nodeFiles.write(join(folder, "a.pfx"), "x", "replace"))).toBe("FILE_IS_FOLDER");
    expect(await codeOf(nodeFiles.write(join(folder, "a.pfx"), "x", "refuse"))).toBe("OUTPUT_EXISTS");
  });
});

describe("reading a file", () => {
  it("gives its bytes", async () => {
    await writeFile(join(folder, "a"), Uint8Array.of(9, 8));
    expect(await nodeFiles.read(join(folder, "a"))).toEqual(Uint8Array.of(9, 8));
  });

  it("tells what is missing, a folder, too large or a device", async () => {
    expect(await codeOf(nodeFiles.read(join(folder, "none")))).toBe("FILE_NOT_FOUND");
    expect(await codeOf(nodeFiles.read(folder))).toBe("FILE_IS_FOLDER");
    await writeFile(join(folder, "large"), new Uint8Array(limits.inputFileBytes + 1));
    expect(await codeOf(nodeFiles.read(join(folder, "large")))).toBe("FILE_TOO_LARGE");
    if (posix) expect(await codeOf(nodeFiles.read("/dev/zero"))).toBe("FILE_UNREADABLE");
  });

  it.runIf(posix && process.getuid?.() !== 0)("says FILE_UNREADABLE where reading is not allowed", async () => {
    await writeFile(join(folder, "a"), "x");
    await chmod(join(folder, "a"), 0o000);
    expect(await codeOf(nodeFiles.read(join(folder, "a")))).toBe("FILE_UNREADABLE");
  });
});

describe("looking at files", () => {
  it("lists a folder, and takes a missing one as empty", async () => {
    await writeFile(join(folder, "b"), "");
    await writeFile(join(folder, "a"), "");
    expect(await nodeFiles.list(folder)).toEqual(["a", "b"]);
    expect(await nodeFiles.list(join(folder, "none"))).toEqual([]);
  });

  it("knows files from folders and from nothing", async () => {
    await writeFile(join(folder, "a"), "abc");
    expect(await nodeFiles.exists(join(folder, "a"))).toBe(true);
    expect(await nodeFiles.exists(folder)).toBe(false);
    expect(await nodeFiles.exists(join(folder, "a", "b"))).toBe(false);
    expect(await nodeFiles.size(join(folder, "a"))).toBe(3);
  });

  it.runIf(posix)("sees one file behind different names", async () => {
    await writeFile(join(folder, "a"), "");
    await writeFile(join(folder, "other"), "");
    await link(join(folder, "a"), join(folder, "hard"));
    await symlink(join(folder, "a"), join(folder, "soft"));
    const identity = await nodeFiles.identity(join(folder, "a"));
    expect(identity).not.toBeNull();
    expect(await nodeFiles.identity(join(folder, "hard"))).toBe(identity);
    expect(await nodeFiles.identity(join(folder, "soft"))).toBe(identity);
    expect(await nodeFiles.identity(join(folder, "other"))).not.toBe(identity);
    expect(await nodeFiles.identity(join(folder, "none"))).toBeNull();
  });

  it("removes a file, and says so where there is none", async () => {
    await writeFile(join(folder, "a"), "");
    await nodeFiles.remove(join(folder, "a"));
    expect(await nodeFiles.exists(join(folder, "a"))).toBe(false);
    expect(await codeOf(nodeFiles.remove(join(folder, "a")))).toBe("FOLDER_UNWRITABLE");
  });
});
