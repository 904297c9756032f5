import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Fixtures, fixturePassword, makeFixtures } from "../testing/make-fixtures.ts";
import { hasOpenssl, runOpenssl } from "../testing/run-openssl.ts";
import { createHost } from "./create-host.ts";

describe.skipIf(!hasOpenssl())("a host that ends while it converts", () => {
  let folder = "";
  let fixtures: Fixtures;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "keyspec-end-"));
    fixtures = await makeFixtures(folder);
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("leaves whole results and nothing else in the folder", { timeout: 60_000 }, async () => {
    const output = join(folder, "output");
    const host = createHost({
      host: "loopback",
      workerUrl: new URL("../jobs/worker.ts", import.meta.url),
      dataFolder: join(folder, "data"),
      outputFolder: output,
    });
    const { promise: halfway, resolve } = Promise.withResolvers<void>();
    host.subscribe(({ done }) => done === 4 && resolve());
    const { outputFolder } = await host.services["app.about"]({});
    const data = fixtures.cngPfx;
    const run = host.services["convert.files"]({
      jobId: "long",
      files: Array.from({ length: 60 }, (_, index) => ({ from: "bytes", name: `fe${index}.pfx`, data })),
      password: fixturePassword,
      outPassword: null,
      target: "legacy-schannel",
      folder: outputFolder.reference,
      onExisting: "refuse",
    });
    await halfway;
    await host.close();
    // As they are when the program has ended: nothing waits for the call.
    const left = await readdir(output);
    const { files } = await run;
    const written = files.flatMap(({ outcome }) => (outcome.ok ? [outcome.value.file.name] : []));
    expect(left.toSorted()).toEqual(written.toSorted());
    expect(written.length).toBeGreaterThanOrEqual(4);
    expect(written.length).toBeLessThan(60);
    for (const name of written)
      await runOpenssl(output, ["pkcs12", "-in", name, "-noout", "-legacy", "-passin", `pass:${fixturePassword}`]);
  });
});
