import { relative, resolve } from "node:path";
import type { Plugin } from "vite";

const root = resolve(import.meta.dirname, "../..");
const here = (file: string): string => JSON.stringify(resolve(root, "electron/testing", file));

/**
 * The cryptography that a Vitest project runs on, beside Node's own.
 * - `boringssl`: the program gets node:crypto and node:tls without what Electron's lack. Tests and what they make their files with keep Node's.
 * - `portable`: program and tests get the portable implementation where they ask for the native one.
 */
export type CryptoProfile = "boringssl" | "portable";

const replacements: Readonly<Record<CryptoProfile, readonly (readonly [from: RegExp, to: string])[]>> = {
  boringssl: [
    [/"node:crypto"/g, here("boringssl/node-crypto.ts")],
    [/"node:tls"/g, here("boringssl/node-tls.ts")],
  ],
  portable: [[/"(?:\.{1,2}\/|#electron\/)[^"]*\bnative\.ts"/g, here("portable-as-native.ts")]],
};

/** Changes what the modules of `electron` import, while Vitest loads them. Vitest's cache of modules tells plugins apart by their names. */
export function cryptoProfile(profile: CryptoProfile): Plugin {
  return {
    name: `keyspec-crypto-${profile}`,
    enforce: "pre",
    transform: (code, id) => {
      const file = relative(root, id.split("?")[0] ?? id).replaceAll("\\", "/");
      if (!file.startsWith("electron/") || file.startsWith("electron/testing/")) return null;
      if (profile === "boringssl" && file.endsWith(".test.ts")) return null;
      const changed = replacements[profile].reduce((text, [from, to]) => text.replace(from, to), code);
      return changed === code ? null : { code: changed, map: null };
    },
  };
}
