import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { AppError } from "#shared/errors/app-error.ts";
import { nodeFiles } from "../ports/node-files.ts";
import { randomIds } from "../ports/random-ids.ts";
import { systemClock } from "../ports/system-clock.ts";
import { createFileLock } from "./create-file-lock.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "keyspec-lock-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const path = () => join(folder, "a.lock");
const lock = (patienceMilliseconds = 5_000) =>
  createFileLock({
    files: nodeFiles,
    clock: systemClock,
    ids: randomIds,
    path: path(),
    busy: (why, inTheWay) =>
      new AppError("LAB_CA_BUSY", `Somebody else has it (${why}).`, { hint: inTheWay.join(" ") }),
    patienceMilliseconds,
  });
const token = "0123456789abcdef";
const heldBy = (changes: object, at = path()) =>
  writeFile(
    at,
    JSON.stringify({ token, host: hostname(), process: process.pid, since: systemClock.now(), ...changes }),
  );

/** A process id that was free a moment ago. */
async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ["--version"], { stdio: "ignore" });
  await once(child, "close");
  return child.pid ?? 0;
}

/** Reads, waits and writes back a number, many times: without a lock programs overwrite each other's. */
const counting = `
  import { readFile, writeFile } from "node:fs/promises";
  import { createFileLock } from ${JSON.stringify(join(import.meta.dirname, "create-file-lock.ts"))};
  import { nodeFiles } from ${JSON.stringify(join(import.meta.dirname, "../ports/node-files.ts"))};
  import { randomIds } from ${JSON.stringify(join(import.meta.dirname, "../ports/random-ids.ts"))};
  import { systemClock } from ${JSON.stringify(join(import.meta.dirname, "../ports/system-clock.ts"))};
  const [folder] = process.argv.slice(-1);
  const busy = () => new Error("busy");
  const lock = createFileLock({ files: nodeFiles, clock: systemClock, ids: randomIds, path: folder + "/a.lock", busy, patienceMilliseconds: 20000 });
  for (let turn = 0; turn < 10; turn += 1)
    await lock(async () => {
      const count = Number(await readFile(folder + "/count", "utf8"));
      await new Promise((done) => setTimeout(done, 2));
      await writeFile(folder + "/count", String(count + 1));
    });
`;

describe("a lock in a file", () => {
  it("is held by one program at a time", { timeout: 60_000 }, async () => {
    await writeFile(join(folder, "count"), "0");
    const children = [1, 2, 3].map(() =>
      spawn(process.execPath, ["--input-type=module", "--eval", counting, "--", folder], {
        cwd: join(import.meta.dirname, "../.."),
        stdio: "inherit",
      }),
    );
    const codes = await Promise.all(children.map(async (child) => (await once(child, "close"))[0]));
    expect(codes).toEqual([0, 0, 0]);
    expect(await readFile(join(folder, "count"), "utf8")).toBe("30");
    expect(await readdir(folder)).toEqual(["count"]);
  });

  it("waits for another program, and gives up with words in the end", async () => {
    await heldBy({});
    await expect(lock(200)(async () => "done")).rejects.toMatchObject({ code: "LAB_CA_BUSY" });
    const waiting = lock()(async () => "done");
    await rm(path());
    expect(await waiting).toBe("done");
  });

  it.each([
    ["whose program was ended", async () => ({ process: await endedProcess() })],
    ["that is older than any work", async () => ({ host: "elsewhere", since: "2020-01-01T00:00:00.000Z" })],
  ])("takes a file away %s", async (_what, changes) => {
    await heldBy(await changes());
    expect(await Promise.all([lock()(async () => 1), lock()(async () => 2)])).toEqual([1, 2]);
    expect(await readdir(folder)).toEqual([]);
  });

  it("takes a dead holder's file away also where the one that was at it was ended too, and the one after that", async () => {
    const dead = { process: await endedProcess() };
    const claim = `${path()}.${token}`;
    await heldBy(dead);
    await heldBy({ ...dead, token: "1".repeat(16) }, claim);
    await heldBy({ ...dead, token: "2".repeat(16) }, `${claim}.${"1".repeat(16)}`);
    expect(await Promise.all([lock()(async () => 1), lock()(async () => 2)])).toEqual([1, 2]);
    expect(await readdir(folder)).toEqual([]);
  });

  it("waits with pauses while another program takes a file away, and names both files in the end", async () => {
    await heldBy({ process: await endedProcess() });
    await heldBy({ token: "1".repeat(16) }, `${path()}.${token}`);
    const before = process.cpuUsage();
    await expect(lock(1_000)(async () => "done")).rejects.toMatchObject({
      code: "LAB_CA_BUSY",
      hint: `${path()} ${path()}.${token}`,
    });
    const { user, system } = process.cpuUsage(before);
    expect(user + system).toBeLessThan(700_000);
    expect(await readdir(folder)).toHaveLength(2);
  });

  it.each([
    ["leads elsewhere", JSON.stringify({ token: "/../../elsewhere", host: hostname(), process: 1, since: "2020" })],
    ["is longer than ours", JSON.stringify({ token: `${token}0`, host: hostname(), process: 1, since: "2020" })],
    ["is missing", "{}"],
    ["was never written", ""],
  ])("leaves a file alone whose token %s, and says that it is none of ours", async (_what, content) => {
    // For `a.lock./../../elsewhere` to lead anywhere.
    await mkdir(`${path()}.`);
    await writeFile(path(), content);
    await expect(lock(200)(async () => "done")).rejects.toThrow("Somebody else has it (unreadable).");
    expect(await readFile(path(), "utf8")).toBe(content);
  });

  it("says that a folder of its name is in the way", async () => {
    await mkdir(path());
    await expect(lock(200)(async () => "done")).rejects.toMatchObject({
      message: "Somebody else has it (unreadable).",
      hint: path(),
    });
  });

  it("leaves the file of another computer, which cannot be asked, alone", async () => {
    await heldBy({ host: "elsewhere", process: await endedProcess() });
    await expect(lock(200)(async () => "done")).rejects.toMatchObject({ code: "LAB_CA_BUSY" });
  });

  it("is free again after a failure", async () => {
    const one = lock();
    await expect(one(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await one(async () => "done")).toBe("done");
    expect(await readdir(folder)).toEqual([]);
  });
});
