import { readFileSync } from "node:fs";
import { join } from "node:path";
import { native } from "#electron/pki/crypto/native.ts";
import { convertBundle } from "#electron/tasks/convert/convert-bundle.ts";
import { targetById } from "#shared/catalogue/targets/index.ts";
import { settingsOf } from "#shared/catalogue/targets/target-settings.ts";
import { benchPassword, convertWithOpenssl, makeCngPfx } from "./fixtures.ts";
import { median, sideBySide } from "./measure.ts";
import type { BenchRow } from "./table.ts";

/** Converts one file in a warm process, against OpenSSL's two processes. */
export async function benchConvertOne(
  folder: string,
  iterations: number,
  runs: number,
  wanted: number,
): Promise<BenchRow> {
  const pfx = makeCngPfx(folder, iterations);
  const data = new Uint8Array(readFileSync(pfx));
  const now = new Date().toISOString();
  const ours = () =>
    convertBundle(
      {
        name: "bench.pfx",
        data,
        password: benchPassword,
        outPassword: null,
        settings: settingsOf(targetById("legacy-schannel"), {}),
        now,
      },
      native,
    );
  for (let warm = 0; warm < Math.min(runs, 20); warm += 1) ours();
  const times = await sideBySide(runs, ours, () => convertWithOpenssl(pfx, join(folder, "openssl-one.pfx")));
  return {
    what: `convert one file, ${iterations.toLocaleString("en")} rounds in`,
    ours: median(times.ours),
    theirs: median(times.theirs),
    rounds: runs,
    wanted,
    note: "warm process, in memory",
  };
}
