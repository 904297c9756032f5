import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;

export default defineConfig({
  test: {
    include: ["shared/**/*.test.ts", "electron/**/*.test.ts", "renderer/**/*.test.ts", "build/**/*.test.ts"],
    alias: { electron: resolve(root, "electron/desktop/electron.double.ts") },
    testTimeout: 20_000,
    coverage: { provider: "v8", include: ["shared/**", "electron/**", "renderer/src/**"], exclude: ["**/*.test.ts"] },
  },
});
