import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { build } from "vite";

/** The name under which a bundle gives its one function. */
const bundleName = "DriverWorld";

const bundles = new Map<string, Promise<string>>();

/** One of the two world files as one script that defines `DriverWorld`. */
function bundle(file: string): Promise<string> {
  const known = bundles.get(file);
  if (known !== undefined) return known;
  const made = bundleNow(file);
  bundles.set(file, made);
  return made;
}

async function bundleNow(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    root: import.meta.dirname,
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve(import.meta.dirname, file), formats: ["iife"], name: bundleName },
    },
  });
  const output = (Array.isArray(result) ? result : [result]).flatMap((part) => ("output" in part ? part.output : []));
  const code = output.find((part) => part.type === "chunk")?.code;
  if (code === undefined) throw new Error(`${file} could not be bundled.`);
  return code;
}

/** The script that runs in the page's own world before its scripts. */
export async function pageWorldScript(secret: string): Promise<string> {
  return `(() => { ${await bundle("page-world.ts")}; ${bundleName}.installInPage(${JSON.stringify(secret)}); })();`;
}

/** The script of the isolated world, with the real preload script in it. */
export async function preloadWorldScript(secret: string, preload: string): Promise<string> {
  const source = await readFile(preload, "utf8");
  const run = `(require) => { const module = { exports: {} }; ((exports) => { ${source}\n })(module.exports); }`;
  return `(() => { ${await bundle("preload-world.ts")}; ${bundleName}.runInPreloadWorld(${JSON.stringify(secret)}, ${run}); })();`;
}
