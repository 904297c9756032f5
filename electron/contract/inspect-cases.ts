import { expect } from "vitest";
import type { ApiOutput } from "#shared/api/contract.ts";
import type { FileInput } from "#shared/api/schemas/common.ts";
import { fixturePassword } from "../testing/make-fixtures.ts";
import { type ContractCase, dropped, type World } from "./contract-case.ts";
import { expectClosed } from "./expect-closed.ts";
import { expectFailure, expectValue } from "./expect-error.ts";

type Inspections = ApiOutput<"inspect.files">["files"];

async function inspect(
  world: World,
  files: readonly FileInput[],
  password: string | null = null,
): Promise<Inspections> {
  return (await world.call("inspect.files", { jobId: "inspect", files, password })).files;
}

/** Files are known by their content, and a failure is a failure of its file only. */
export const inspectCases: readonly ContractCase[] = [
  {
    name: "reads a certificate, in PEM and in DER, whatever its name says",
    paths: ["inspect.files"],
    run: async (world) => {
      const { certificatePem, certificateDer } = world.fixtures;
      const files = await inspect(world, [dropped("leaf.cer", certificatePem), dropped("leaf.txt", certificateDer)]);
      expect(files.map(({ name }) => name)).toEqual(["leaf.cer", "leaf.txt"]);
      for (const { outcome } of files) {
        const [facts] = expectValue(outcome).items;
        expect(facts).toMatchObject({
          kind: "certificate",
          subject: { text: expect.stringContaining("CN=fe01.contoso.com") },
          publicKey: { algorithm: "RSA", bits: 2048 },
          subjectAlternativeNames: {
            value: [
              { type: "dns", value: "fe01.contoso.com" },
              { type: "dns", value: "sip.contoso.com" },
            ],
          },
        });
      }
    },
  },
  {
    name: "reads a PFX with its provider, encryption and chain",
    paths: ["inspect.files"],
    run: async (world) => {
      const [file] = await inspect(world, [dropped("fe01.pfx", world.fixtures.cngPfx)], fixturePassword);
      const [facts] = expectValue(file?.outcome).items;
      expect(facts).toMatchObject({
        kind: "bundle",
        password: "given",
        keys: [
          {
            provider: "Microsoft Software Key Storage Provider",
            keySpec: null,
            certificateIndexes: [expect.any(Number)],
          },
        ],
        mac: { iterations: 2000 },
      });
      expect(facts?.kind === "bundle" && facts.certificates).toHaveLength(3);
    },
  },
  {
    name: "reads a certificate request and checks its signature",
    paths: ["inspect.files"],
    run: async (world) => {
      const [file] = await inspect(world, [dropped("leaf.csr", world.fixtures.request)]);
      expect(expectValue(file?.outcome).items).toMatchObject([{ kind: "request", signatureValid: true }]);
    },
  },
  {
    name: "tells a missing password from a wrong one",
    paths: ["inspect.files"],
    run: async (world) => {
      const pfx = dropped("fe01.pfx", world.fixtures.cngPfx);
      const [locked] = await inspect(world, [pfx]);
      expectClosed(locked?.outcome, "PFX_PASSWORD_REQUIRED");
      const [wrong] = await inspect(world, [pfx], "not the password");
      expectClosed(wrong?.outcome, "PFX_WRONG_PASSWORD", ["not the password"]);
    },
  },
  {
    name: "says what is wrong with each file of a batch and reads the others",
    paths: ["inspect.files"],
    run: async (world) => {
      const { certificatePem, notAPfx } = world.fixtures;
      const [picture, empty, good] = await inspect(world, [
        dropped("picture.pfx", notAPfx),
        dropped("empty.pfx", new Uint8Array()),
        dropped("leaf.cer", certificatePem),
      ]);
      expectFailure(picture?.outcome, "FORMAT_UNKNOWN");
      expectFailure(empty?.outcome, "FILE_EMPTY");
      expect(expectValue(good?.outcome).items).toHaveLength(1);
    },
  },
  {
    name: "reads files although one that stands beside them cannot be read",
    paths: ["inspect.files"],
    raw: true,
    run: async ({ call, fixtures: { certificatePem, notAPfx } }) => {
      const { files } = await call("inspect.files", {
        jobId: "inspect",
        files: [dropped("leaf.cer", certificatePem)],
        beside: [dropped("picture.pfx", notAPfx), dropped("empty.cer", new Uint8Array())],
        password: null,
      });
      expect(expectValue(files[0]?.outcome).items).toHaveLength(1);
    },
  },
  {
    name: "contacts no address that the certificates do not name",
    paths: ["inspect.fetch"],
    run: async ({ call, fixtures: { certificateDer } }) => {
      const contact = { kind: "list", url: "http://127.0.0.1:1/secret.crl" } as const;
      const question = { jobId: "fetch", certificates: [certificateDer], contacts: [contact] };
      const { fetched } = await call("inspect.fetch", question);
      expect(fetched).toMatchObject([contact]);
      expectFailure(fetched[0]?.outcome, "NETWORK_NOT_NAMED");
    },
  },
];
