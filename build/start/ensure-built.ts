import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { childExit } from "./child-exit.ts";
import { text } from "./text.ts";

const needed = ["node/desktop.mjs", "node/web.mjs", "node/worker.mjs", "preload/preload.cjs", "renderer/index.html"];

/** The parts of the build that are missing, as paths under out/. */
export function missingParts(root: string): readonly string[] {
  return needed.filter((part) => !existsSync(join(root, "out", part)));
}

/** Builds where a part of the build is missing. Throws where the build fails; Vite has then said why. */
export async function ensureBuilt(root: string, say: (line: string) => void): Promise<void> {
  if (missingParts(root).length === 0) return;
  say(text.building);
  const vite = join(dirname(createRequire(import.meta.url).resolve("vite/package.json")), "bin", "vite.js");
  const child = spawn(process.execPath, [vite, "build", "--app", "--logLevel", "warn"], {
    cwd: resolve(root),
    stdio: "inherit",
  });
  if ((await childExit(child)) !== 0) throw new Error(text.notBuilt);
}
