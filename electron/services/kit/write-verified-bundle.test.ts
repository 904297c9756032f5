import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { AppError } from "#shared/errors/app-error.ts";
import type { BundleFacts } from "#shared/facts/bundle-facts.ts";
import { literal } from "#shared/text/testing/literal.ts";
import type { Jobs } from "../../jobs/create-jobs.ts";
import { createReferences } from "../../ports/create-references.ts";
import { nodeFiles } from "../../ports/node-files.ts";
import { createPasswordMemory } from "../../ports/password-memory.ts";
import { randomIds } from "../../ports/random-ids.ts";
import type { VerifyInput, WrittenBundle } from "../../tasks/kit/types.ts";
import { writeVerifiedBundle } from "./write-verified-bundle.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "keyspec-verified-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const facts: BundleFacts = {
  kind: "bundle",
  bytes: 3,
  container: "PKCS#12",
  encoding: "DER",
  mac: null,
  certificateEncryption: null,
  keys: [],
  certificates: [],
  unreadableCertificates: 0,
  issuance: { links: [], repeated: [], linksLeftOut: 0, checksLeftOut: 0 },
  otherBags: [],
  trailingBytes: 0,
  password: "given",
  notices: [],
};
const bundle: WrittenBundle = {
  data: Uint8Array.of(1, 2, 3),
  expectation: { container: "PKCS#7", certificates: [] },
  notices: [],
  thumbprint: "cd",
};

/** Ports whose worker does what is given for `verify`. */
function context(verify: (input: VerifyInput) => Promise<BundleFacts>) {
  const run = (async (_task: string, input: VerifyInput) => verify(input)) as Jobs["run"];
  return {
    files: nodeFiles,
    references: createReferences(randomIds),
    passwords: createPasswordMemory(0),
    jobs: { run },
  };
}

const write = (verify: (input: VerifyInput) => Promise<BundleFacts>, onExisting: "refuse" | "replace" = "refuse") =>
  writeVerifiedBundle(
    context(verify),
    { path: join(folder, "a.pfx"), bundle, password: "Passw0rd!", onExisting },
    AbortSignal.timeout(60_000),
  );

describe("writing a verified bundle", () => {
  it("verifies the bytes from the disk with password and expectation, and gives back what was read", async () => {
    const seen: VerifyInput[] = [];
    const { file, facts: found } = await write(async (input) => {
      seen.push(input);
      return facts;
    });
    expect(seen).toEqual([
      { name: "a.pfx", data: Uint8Array.of(1, 2, 3), password: "Passw0rd!", expectation: bundle.expectation },
    ]);
    expect(file).toMatchObject({ name: "a.pfx", bytes: 3 });
    expect(found).toBe(facts);
  });

  it("deletes a bundle that fails, and keeps the file it was to replace", async () => {
    const failing = async () => {
      throw new AppError("PFX_VERIFICATION_FAILED", literal("The provider is missing."));
    };
    await expect(write(failing)).rejects.toMatchObject({ code: "PFX_VERIFICATION_FAILED" });
    expect(await readdir(folder)).toEqual([]);
    await writeFile(join(folder, "a.pfx"), "old");
    await expect(write(failing, "replace")).rejects.toMatchObject({ code: "PFX_VERIFICATION_FAILED" });
    expect(await readdir(folder)).toEqual(["a.pfx"]);
    expect(await readFile(join(folder, "a.pfx"), "utf8")).toBe("old");
  });
});
