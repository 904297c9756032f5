import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fixturePassword, makeFixtures } from "./make-fixtures.ts";
import { hasOpenssl, runOpenssl } from "./run-openssl.ts";

describe.skipIf(!hasOpenssl())("the fixtures", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "keyspec-fixtures-"));
    await makeFixtures(folder);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const show = (file: string): Promise<string> =>
    runOpenssl(folder, ["pkcs12", "-in", file, "-info", "-nodes", "-passin", `pass:${fixturePassword}`]);

  it("hold a PFX as Windows exports it from a CNG key", async () => {
    const text = await show("cng.pfx");
    expect(text).toContain("Microsoft CSP Name: Microsoft Software Key Storage Provider");
    expect(text).toContain("PBES2, PBKDF2, AES-256-CBC, Iteration 2000, PRF hmacWithSHA256");
    expect(text).toContain("MAC: sha256, Iteration 2000");
    expect(text.match(/BEGIN CERTIFICATE/g)).toHaveLength(3);
  });

  it("hold a PFX without a key and one with an EC key", async () => {
    expect(await show("keyless.pfx")).not.toContain("PRIVATE KEY");
    expect(await runOpenssl(folder, ["x509", "-in", "ec.pem", "-noout", "-text"])).toContain("NIST CURVE: P-256");
  });
});
