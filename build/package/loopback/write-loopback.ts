import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { zipSync } from "fflate";
import { productIdentity } from "#shared/product-identity.ts";
import { type LoopbackOptions, loopbackFiles } from "./loopback-files.ts";

/** ZIP, "version made by": the attributes are those of Unix. */
const unix = 3;
const mode = { program: 0o100755, file: 0o100644 } as const;

export type WriteLoopbackOptions = LoopbackOptions & {
  readonly arch: string;
  /** Folder for the archive. */
  readonly output: string;
  /** How hard to compress, 0 to 9. */
  readonly level?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
};

/**
 * Writes the loopback archive: a ZIP with one folder, whose programs may be run where it is unpacked on Linux.
 *
 * @returns its path
 */
export async function writeLoopback(options: WriteLoopbackOptions): Promise<string> {
  const { platform, arch, version, output, level = 6 } = options;
  const system = platform === "win32" ? "win" : platform;
  const name = `${productIdentity.name}-${version}-loopback-${system}-${arch}`;
  const entries = [...loopbackFiles(options)].map(([file, { content, isProgram }]) => [
    `${name}/${file}`,
    [content, { os: unix, attrs: (isProgram ? mode.program : mode.file) * 0x10000 }] as const,
  ]);
  const archive = resolve(output, `${name}.zip`);
  await mkdir(output, { recursive: true });
  await writeFile(archive, zipSync(Object.fromEntries(entries), { level }));
  return archive;
}

/** The npm package with the Node.js of a platform, below a project. */
export function runtimeOf(project: string, platform: LoopbackOptions["platform"], arch: string): string {
  return join(project, "node_modules", `node-${platform === "win32" ? "win" : platform}-${arch}`);
}
