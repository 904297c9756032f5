import { copyFileSync, mkdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { createHost } from "#electron/services/create-host.ts";
import { benchPassword, convertWithOpenssl, makeCngPfx } from "./fixtures.ts";
import { median, sideBySide } from "./measure.ts";
import type { BenchRow } from "./table.ts";

const workerUrl = new URL("../../out/node/worker.mjs", import.meta.url);

/**
 * Converts `count` files through the services, as the hosts do: read, convert in workers, write atomically, read back, verify.
 * Also tells the longest time that the main thread did not answer.
 */
export async function benchConvertMany(folder: string, count: number, runs: number, wanted: number): Promise<BenchRow> {
  const pfx = makeCngPfx(folder);
  const input = join(folder, "many");
  mkdirSync(input, { recursive: true });
  const files = Array.from({ length: count }, (_, index) => join(input, `${String(index).padStart(5, "0")}.pfx`));
  for (const file of files) copyFileSync(pfx, file);

  const output = join(folder, "many-out");
  const host = createHost({ host: "cli", workerUrl, dataFolder: join(folder, "data"), outputFolder: output });
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const ours = async () => {
    delay.enable();
    const result = await host.services["convert.files"]({
      jobId: "bench",
      files: files.map((file) => ({ from: "reference", reference: host.references.ofFile(file) })),
      password: benchPassword,
      outPassword: null,
      target: "legacy-schannel",
      folder: host.references.ofFolder(output).reference,
      onExisting: "replace",
    });
    delay.disable();
    const failed = result.files.find((file) => !file.outcome.ok);
    if (failed !== undefined) throw new Error(`The bench could not convert ${failed.name}.`);
  };
  try {
    await ours();
    delay.reset();
    const times = await sideBySide(runs, ours, () => {
      for (const file of files) convertWithOpenssl(file, join(folder, "openssl-many.pfx"));
    });
    return {
      what: `convert ${count} files`,
      ours: median(times.ours),
      theirs: median(times.theirs),
      rounds: runs,
      wanted,
      note: `written, read back, verified; longest main-thread stall ${(delay.max / 1e6).toFixed(0)} ms`,
    };
  } finally {
    await host.close();
    await rm(output, { recursive: true, force: true });
  }
}
