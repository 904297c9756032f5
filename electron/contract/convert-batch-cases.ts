import { readFile, stat, truncate, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import type { JobEvent } from "#shared/api/events.ts";
import { decodeWire } from "#shared/api/wire.ts";
import type { ConversionReport } from "#shared/report/conversion-report.ts";
import { format } from "#shared/text/localise.ts";
import { fixturePassword } from "../testing/make-fixtures.ts";
import { runOpenssl } from "../testing/run-openssl.ts";
import { type ContractCase, dropped, type World } from "./contract-case.ts";
import { convert, outputs } from "./convert-in-world.ts";
import { expectFailure, expectValue } from "./expect-error.ts";

const paths = ["convert.files"] as const;
const otherPassword = 'An0ther, "one"';

/** The fixture's key and certificate under another password. */
async function otherPfx(world: World): Promise<Uint8Array<ArrayBuffer>> {
  const { folder } = world.fixtures;
  const leaf = ["-in", "leaf.pem", "-inkey", "leaf.key", "-passout", `pass:${otherPassword}`];
  await runOpenssl(folder, ["pkcs12", "-export", ...leaf, "-out", "other.pfx"]);
  return new Uint8Array(await readFile(join(folder, "other.pfx")));
}

/** Long ago: a file that is written again does not keep it. */
const longAgo = new Date("2020-01-01T00:00:00Z");

async function isUntouched(path: string): Promise<boolean> {
  return (await stat(path)).mtimeMs === longAgo.getTime();
}

const passwords: readonly ContractCase[] = [
  {
    name: "opens each file with its own password, else with the one for all",
    paths,
    run: async (world) => {
      const files = await convert(world, {
        files: [dropped("own.pfx", await otherPfx(world)), dropped("common.pfx", world.fixtures.cngPfx)],
        passwords: [{ file: "OWN.PFX", password: otherPassword }],
      });
      for (const { outcome } of files) expectValue(outcome);
      // The result keeps the password of its own source.
      const open = (name: string, password: string): Promise<string> =>
        runOpenssl(world.folders.output, ["pkcs12", "-in", name, "-noout", "-legacy", "-passin", `pass:${password}`]);
      await open("own-legacy-schannel.pfx", otherPassword);
      await open("common-legacy-schannel.pfx", fixturePassword);
      await expect(open("own-legacy-schannel.pfx", fixturePassword)).rejects.toThrow();
    },
  },
  {
    name: "opens two files of one name each with its own password",
    paths,
    raw: true,
    run: async (world) => {
      const twins = [dropped("twin.pfx", await otherPfx(world)), dropped("twin.pfx", world.fixtures.cngPfx)];
      const files = await convert(world, {
        files: [...twins, dropped("third.pfx", world.fixtures.cngPfx)],
        onExisting: "keep-both",
        ownPasswords: [otherPassword, fixturePassword, null],
        passwords: [{ file: "twin.pfx", password: "neither" }],
      });
      expect(files.map(({ outcome }) => expectValue(outcome).file.name)).toEqual([
        "twin-legacy-schannel.pfx",
        "twin-legacy-schannel (2).pfx",
        "third-legacy-schannel.pfx",
      ]);
    },
  },
  {
    name: "replaces results of an earlier run, but none of this run's earlier calls",
    paths,
    raw: true,
    run: async (world) => {
      const [first, second] = [dropped("twin.pfx", world.fixtures.cngPfx), dropped("twin.pfx", await otherPfx(world))];
      const replace = { onExisting: "replace" } as const;
      const [done, locked] = await convert(world, { ...replace, files: [first, second] });
      expectFailure(locked?.outcome, "PFX_WRONG_PASSWORD");
      const { reference, path } = expectValue(done?.outcome).file;
      await utimes(path, longAgo, longAgo);
      const retry = { ...replace, files: [second], ownPasswords: [otherPassword], keep: [reference] };
      const [unlocked] = await convert(world, retry);
      expect(expectValue(unlocked?.outcome).file.name).toBe("twin-legacy-schannel (2).pfx");
      expect(await isUntouched(path)).toBe(true);
      const [unknown] = await Promise.allSettled([convert(world, { ...retry, keep: ["nothing"] })]);
      expect(unknown).toMatchObject({ status: "rejected", reason: { code: "FILE_REFERENCE_UNKNOWN" } });
    },
  },
  {
    name: "fails only the file whose own password is wrong, and shows none",
    paths,
    run: async (world) => {
      const [wrong, right] = await convert(world, {
        files: [dropped("a.pfx", world.fixtures.cngPfx), dropped("b.pfx", world.fixtures.cngPfx)],
        passwords: [{ file: "a.pfx", password: "S3cret of a" }],
      });
      expectFailure(wrong?.outcome, "PFX_WRONG_PASSWORD", ["S3cret of a", fixturePassword]);
      expectValue(right?.outcome);
      expect(await outputs(world)).toEqual(["b-legacy-schannel.pfx"]);
    },
  },
];

const names: readonly ContractCase[] = [
  {
    name: "gives no name to a file that can have no result: the PFX beside it has it",
    paths,
    raw: true,
    run: async (world) => {
      const { certificatePem, cngPfx, folder, notAPfx, request } = world.fixtures;
      const key = new Uint8Array(await readFile(join(folder, "root.key")));
      const files = [
        dropped("fe01.csr", request),
        dropped("fe01.cer", certificatePem),
        dropped("fe01.xml", notAPfx),
        dropped("fe01.pfx", cngPfx),
      ];
      const [asked, bare, picture, whole] = await convert(world, { files });
      expectFailure(asked?.outcome, "PFX_NOT_A_PFX");
      expectFailure(bare?.outcome, "PFX_NO_KEY");
      expectFailure(picture?.outcome, "PFX_NOT_A_PFX");
      expect(expectValue(whole?.outcome).file.name).toBe("fe01-legacy-schannel.pfx");

      const alone = [dropped("fe02.key", key), dropped("fe02.pfx", cngPfx)];
      const [lone, second] = await convert(world, { files: alone });
      expectFailure(lone?.outcome, "PFX_NO_CERTIFICATE");
      expect(expectValue(second?.outcome).file.name).toBe("fe02-legacy-schannel.pfx");
    },
  },
];

const resume: readonly ContractCase[] = [
  {
    name: "goes on where a run ended: keeps what is finished, makes the rest, replaces what is damaged only when told to",
    paths,
    run: async (world) => {
      const { cngPfx } = world.fixtures;
      const files = ["a.pfx", "b.pfx", "c.pfx"].map((name) => dropped(name, cngPfx));
      for (const { outcome } of await convert(world, { files: files.slice(0, 2) })) expectValue(outcome);
      const result = (letter: string): string => join(world.folders.output, `${letter}-legacy-schannel.pfx`);
      await truncate(result("b"), 1_000);
      for (const letter of ["a", "b"]) await utimes(result(letter), longAgo, longAgo);

      const [kept, damaged, made] = await convert(world, { files, resume: true });
      expect(expectValue(kept?.outcome)).toMatchObject({ resumed: true, file: { path: result("a") } });
      expect(expectValue(kept?.outcome).after.keys[0]?.provider).toBe("Microsoft RSA SChannel Cryptographic Provider");
      expectFailure(damaged?.outcome, "OUTPUT_EXISTS");
      expect(damaged?.outcome.ok === false && format(damaged.outcome.error.message)).toContain(
        `${result("b")}, but it is not what would be written now: it does not open`,
      );
      expect(expectValue(made?.outcome).resumed).not.toBe(true);
      expect(await isUntouched(result("a"))).toBe(true);
      expect(await isUntouched(result("b"))).toBe(true);

      const again = await convert(world, { files, resume: true, onExisting: "replace" });
      expect(again.map(({ outcome }) => expectValue(outcome).resumed === true)).toEqual([true, false, true]);
      const notices = again.map(({ outcome }) => expectValue(outcome).notices.map(format).join());
      expect(notices).toEqual(["", expect.stringContaining(`${result("b")} was there already, but it was not`), ""]);
      expect(await isUntouched(result("a"))).toBe(true);
      expect(await isUntouched(result("b"))).toBe(false);
      expect(await outputs(world)).toEqual(["a", "b", "c"].map((letter) => `${letter}-legacy-schannel.pfx`));
    },
  },
  {
    name: "takes no result for finished that other options, another password or another source would make",
    paths,
    run: async (world) => {
      const [first] = await convert(world);
      const { path } = expectValue(first?.outcome).file;
      await utimes(path, longAgo, longAgo);
      const others = [
        { options: { iterations: 2_500 } },
        { options: { chain: "leaf-only" } },
        { options: { friendlyName: "Another" } },
        { outPassword: "N3w-Passw0rd!" },
        { files: [dropped("fe01.pfx", await otherPfx(world))], password: otherPassword },
      ] as const;
      for (const changes of others) {
        const [other] = await convert(world, { ...changes, resume: true });
        expectFailure(other?.outcome, "OUTPUT_EXISTS");
      }
      const [same] = await convert(world, { resume: true });
      expect(expectValue(same?.outcome).resumed).toBe(true);
      expect(await isUntouched(path)).toBe(true);
    },
  },
  {
    name: "finds each of several results of one name",
    paths,
    run: async (world) => {
      const files = [1, 2, 3].map(() => dropped("twin.pfx", world.fixtures.cngPfx));
      for (const onExisting of ["keep-both", "replace"] as const) {
        const first = await convert(world, { files, onExisting });
        const names = (some: typeof first) => some.map(({ outcome }) => expectValue(outcome).file.name).sort();
        const second = await convert(world, { files, onExisting, resume: true });
        expect(names(second)).toEqual(names(first));
        expect(second.every(({ outcome }) => expectValue(outcome).resumed)).toBe(true);
      }
      expect(await outputs(world)).toHaveLength(3);
    },
  },
];

const noticesOfFiles: readonly ContractCase[] = [
  {
    name: "writes a report with a line for each file, without any password, in the place of the last one",
    paths,
    run: async (world) => {
      const files = [
        dropped("fe01.pfx", world.fixtures.cngPfx),
        dropped("=1+1.pfx", world.fixtures.truncatedPfx),
        dropped("keyless.pfx", world.fixtures.keylessPfx),
      ];
      const read = async (): Promise<{ readonly json: ConversionReport; readonly csv: string }> => {
        const [json = "", csv = ""] = await Promise.all(
          ["json", "csv"].map((ending) => readFile(join(world.folders.output, `keyspec-report.${ending}`), "utf8")),
        );
        expect(json + csv).not.toContain(fixturePassword);
        return { json: decodeWire(json) as ConversionReport, csv };
      };
      const send = (onExisting: "refuse" | "replace", resume: boolean) =>
        world.call("convert.files", {
          ...{ jobId: "report", files, password: fixturePassword, outPassword: null, target: "legacy-schannel" },
          ...{ folder: world.folder, onExisting, resume, report: true },
        });
      const first = await send("refuse", false);
      expect(first.reports?.map(({ name }) => name)).toEqual(["keyspec-report.json", "keyspec-report.csv"]);
      const { json, csv } = await read();
      expect(json).toMatchObject({
        schema: "keyspec-conversion-report",
        version: 2,
        target: "legacy-schannel",
        counts: { files: 3, converted: 1, resumed: 0, failed: 2 },
        files: [
          {
            source: "fe01.pfx",
            ok: true,
            output: "fe01-legacy-schannel.pfx",
            key: { algorithm: "RSA", bits: 2048 },
            before: { provider: "Microsoft Software Key Storage Provider" },
            after: { provider: "Microsoft RSA SChannel Cryptographic Provider", keySpec: "AT_KEYEXCHANGE" },
          },
          { source: "=1+1.pfx", ok: false, code: "FORMAT_TRUNCATED" },
          { source: "keyless.pfx", ok: false, code: "PFX_NO_KEY" },
        ],
      });
      const lines = csv.split("\r\n");
      expect(lines).toHaveLength(5);
      expect(lines[1]).toMatch(/^fe01\.pfx,converted,,,fe01-legacy-schannel\.pfx,/);
      expect(lines[2]).toMatch(/^'=1\+1\.pfx,failed,FORMAT_TRUNCATED,/);

      const mine = join(world.folders.output, "keyspec-report (2).csv");
      await writeFile(mine, "mine");
      await send("refuse", true);
      expect((await read()).json.counts).toEqual({ files: 3, converted: 0, resumed: 1, failed: 2 });
      expect(await readFile(mine, "utf8")).toBe("mine");
    },
  },
  {
    name: "tells how long the rest will take",
    paths,
    raw: true,
    run: async (world) => {
      const events: JobEvent[] = [];
      const unsubscribe = world.subscribe((event) => events.push(event));
      const files = Array.from({ length: 12 }, (_, index) => dropped(`fe${index}.pfx`, world.fixtures.cngPfx));
      await convert(world, { files });
      unsubscribe();
      const times = events.map(({ remainingMilliseconds }) => remainingMilliseconds);
      expect(times.slice(0, 4)).toEqual([undefined, undefined, undefined, undefined]);
      expect(times.slice(4, 12).every((time) => time !== undefined && time > 0)).toBe(true);
    },
  },
];

/** Many files: their passwords, going on after an end, and what is told about them. */
export const convertBatchCases: readonly ContractCase[] = [...passwords, ...names, ...resume, ...noticesOfFiles];
