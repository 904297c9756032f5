/** `npm run bench`: the same work side by side with OpenSSL, medians, one table; then how long heavy calls hold the loopback host up, and how long the inventory of a fleet takes. `--quick` runs fewer rounds; `--large` also converts 10 000 files. */
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { benchColdStart } from "./cold-start.ts";
import { benchConvertMany } from "./convert-many.ts";
import { benchConvertOne } from "./convert-one.ts";
import { benchFleetInventory } from "./fleet-inventory.ts";
import { benchHeldHost } from "./held-host.ts";
import { benchInspectMany } from "./inspect-many.ts";
import { benchInspectOne } from "./inspect-one.ts";
import { benchKeyAndRequest } from "./key-and-request.ts";
import { benchManyFiles } from "./many-files.ts";
import { benchManyRequests } from "./many-requests.ts";
import { opensslVersion } from "./openssl.ts";
import { type BenchRow, benchTable } from "./table.ts";

const quick = process.argv.includes("--quick");
const large = process.argv.includes("--large");
const version = opensslVersion();
if (version === null) {
  console.error(
    "OpenSSL is not installed: there is nothing to compare with. Install the openssl package and run this again.",
  );
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), "keyspec-bench-"));
const rows: BenchRow[] = [];
let held: readonly string[] = [];
let fleets: readonly string[] = [];
async function measure(name: string, work: () => Promise<BenchRow>): Promise<void> {
  console.error(`measuring: ${name} …`);
  rows.push(await work());
}

try {
  await measure("one file", () => benchConvertOne(folder, 2000, quick ? 20 : 100, 0.5));
  await measure("one file with 600 000 rounds", () => benchConvertOne(folder, 600_000, quick ? 2 : 5, 1.2));
  await measure("200 files", () => benchConvertMany(folder, 200, quick ? 1 : 3, 0.33));
  if (large) {
    console.error("measuring: 1 000 and 10 000 files …");
    rows.push(...benchManyFiles(folder, [1_000, 10_000]));
  }
  await measure("RSA-2048", () => benchKeyAndRequest(folder, "rsa-2048", quick ? 5 : 31));
  await measure("RSA-4096", () => benchKeyAndRequest(folder, "rsa-4096", quick ? 2 : 9));
  await measure("20 nodes", () => benchManyRequests(folder, "rsa-2048", 20, quick ? 2 : 5));
  await measure("one PFX, inspected", () => benchInspectOne(folder, 2000, quick ? 20 : 100));
  await measure("1 000 certificates", () => benchInspectMany(folder, 1000, quick ? 1 : 3));
  console.error("measuring: cold starts …");
  rows.push(...benchColdStart(folder, quick ? 5 : 20));
  console.error("measuring: heavy calls of the loopback host …");
  held = await benchHeldHost();
  console.error("measuring: inventories of fleets …");
  fleets = benchFleetInventory(quick ? 1 : 5);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

console.log(
  `${version}; Node ${process.version}; ${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown processor"}\n`,
);
console.log(benchTable(rows));
console.log(`\nThe loopback host while it takes heavy calls:\n${held.join("\n")}`);
console.log(`\nThe inventory of a fleet:\n${fleets.join("\n")}`);
