import { join } from "node:path";
import { startLoopbackHost } from "./start-loopback-host.ts";

/** A loopback host, in the folder and with the worker that its arguments name, that says on a message how long, in milliseconds of its own processor time, one turn of its loop was at most. */
let held = 0;
let before = process.threadCpuUsage();
const turn = (): void => {
  const { user, system } = process.threadCpuUsage(before);
  before = process.threadCpuUsage();
  held = Math.max(held, (user + system) / 1_000);
  setImmediate(turn);
};

const folder = process.argv[2] ?? "";
await startLoopbackHost({
  workerUrl: new URL(process.argv[3] ?? ""),
  rendererFolder: folder,
  dataFolder: join(folder, "data"),
  outputFolder: join(folder, "output"),
  onReady: ({ link }) => process.stdout.write(`${link}\n`),
});
turn();
process.on("message", () => {
  process.send?.({ held, megabytes: process.resourceUsage().maxRSS / 1_024 });
  held = 0;
});
