import { resolve } from "node:path";
import { createBuilder, type InlineConfig } from "vite";

/** Builds the hosts and the preload script into out/dev, so that development never touches what is started or packed. */
export async function developmentBuild(root: string): Promise<void> {
  const configuration: InlineConfig = {
    configFile: resolve(root, "vite.config.ts"),
    logLevel: "warn",
    environments: {
      hosts: {
        build: {
          outDir: resolve(root, "out/dev/node"),
          rolldownOptions: { input: { "desktop-dev": resolve(root, "electron/desktop/dev.ts") } },
        },
      },
      preload: { build: { outDir: resolve(root, "out/dev/preload") } },
    },
  };
  const builder = await createBuilder(configuration);
  for (const name of ["hosts", "preload"]) {
    const environment = builder.environments[name];
    if (environment === undefined) throw new Error(`vite.config.ts has no environment “${name}”.`);
    await builder.build(environment);
  }
}
