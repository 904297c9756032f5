import { readdir } from "node:fs/promises";
import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import { fixturePassword } from "../testing/make-fixtures.ts";
import { runOpenssl } from "../testing/run-openssl.ts";
import { dropped, type World } from "./contract-case.ts";

type Conversions = ApiOutput<"convert.files">["files"];

/** Converts the CNG fixture as fe01.pfx unless told otherwise. */
export async function convert(world: World, changes: Partial<ApiInput<"convert.files">> = {}): Promise<Conversions> {
  const input: ApiInput<"convert.files"> = {
    jobId: "convert",
    files: [dropped("fe01.pfx", world.fixtures.cngPfx)],
    password: fixturePassword,
    outPassword: null,
    target: "legacy-schannel",
    folder: world.folder,
    onExisting: "refuse",
    ...changes,
  };
  return (await world.call("convert.files", input)).files;
}

/** Names in the output folder. */
export const outputs = (world: World): Promise<readonly string[]> => readdir(world.folders.output).catch(() => []);

/** OpenSSL's view of a PFX in the output folder; rejects when it does not open with that password. */
export const show = (world: World, name: string, password: string): Promise<string> =>
  runOpenssl(world.folders.output, [
    "pkcs12",
    "-in",
    name,
    "-info",
    "-nodes",
    "-legacy",
    "-passin",
    `pass:${password}`,
  ]);
