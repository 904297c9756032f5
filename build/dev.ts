/** `npm run dev`: the page with hot reload; the hosts are built and started again when they change. `-- --browser`: not in Electron. */
import { resolve } from "node:path";
import { developmentBuild } from "./dev/development-build.ts";
import { type DevelopmentHost, electronDevelopmentHost, loopbackDevelopmentHost } from "./dev/development-host.ts";
import { startDevelopmentServer } from "./dev/development-server.ts";
import { watchFolders } from "./dev/watch-folders.ts";
import { electronPackage, findElectron } from "./start/find-electron.ts";
import { noWindow } from "./start/no-window.ts";
import { openBrowser } from "./start/open-browser.ts";

const root = resolve(import.meta.dirname, "..");

/** Electron if it is here; development fetches nothing (`npm start` does). */
function electronHere(): string | null {
  const { platform, env: environment } = process;
  if (process.argv.includes("--browser") || noWindow({ platform, environment, userId: process.getuid?.() }) !== null)
    return null;
  const installed = electronPackage();
  return installed === null ? null : findElectron(installed);
}

const electron = electronHere();
const loopback = loopbackDevelopmentHost(root);
const server = await startDevelopmentServer(root, loopback.session);
const host: DevelopmentHost =
  electron === null
    ? loopback
    : electronDevelopmentHost(
        root,
        electron,
        () => server.origin,
        () => void stop(),
      );

async function stop(): Promise<void> {
  endWatching();
  await Promise.all([host.stop(), server.close()]);
}

/** Builds the hosts and starts one. A build that fails leaves what runs as it is: the next change tries again. */
async function restart(): Promise<void> {
  try {
    await developmentBuild(root);
    await host.stop();
    await host.start();
    server.reload();
    console.log("The host is built and started.");
  } catch (thrown) {
    console.error(thrown instanceof Error ? thrown.message : thrown);
  }
}

let queue = restart();
const endWatching = watchFolders([resolve(root, "electron"), resolve(root, "shared")], () => {
  queue = queue.then(restart);
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());

await queue;
if (electron === null) {
  console.log(`KeySpec in development, in your browser: ${server.origin}/`);
  await openBrowser(`${server.origin}/`, { platform: process.platform, environment: process.env });
} else {
  console.log(`KeySpec in development, in Electron; the page comes from ${server.origin}/`);
}
