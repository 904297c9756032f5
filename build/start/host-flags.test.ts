import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { hostFlags } from "./host-flags.ts";

const root = resolve(import.meta.dirname, "../..");
const flags = hostFlags.join(" ");

it("are the same however the command line is started", () => {
  expect(readFileSync(resolve(root, "electron/cli/main.ts"), "utf8").split("\n", 1)).toEqual([
    `#!/usr/bin/env -S node ${flags}`,
  ]);
  expect(JSON.parse(readFileSync(resolve(root, "package.json"), "utf8"))).toMatchObject({
    scripts: { keyspec: `node ${flags} out/node/cli.mjs` },
  });
});
