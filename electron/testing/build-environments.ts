import { resolve } from "node:path";
import { createBuilder } from "vite";

/** `node build-environments.ts hosts client`: builds these environments of vite.config.ts. A process of its own, because Vitest's NODE_ENV would build React for development. */
const root = resolve(import.meta.dirname, "../..");
const builder = await createBuilder({ configFile: resolve(root, "vite.config.ts"), logLevel: "warn" });
for (const name of process.argv.slice(2)) {
  const environment = builder.environments[name];
  if (environment === undefined) throw new TypeError(`vite.config.ts has no environment ${name}.`);
  await builder.build(environment);
}
