import { resolve } from "node:path";
import { defineConfig } from "vitest/config";
import { mutantPlugin } from "./build/mutate/mutant-plugin.ts";

const root = import.meta.dirname;
/** One wrong change, for `npm run mutate`. */
const mutant = process.env["KEYSPEC_MUTANT"];

export default defineConfig({
  plugins: mutant === undefined ? [] : [mutantPlugin(JSON.parse(mutant))],
  test: {
    include: ["shared/**/*.test.ts", "electron/**/*.test.ts", "renderer/**/*.test.ts", "build/**/*.test.ts"],
    alias: { electron: resolve(root, "electron/desktop/electron.double.ts") },
    testTimeout: 20_000,
    coverage: { provider: "v8", include: ["shared/**", "electron/**", "renderer/src/**"], exclude: ["**/*.test.ts"] },
  },
});
