/** Child of the bench: converts every PFX of a folder in a process of its own, so that its memory can be told. Prints one JSON line. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { createHost } from "#electron/services/create-host.ts";
import { benchPassword } from "./fixtures.ts";

const [folder = "", output = "", data = ""] = process.argv.slice(2);
const host = createHost({
  host: "cli",
  workerUrl: new URL("../../out/node/worker.mjs", import.meta.url),
  dataFolder: data,
  outputFolder: output,
});
const start = performance.now();
const result = await host.services["convert.files"]({
  jobId: "bench",
  files: readdirSync(folder).map((name) => ({
    from: "reference",
    reference: host.references.ofFile(join(folder, name)),
  })),
  password: benchPassword,
  outPassword: null,
  target: "legacy-schannel",
  folder: host.references.ofFolder(output).reference,
  onExisting: "replace",
});
const milliseconds = performance.now() - start;
await host.close();
const failed = result.files.filter((file) => !file.outcome.ok).length;
console.log(JSON.stringify({ milliseconds, failed, megabytes: process.resourceUsage().maxRSS / 1024 }));
