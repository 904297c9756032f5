import { builtinModules } from "node:module";
import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type EnvironmentOptions } from "vite";
import { reportFirstLoad } from "./build/first-load.ts";
import { languages } from "./build/languages/languages-plugin.ts";
import { nodeChunks } from "./build/node-chunks.ts";
import { noticesFile } from "./build/notices/notices-file.ts";
import { writeNotices } from "./build/notices/write-notices.ts";

const root = import.meta.dirname;
const external = ["electron", ...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

/** zod-setup.ts must have run before the first schema is made, in whichever part of the program that is. */
const zodGroup = { name: "zod", test: /node_modules[\\/]zod[\\/]|shared[\\/]zod-setup\.ts/ };

/** One Node-side environment: everything but Electron and Node's own modules goes into the bundle, so nothing of node_modules ships. */
function nodeEnvironment(input: Record<string, string>, format: "es" | "cjs"): EnvironmentOptions {
  const extension = format === "es" ? "mjs" : "cjs";
  return {
    consumer: "server",
    resolve: { noExternal: true, external, conditions: ["node", "import", "default"], builtins: external },
    build: {
      ssr: true,
      outDir: resolve(root, format === "es" ? "out/node" : "out/preload"),
      emptyOutDir: true,
      copyPublicDir: false,
      target: "node24",
      minify: false,
      rolldownOptions: {
        input,
        external,
        platform: "node",
        output: {
          format,
          entryFileNames: `[name].${extension}`,
          chunkFileNames: `chunks/[name]-[hash].${extension}`,
          ...(format === "es" && {
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [zodGroup, { name: nodeChunks(root), debugName: "parts of the hosts" }],
            },
          }),
        },
      },
    },
  };
}

export default defineConfig({
  root: resolve(root, "renderer"),
  base: "/",
  html: { cspNonce: "__CSP_NONCE__" },
  plugins: [
    react(),
    languages(new URL("locales/", import.meta.url)),
    reportFirstLoad(resolve(root, "out/renderer")),
    writeNotices(root, resolve(root, noticesFile)),
  ],
  builder: {},
  environments: {
    client: {
      build: {
        outDir: resolve(root, "out/renderer"),
        emptyOutDir: true,
        target: "chrome140",
        chunkSizeWarningLimit: 1500,
        modulePreload: { polyfill: false },
        rolldownOptions: {
          output: {
            codeSplitting: { groups: [zodGroup] },
          },
        },
      },
    },
    hosts: nodeEnvironment(
      {
        desktop: resolve(root, "electron/desktop/main.ts"),
        web: resolve(root, "electron/web/main.ts"),
        cli: resolve(root, "electron/cli/main.ts"),
        worker: resolve(root, "electron/jobs/worker.ts"),
      },
      "es",
    ),
    preload: nodeEnvironment({ preload: resolve(root, "electron/desktop/preload.ts") }, "cjs"),
  },
});
