import { randomInt } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { decodeWire } from "#shared/api/wire.ts";
import { startCli } from "../testing/built-cli.ts";
import { runCli } from "../testing/run-cli.ts";
import { hasOpenssl } from "../testing/run-openssl.ts";
import { sharedCliWorkspace } from "../testing/shared-cli-workspace.ts";

/** How often the batch is killed; more with KEYSPEC_KILLS. */
const kills = Number(process.env["KEYSPEC_KILLS"] ?? 8);
const files = 150;
/** From the start of the program to well into its work, on a busy machine too. */
const killWithinMilliseconds = 1_200;

const runs = hasOpenssl() && process.platform !== "win32";

const workspace = sharedCliWorkspace(runs);

const names = Array.from({ length: files }, (_, index) => `fe${String(index).padStart(3, "0")}`);
const words = ["convert", "sources", "--out", "results", "--password-file", "password.txt", "--resume", "--json"];

describe.skipIf(!runs)("a batch that is killed again and again", () => {
  it("never damages a source, never shows a partial result, and is complete in the end", {
    timeout: kills * 10_000 + 60_000,
  }, async () => {
    const sources = join(workspace.folder, "sources");
    const results = join(workspace.folder, "results");
    const { cngPfx } = workspace.fixtures;
    await mkdir(sources);
    await Promise.all(names.map((name) => writeFile(join(sources, `${name}.pfx`), cngPfx)));
    const expected = new Set(names.map((name) => `${name}-legacy-schannel.pfx`));
    const visible = async (): Promise<readonly string[]> =>
      (await readdir(results).catch(() => [])).filter((name) => !name.startsWith("."));

    let killed = 0;
    for (let round = 0; round < kills; round += 1) {
      const { child, result } = startCli(words, { cwd: workspace.folder });
      await wait(randomInt(killWithinMilliseconds));
      if (child.kill("SIGKILL")) killed += 1;
      await result;
      for (const name of await visible()) expect(expected.has(name), name).toBe(true);
    }
    expect(killed).toBeGreaterThan(0);
    const before = new Set(await visible());

    // Without --replace: a result that did not pass verification would be OUTPUT_EXISTS here.
    const last = await runCli(words, { cwd: workspace.folder });
    expect([last.exitCode, last.stderr]).toEqual([0, ""]);
    const output = decodeWire(last.stdout) as {
      readonly files: readonly { readonly name: string; readonly outcome: { readonly value: { resumed?: boolean } } }[];
    };
    const resumed = output.files.filter(({ outcome }) => outcome.value.resumed === true);
    expect(resumed.map(({ name }) => name.replace(/\.pfx$/, "-legacy-schannel.pfx")).sort()).toEqual(
      [...before].sort(),
    );
    expect(new Set(await readdir(results))).toEqual(expected);
    for (const name of names) {
      expect(new Uint8Array(await readFile(join(sources, `${name}.pfx`))), name).toEqual(cngPfx);
    }
  });
});
