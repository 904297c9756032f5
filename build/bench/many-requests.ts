import { execFile } from "node:child_process";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { createJobs } from "#electron/jobs/create-jobs.ts";
import { createPool } from "#electron/jobs/create-pool.ts";
import type { KeyChoice } from "#shared/roles/types.ts";
import { benchPassword } from "./fixtures.ts";
import { benchPlan } from "./key-and-request.ts";
import { median, sideBySide } from "./measure.ts";
import { requestCommands } from "./request-commands.ts";
import type { BenchRow } from "./table.ts";

const workerUrl = new URL("../../out/node/worker.mjs", import.meta.url);
const run = promisify(execFile);

/** As many chains of OpenSSL's commands at a time as there are cores: what `xargs -P` would do. */
async function opensslInParallel(chains: readonly (readonly (readonly string[])[])[]): Promise<void> {
  const waiting = [...chains];
  const work = async (): Promise<void> => {
    for (let chain = waiting.shift(); chain !== undefined; chain = waiting.shift()) {
      for (const command of chain) await run("openssl", [...command]);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

/**
 * Keys and requests for many nodes at once: KeySpec's pool of workers against as many OpenSSL processes as there are cores. The pool is
 * new in each round, so that starting the workers counts, too.
 */
export async function benchManyRequests(
  folder: string,
  key: KeyChoice,
  count: number,
  runs: number,
): Promise<BenchRow> {
  const plan = benchPlan(key);
  const numbers = Array.from({ length: count }, (_, index) => index);
  const ours = async (): Promise<void> => {
    const pool = createPool({ workerUrl });
    try {
      const jobs = createJobs(pool);
      const input = { plan, template: null, format: "pem-new", passphrase: benchPassword } as const;
      await Promise.all(numbers.map(() => jobs.run("makeKeyAndRequest", input)));
    } finally {
      await pool.close();
    }
  };
  const chains = numbers.map((number) => requestCommands(key, join(folder, `many-${number}`)));
  const times = await sideBySide(runs, ours, () => opensslInParallel(chains));
  return {
    what: `${count} nodes at once, RSA-${key.replace("rsa-", "")}`,
    ours: median(times.ours),
    theirs: median(times.theirs),
    rounds: runs,
    wanted: 1.5,
    note: `${availableParallelism()} workers against as many processes; the same encryption of the keys`,
  };
}
