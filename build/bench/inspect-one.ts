import { readFileSync } from "node:fs";
import { native } from "#electron/pki/crypto/native.ts";
import { inspectOrExplain } from "#electron/tasks/inspect/inspect-or-explain.ts";
import { judgeFacts } from "#shared/judge/judge-facts.ts";
import { benchPassword, makeCngPfx } from "./fixtures.ts";
import { median, sideBySide } from "./measure.ts";
import { openssl } from "./openssl.ts";
import type { BenchRow } from "./table.ts";

/** Reads one PFX with a chain and judges it, in a warm process; OpenSSL prints what is in it. */
export async function benchInspectOne(folder: string, iterations: number, runs: number): Promise<BenchRow> {
  const pfx = makeCngPfx(folder, iterations);
  const data = new Uint8Array(readFileSync(pfx));
  const now = new Date().toISOString();
  const ours = async () => {
    const { inspected } = await inspectOrExplain({ name: "bench.pfx", data, password: benchPassword }, native);
    const context = { product: "lync-2013", role: "enterprise-front-end", plans: [], now } as const;
    const verdicts = inspected.items.flatMap((facts) => judgeFacts(facts, "bench.pfx", context));
    if (verdicts.length !== 1) throw new Error("The bench could not judge its PFX.");
  };
  for (let warm = 0; warm < Math.min(runs, 20); warm += 1) await ours();
  const theirs = ["pkcs12", "-in", pfx, "-passin", `pass:${benchPassword}`, "-nokeys", "-info"];
  const times = await sideBySide(runs, ours, () => openssl(theirs));
  return {
    what: `inspect and judge one PFX, ${iterations.toLocaleString("en")} rounds`,
    ours: median(times.ours),
    theirs: median(times.theirs),
    rounds: runs,
    wanted: null,
    note: "warm process, in memory; wanted: ≤ 10 ms",
  };
}
