import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import { format } from "#shared/text/localise.ts";
import { fixturePassword } from "../testing/make-fixtures.ts";
import { runOpenssl } from "../testing/run-openssl.ts";
import { type ContractCase, dropped, type World } from "./contract-case.ts";
import { convert, outputs, show } from "./convert-in-world.ts";
import { expectFailure, expectValue } from "./expect-error.ts";

const paths = ["convert.files"] as const;
const protectedResult = { password: null, outPassword: fixturePassword } as const;

/** A file of the fixtures' folder, dropped under another name. */
async function fixture(world: World, name: string, as: string) {
  return dropped(as, new Uint8Array(await readFile(join(world.fixtures.folder, name))));
}

/** A key of nobody's certificate, made by OpenSSL. */
async function strangerKey(world: World, as: string, ...options: readonly string[]) {
  await runOpenssl(world.fixtures.folder, ["genpkey", "-algorithm", "RSA", "-out", "stranger.key", ...options]);
  return fixture(world, "stranger.key", as);
}

function messageOf(outcome: Awaited<ReturnType<typeof convert>>[number]["outcome"] | undefined): string {
  return outcome?.ok === false ? format(outcome.error.message) : "";
}

const together: readonly ContractCase[] = [
  {
    name: "makes one result of a key and its certificate in two files, whatever their order",
    paths,
    run: async (world) => {
      const key = await fixture(world, "leaf.key", "fe01.key");
      const certificate = await fixture(world, "leaf.pem", "server.cer");
      for (const files of [
        [key, certificate],
        [certificate, key],
      ]) {
        const items = await convert(world, { ...protectedResult, files, onExisting: "replace" });
        expect(items.map(({ name, partOf }) => [name, partOf])).toEqual(
          files.map((file) => (file === key ? ["fe01.key", undefined] : ["server.cer", "fe01.key"])),
        );
        for (const { outcome } of items) expect(expectValue(outcome).file.name).toBe("fe01-legacy-schannel.pfx");
        expect(await outputs(world)).toEqual(["fe01-legacy-schannel.pfx"]);
      }
      const text = await show(world, "fe01-legacy-schannel.pfx", fixturePassword);
      expect(text).toContain("BEGIN PRIVATE KEY");
      expect(text).toContain("fe01.contoso.com");
    },
  },
  {
    name: "finds the pairs of a batch, with a P7B and an encrypted key, beside whole files",
    paths,
    run: async (world) => {
      const { folder } = world.fixtures;
      await runOpenssl(folder, [
        ...["pkcs8", "-topk8", "-in", "leaf.key", "-out", "locked.key", "-passout", `pass:${fixturePassword}`],
      ]);
      await runOpenssl(folder, [
        ...["crl2pkcs7", "-nocrl", "-certfile", "leaf.pem", "-certfile", "issuing.pem", "-out", "all.p7b"],
      ]);
      const items = await convert(world, {
        files: [
          await fixture(world, "all.p7b", "all.p7b"),
          dropped("whole.pfx", world.fixtures.cngPfx),
          await fixture(world, "locked.key", "locked.key"),
        ],
      });
      expect(items.map(({ name, partOf, outcome }) => [name, partOf, expectValue(outcome).file.name])).toEqual([
        ["all.p7b", "locked.key", "locked-legacy-schannel.pfx"],
        ["whole.pfx", undefined, "whole-legacy-schannel.pfx"],
        ["locked.key", undefined, "locked-legacy-schannel.pfx"],
      ]);
      expect(items[0]?.outcome.ok === true && items[0].outcome.value.after.certificates).toHaveLength(2);
    },
  },
  {
    name: "writes a P7B without wanting a key: of the certificate's file, and of a PFX with certificates only",
    paths,
    run: async (world) => {
      const target = "p7b" as const;
      const items = await convert(world, {
        target,
        files: [
          await fixture(world, "leaf.key", "fe01.key"),
          await fixture(world, "leaf.pem", "server.cer"),
          dropped("chain.pfx", world.fixtures.keylessPfx),
        ],
      });
      expect(items.map(({ name, partOf, outcome }) => [name, partOf, expectValue(outcome).file.name])).toEqual([
        ["fe01.key", "server.cer", "server-p7b.p7b"],
        ["server.cer", undefined, "server-p7b.p7b"],
        ["chain.pfx", undefined, "chain-p7b.p7b"],
      ]);
      const [alone] = await convert(world, { target, files: [await fixture(world, "leaf.key", "alone.key")] });
      expectFailure(alone?.outcome, "PFX_NO_CERTIFICATE");
      expect(messageOf(alone?.outcome)).toContain("alone.key");
    },
  },
];

const apart: readonly ContractCase[] = [
  {
    name: "names both files where key and certificate belong to different orders",
    paths,
    run: async (world) => {
      const key = await strangerKey(world, "other.key");
      const certificate = await fixture(world, "leaf.pem", "fe01.pem");
      const said =
        "The certificate for fe01.contoso.com in fe01.pem belongs to another key, not to the one in other.key.";
      for (const given of [
        { files: [key, certificate] },
        { files: [certificate, key] },
        { files: [key], chainFiles: [certificate] },
        { files: [certificate], chainFiles: [key] },
      ]) {
        const items = await convert(world, { ...protectedResult, ...given });
        for (const { outcome } of items) {
          expectFailure(outcome, "PFX_KEY_MISMATCH");
          expect(messageOf(outcome)).toBe(said);
        }
      }
      expect(await outputs(world)).toEqual([]);
    },
  },
  {
    name: "names a certificate without any key, and goes on with the others",
    paths,
    run: async (world) => {
      const [key, , issuing] = await convert(world, {
        ...protectedResult,
        files: [
          await fixture(world, "leaf.key", "fe01.key"),
          await fixture(world, "leaf.pem", "fe01.cer"),
          await fixture(world, "issuing.pem", "issuing.cer"),
        ],
      });
      expect(expectValue(key?.outcome).file.name).toBe("fe01-legacy-schannel.pfx");
      expectFailure(issuing?.outcome, "PFX_NO_KEY");
      expect(messageOf(issuing?.outcome)).toContain("issuing.cer");
    },
  },
  {
    name: "asks for the password of a key, and not twice for its certificate",
    paths,
    run: async (world) => {
      const locked = await strangerKey(world, "fe01.key", "-aes256", "-pass", "pass:An0ther one");
      const items = await convert(world, {
        ...protectedResult,
        files: [await fixture(world, "leaf.pem", "fe01.cer"), locked],
      });
      expect(items.map(({ partOf }) => partOf)).toEqual(["fe01.key", undefined]);
      for (const { outcome } of items) expectFailure(outcome, "PFX_PASSWORD_REQUIRED");
    },
  },
];

/** A key and its certificate in files of their own: what belongs together becomes one result, the rest is named. */
export const convertPairCases: readonly ContractCase[] = [...together, ...apart];
