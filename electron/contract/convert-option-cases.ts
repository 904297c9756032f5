import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import { format } from "#shared/text/localise.ts";
import { fixturePassword } from "../testing/make-fixtures.ts";
import { runOpenssl } from "../testing/run-openssl.ts";
import { type ContractCase, dropped, type World } from "./contract-case.ts";
import { convert, outputs, show } from "./convert-in-world.ts";
import { expectFailure, expectRejection, expectValue } from "./expect-error.ts";

const paths = ["convert.files"] as const;

/** Common names of the certificates, in the order of the file. */
const subjects = (text: string): readonly string[] =>
  [...text.matchAll(/subject=.*?CN ?= ?(.*)/g)].map(([, name = ""]) => name);

/** A file of the fixtures' folder. */
async function fixture(world: World, name: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(join(world.fixtures.folder, name)));
}

/** Key and certificates of the fixtures as text in one file. */
async function pemBundle(world: World, ...names: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  const parts = await Promise.all(names.map((name) => fixture(world, name)));
  return new Uint8Array(Buffer.concat(parts));
}

const options: readonly ContractCase[] = [
  {
    name: "writes provider, KeySpec, key set, name, chain and rounds as chosen, seen by OpenSSL",
    paths,
    run: async (world) => {
      const [usual] = await convert(world);
      expect(await show(world, expectValue(usual?.outcome).file.name, fixturePassword)).toContain(
        "Microsoft Local Key set",
      );

      const provider = "Microsoft Enhanced RSA and AES Cryptographic Provider";
      const [converted] = await convert(world, {
        target: "legacy-csp",
        options: {
          provider,
          keySpec: "AT_KEYEXCHANGE",
          machineKeySet: false,
          friendlyName: "Renamed",
          chain: "without-root",
          iterations: 3_000,
        },
      });
      const { file, after } = expectValue(converted?.outcome);
      expect(file.name).toBe("fe01-legacy-csp.pfx");
      expect(after.keys[0]).toMatchObject({ provider, keySpec: "AT_KEYEXCHANGE", machineKeySet: false });
      const text = await show(world, file.name, fixturePassword);
      expect(text).toContain(`Microsoft CSP Name: ${provider}`);
      expect(text).toMatch(/Key Usage: 10\b/);
      expect(text).not.toContain("Microsoft Local Key set");
      expect(text).toContain("friendlyName: Renamed");
      expect(text).toContain("pbeWithSHA1And3-KeyTripleDES-CBC, Iteration 3000");
      expect(text).toContain("MAC: sha1, Iteration 3000");
      expect(subjects(text)).toEqual(["fe01.contoso.com", "Fixture Issuing CA"]);
    },
  },
  {
    name: "marks a key for signatures, leaves the chain out, or turns it round, as chosen",
    paths,
    run: async (world) => {
      const provider = "Microsoft Enhanced Cryptographic Provider v1.0";
      const [signing] = await convert(world, {
        files: [dropped("signing.pfx", world.fixtures.cngPfx)],
        target: "legacy-csp",
        options: { provider, keySpec: "AT_SIGNATURE", chain: "leaf-only", friendlyName: "" },
      });
      const signed = await show(world, expectValue(signing?.outcome).file.name, fixturePassword);
      expect(signed).toMatch(/Key Usage: 80\b/);
      expect(subjects(signed)).toEqual(["fe01.contoso.com"]);
      expect(signed).not.toContain("friendlyName");

      const [turned] = await convert(world, { target: "modern", options: { chainOrder: "root-first" } });
      const text = await show(world, expectValue(turned?.outcome).file.name, fixturePassword);
      expect(subjects(text)).toEqual(["Fixture Root CA", "Fixture Issuing CA", "fe01.contoso.com"]);
      expect(text).not.toContain("Microsoft CSP Name");
    },
  },
  {
    name: "refuses options that cannot work before it opens a file",
    paths,
    run: async (world) => {
      const provider = "Microsoft Software Key Storage Provider";
      await expectRejection(convert(world, { options: { provider } }), "CONVERT_OPTIONS", [fixturePassword]);
      expect(await outputs(world)).toEqual([]);
    },
  },
  {
    name: "names “modern” for a key on a curve, and makes it",
    paths,
    run: async (world) => {
      const files = [dropped("ec.pfx", world.fixtures.ecPfx)];
      const [refused] = await convert(world, { files });
      expectFailure(refused?.outcome, "KEY_NOT_RSA");
      const hint = refused?.outcome.ok === false ? refused.outcome.error.hint : undefined;
      expect(hint === undefined ? "" : format(hint)).toContain("modern");
      const [made] = await convert(world, { files, target: "modern" });
      const { file, after } = expectValue(made?.outcome);
      expect(after.keys[0]?.publicKey).toMatchObject({ algorithm: "EC", curve: "P-256" });
      await expect(show(world, file.name, fixturePassword)).resolves.toContain("BEGIN PRIVATE KEY");
    },
  },
  {
    name: "completes a chain from the chain files, in order",
    paths,
    run: async (world) => {
      const { folder } = world.fixtures;
      const pack = [
        "pkcs12",
        "-export",
        "-in",
        "leaf.pem",
        "-inkey",
        "leaf.key",
        "-passout",
        `pass:${fixturePassword}`,
      ];
      await runOpenssl(folder, [...pack, "-out", "alone.pfx"]);
      const files = [dropped("alone.pfx", await fixture(world, "alone.pfx"))];
      const [short] = await convert(world, { files });
      expect(expectValue(short?.outcome).after.certificates).toHaveLength(1);
      const [complete] = await convert(world, {
        files,
        onExisting: "replace",
        chainFiles: [
          dropped("root.cer", await fixture(world, "root.pem")),
          dropped("issuing.crt", await fixture(world, "issuing.pem")),
        ],
      });
      const text = await show(world, expectValue(complete?.outcome).file.name, fixturePassword);
      expect(subjects(text)).toEqual(["fe01.contoso.com", "Fixture Issuing CA", "Fixture Root CA"]);
    },
  },
];

const containers: readonly ContractCase[] = [
  {
    name: "takes a key and its certificates as PEM",
    paths,
    run: async (world) => {
      const files = [dropped("fe01.pem", await pemBundle(world, "leaf.key", "chain.pem", "leaf.pem"))];
      const [refused] = await convert(world, { files, password: null });
      expectFailure(refused?.outcome, "PFX_OUT_PASSWORD_REQUIRED");
      const [converted] = await convert(world, { files, password: null, outPassword: fixturePassword });
      const { file, before } = expectValue(converted?.outcome);
      expect(before.container).toBe("PEM");
      expect(file.name).toBe("fe01-legacy-schannel.pfx");
      const text = await show(world, file.name, fixturePassword);
      expect(text).toContain("Microsoft CSP Name: Microsoft RSA SChannel Cryptographic Provider");
      expect(subjects(text)).toEqual(["fe01.contoso.com", "Fixture Issuing CA", "Fixture Root CA"]);
    },
  },
  {
    name: "writes the certificates alone as P7B, that OpenSSL reads",
    paths,
    run: async (world) => {
      const [converted] = await convert(world, { target: "p7b" });
      const { file, after } = expectValue(converted?.outcome);
      expect(file.name).toBe("fe01-p7b.p7b");
      expect(after.keys).toEqual([]);
      const pem = (await readFile(file.path)).includes("-----BEGIN");
      const text = await runOpenssl(world.folders.output, [
        ...["pkcs7", "-in", file.name, "-inform", pem ? "PEM" : "DER"],
        ...["-print_certs", "-noout"],
      ]);
      expect([...subjects(text)].sort()).toEqual(["Fixture Issuing CA", "Fixture Root CA", "fe01.contoso.com"]);
    },
  },
  {
    name: "writes a key as PEM under the password, and in clear only when that is confirmed",
    paths,
    run: async (world) => {
      const openssl = (name: string, password: string): Promise<string> =>
        runOpenssl(world.folders.output, ["pkey", "-in", name, "-passin", `pass:${password}`, "-noout", "-text"]);
      const [closed] = await convert(world, { target: "pem" });
      const { file } = expectValue(closed?.outcome);
      expect(file.name).toBe("fe01-pem.pem");
      expect(await readFile(file.path, "utf8")).toContain("BEGIN ENCRYPTED PRIVATE KEY");
      await expect(openssl(file.name, fixturePassword)).resolves.toContain("2048 bit");
      await expect(openssl(file.name, "not the password")).rejects.toThrow();

      const files = [dropped("open.pfx", world.fixtures.cngPfx)];
      const [refused] = await convert(world, { files, target: "pem", outPassword: "" });
      expectFailure(refused?.outcome, "CONVERT_OPTIONS", [fixturePassword]);
      expect(await outputs(world)).toEqual(["fe01-pem.pem"]);

      const confirmed = { confirmUnencryptedKey: true } as const;
      const [open] = await convert(world, { files, target: "pem", outPassword: "", options: confirmed });
      const clear = await readFile(expectValue(open?.outcome).file.path, "utf8");
      expect(clear).toMatch(/BEGIN (?:RSA )?PRIVATE KEY/);
      expect(clear.match(/BEGIN CERTIFICATE/g)).toHaveLength(3);
    },
  },
];

/** What is chosen beside the target, and files that are no PFX. */
export const convertOptionCases: readonly ContractCase[] = [...options, ...containers];
