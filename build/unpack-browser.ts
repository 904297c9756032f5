import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { isExecutable } from "./is-executable.ts";

/** The variable that Node's `os.tmpdir()` reads first on Linux. */
const temporaryFolder = "TMPDIR";

/**
 * The package unpacks to `os.tmpdir()` without looking at the version, and shares that with every other program; so TMPDIR is set
 * to a folder of this project and version, filled beside its place and renamed, lest a broken unpacking is ever used.
 */
export async function unpackBrowser(): Promise<string> {
  const root = resolve(import.meta.dirname, "..");
  const manifest = await readFile(join(root, "node_modules/@sparticuz/chromium/package.json"), "utf8");
  const { version } = JSON.parse(manifest) as { readonly version: string };
  const folder = join(root, "node_modules/.cache/keyspec", `chromium-${version}`);
  const program = join(folder, "chromium");
  if (await isExecutable(program)) return program;

  const unpacking = `${folder}.${process.pid}`;
  await mkdir(unpacking, { recursive: true });
  const before = process.env[temporaryFolder];
  process.env[temporaryFolder] = unpacking;
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    await chromium.executablePath();
    await rename(unpacking, folder);
  } catch (thrown) {
    // Another process may have been faster; its result is as good.
    if (!(await isExecutable(program))) throw thrown;
  } finally {
    if (before === undefined) delete process.env[temporaryFolder];
    else process.env[temporaryFolder] = before;
    await rm(unpacking, { recursive: true, force: true });
  }
  return program;
}
