import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import type { JobEvent } from "#shared/api/events.ts";
import type { ErrorCode } from "#shared/errors/codes.ts";
import { format } from "#shared/text/localise.ts";
import { type Fixtures, fixturePassword } from "../testing/make-fixtures.ts";
import { runOpenssl } from "../testing/run-openssl.ts";
import { type ContractCase, dropped } from "./contract-case.ts";
import { convert, outputs, show } from "./convert-in-world.ts";
import { expectFailure, expectValue } from "./expect-error.ts";

/** A file that cannot be converted fails with its code, and nothing is written. */
function refusal(
  name: string,
  file: keyof Omit<Fixtures, "folder">,
  password: string | null,
  code: ErrorCode,
): ContractCase {
  return {
    name,
    paths: ["convert.files"],
    run: async (world) => {
      const [converted] = await convert(world, { files: [dropped("in.pfx", world.fixtures[file])], password });
      expectFailure(converted?.outcome, code, password === null ? [] : [password]);
      expect(await outputs(world)).toEqual([]);
    },
  };
}

const working: readonly ContractCase[] = [
  {
    name: "makes a PFX for legacy SChannel that OpenSSL opens with the same password",
    paths: ["convert.files"],
    run: async (world) => {
      const [converted] = await convert(world);
      const { file, before, after, comparison, thumbprint } = expectValue(converted?.outcome);
      expect(file).toMatchObject({
        name: "fe01-legacy-schannel.pfx",
        path: join(world.folders.output, "fe01-legacy-schannel.pfx"),
      });
      expect(file.bytes).toBe((await stat(file.path)).size);
      if (process.platform !== "win32") expect((await stat(file.path)).mode & 0o777).toBe(0o600);
      expect(before.keys[0]?.provider).toBe("Microsoft Software Key Storage Provider");
      expect(after.keys[0]).toMatchObject({
        provider: "Microsoft RSA SChannel Cryptographic Provider",
        keySpec: "AT_KEYEXCHANGE",
      });
      expect(comparison.some(({ changed }) => changed)).toBe(true);
      const leaf = await runOpenssl(world.fixtures.folder, [
        "x509",
        "-in",
        "leaf.pem",
        "-noout",
        "-fingerprint",
        "-sha1",
      ]);
      expect(leaf.replaceAll(":", "").toLowerCase()).toContain(thumbprint.toLowerCase());

      const text = await show(world, file.name, fixturePassword);
      expect(text).toContain("Microsoft CSP Name: Microsoft RSA SChannel Cryptographic Provider");
      expect(text).toMatch(/X509v3 Key Usage: 10\b|Key Usage: 10\b/);
      expect(text).toContain("friendlyName: Front End fe01");
      expect(text).toContain("pbeWithSHA1And3-KeyTripleDES-CBC, Iteration 2000");
      expect(text).toContain("MAC: sha1, Iteration 2000");
      expect(text.match(/subject=.*/g)?.map((line) => line.replace(/.*CN ?= ?/, ""))).toEqual([
        "fe01.contoso.com",
        "Fixture Issuing CA",
        "Fixture Root CA",
      ]);
    },
  },
  {
    name: "protects the result with the new password when one is given",
    paths: ["convert.files"],
    run: async (world) => {
      const [converted] = await convert(world, { outPassword: "An0ther one" });
      const { file } = expectValue(converted?.outcome);
      await expect(show(world, file.name, "An0ther one")).resolves.toContain("BEGIN PRIVATE KEY");
      await expect(show(world, file.name, fixturePassword)).rejects.toThrow();
    },
  },
  {
    name: "writes no unprotected key unless the empty password is asked for",
    paths: ["convert.files"],
    run: async (world) => {
      const files = [dropped("open.pfx", world.fixtures.openPfx)];
      const [refused] = await convert(world, { files, password: null });
      expectFailure(refused?.outcome, "PFX_OUT_PASSWORD_REQUIRED");
      expect(await outputs(world)).toEqual([]);
      const [same] = await convert(world, { files });
      const { file, notices } = expectValue(same?.outcome);
      await expect(show(world, file.name, fixturePassword)).resolves.toContain("PRIVATE KEY");
      expect(notices.map(format)).toContain("open.pfx has no password. The one that was given protects the result.");
      const [protectedNow] = await convert(world, {
        files,
        password: null,
        outPassword: "An0ther one",
        onExisting: "replace",
      });
      await expect(show(world, expectValue(protectedNow?.outcome).file.name, "An0ther one")).resolves.toContain(
        "PRIVATE KEY",
      );
      const [open] = await convert(world, { files, password: null, outPassword: "", onExisting: "replace" });
      await expect(show(world, expectValue(open?.outcome).file.name, "")).resolves.toContain("PRIVATE KEY");
    },
  },
  {
    name: "leaves an existing file alone, replaces it or keeps both, as asked",
    paths: ["convert.files"],
    run: async (world) => {
      const existing = join(world.folders.output, "fe01-legacy-schannel.pfx");
      await mkdir(world.folders.output, { recursive: true });
      await writeFile(existing, "something else");
      const [refused] = await convert(world);
      expectFailure(refused?.outcome, "OUTPUT_EXISTS");
      expect(await readFile(existing, "utf8")).toBe("something else");

      const [kept] = await convert(world, { onExisting: "keep-both" });
      expect(expectValue(kept?.outcome).file.name).toBe("fe01-legacy-schannel (2).pfx");
      expect(await readFile(existing, "utf8")).toBe("something else");

      const [replaced] = await convert(world, { onExisting: "replace" });
      expect(expectValue(replaced?.outcome).file.name).toBe("fe01-legacy-schannel.pfx");
      expect(await outputs(world)).toEqual(["fe01-legacy-schannel (2).pfx", "fe01-legacy-schannel.pfx"]);
    },
  },
  {
    name: "converts the good files of a batch, in their order, and says what is wrong with the others",
    paths: ["convert.files"],
    run: async (world) => {
      const { cngPfx, truncatedPfx, keylessPfx } = world.fixtures;
      const files = await convert(world, {
        files: [
          dropped("a.pfx", cngPfx),
          dropped("b.pfx", truncatedPfx),
          dropped("c.pfx", keylessPfx),
          dropped("d.p12", cngPfx),
        ],
      });
      expect(files.map(({ name, outcome }) => [name, outcome.ok])).toEqual([
        ["a.pfx", true],
        ["b.pfx", false],
        ["c.pfx", false],
        ["d.p12", true],
      ]);
      expect(await outputs(world)).toEqual(["a-legacy-schannel.pfx", "d-legacy-schannel.pfx"]);
    },
  },
];

const refused: readonly ContractCase[] = [
  refusal("refuses a wrong password", "cngPfx", "not the password", "PFX_WRONG_PASSWORD"),
  refusal("asks for a missing password", "cngPfx", null, "PFX_PASSWORD_REQUIRED"),
  refusal("refuses what is no PFX", "notAPfx", fixturePassword, "PFX_NOT_A_PFX"),
  refusal("refuses a certificate without its key", "certificatePem", fixturePassword, "PFX_NO_KEY"),
  refusal("refuses a truncated PFX", "truncatedPfx", fixturePassword, "FORMAT_TRUNCATED"),
  refusal("refuses a PFX without a key", "keylessPfx", fixturePassword, "PFX_NO_KEY"),
  refusal("refuses an EC key for legacy SChannel", "ecPfx", fixturePassword, "KEY_NOT_RSA"),
  {
    name: "says FOLDER_UNWRITABLE where a part of the path is a file",
    paths: ["convert.files"],
    output: "file/below",
    run: async (world) => {
      const [converted] = await convert(world);
      expectFailure(converted?.outcome, "FOLDER_UNWRITABLE");
    },
  },
];

const hosted: readonly ContractCase[] = [
  {
    name: "hands the result back by its reference",
    paths: ["convert.files", "files.read"],
    run: async (world) => {
      const [converted] = await convert(world);
      const { file } = expectValue(converted?.outcome);
      const { name, data } = await world.call("files.read", { reference: file.reference });
      expect(name).toBe(file.name);
      expect(new Uint8Array(data)).toEqual(new Uint8Array(await readFile(file.path)));
    },
  },
  {
    name: "never replaces its own source, nor the result of a file of the same name",
    paths: ["convert.files"],
    raw: true,
    run: async (world) => {
      const [first] = await convert(world, { files: [dropped("x.pfx", world.fixtures.cngPfx)] });
      const source = expectValue(first?.outcome).file;
      const original = await readFile(source.path);
      // The result of "x.pfx" has the very name of this source.
      const files = [
        { from: "reference", reference: source.reference } as const,
        dropped("x.pfx", world.fixtures.cngPfx),
      ];
      const [second, third] = await convert(world, { files, onExisting: "replace" });
      expect(expectValue(second?.outcome).file.name).toBe("x-legacy-schannel-legacy-schannel.pfx");
      expectFailure(third?.outcome, "OUTPUT_EXISTS");
      expect(await readFile(source.path)).toEqual(original);

      const twins = [1, 2, 3].map((index) => dropped(index === 2 ? "TWIN.pfx" : "twin.pfx", world.fixtures.cngPfx));
      for (const _run of ["first", "again"]) {
        const names = (await convert(world, { files: twins, onExisting: "replace" })).map(
          ({ outcome }) => expectValue(outcome).file.name,
        );
        expect(names).toEqual([
          "twin-legacy-schannel.pfx",
          "TWIN-legacy-schannel (2).pfx",
          "twin-legacy-schannel (3).pfx",
        ]);
      }
    },
  },
  {
    name: "reports progress by job id, and stops at a cancel with what is finished kept",
    paths: ["convert.files", "job.cancel"],
    raw: true,
    run: async (world) => {
      const files = Array.from({ length: 60 }, (_, index) => dropped(`fe${index}.pfx`, world.fixtures.cngPfx));
      const events: JobEvent[] = [];
      const cancels: Promise<unknown>[] = [];
      const unsubscribe = world.subscribe((event) => {
        events.push(event);
        if (event.done === 3) cancels.push(world.call("job.cancel", { jobId: "long" }));
      });
      const converted = await convert(world, { jobId: "long", files });
      unsubscribe();
      expect(await Promise.all(cancels)).toEqual([{ cancelled: true }]);
      expect(events.every(({ jobId, total }) => jobId === "long" && total === 60)).toBe(true);
      expect(events[0]?.done).toBe(0);

      const finished = converted.filter(({ outcome }) => outcome.ok);
      expect(converted).toHaveLength(60);
      expect(finished.length).toBeGreaterThanOrEqual(3);
      expect(finished.length).toBeLessThan(60);
      for (const { outcome } of converted) if (!outcome.ok) expectFailure(outcome, "CANCELLED");
      expect([...(await outputs(world))].sort()).toEqual(
        finished.map(({ outcome }) => expectValue(outcome).file.name).sort(),
      );
    },
  },
];

/** From a CNG PFX to one that legacy SChannel takes, and every way in which that cannot be. */
export const convertCases: readonly ContractCase[] = [...working, ...refused, ...hosted];
