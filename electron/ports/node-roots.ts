import type { RootsPort } from "./types.ts";

/**
 * The roots that Node.js knows: those of the operating system's store, which it reads once and keeps, and the public ones that it brings.
 * On Windows the first are those that the store gives for servers, with intermediate ones among them.
 */
export const nodeRoots: RootsPort = {
  read: async (which) => {
    // Here, not above: TLS takes long to load, and few calls ask for roots.
    const { getCACertificates } = await import("node:tls");
    return getCACertificates(which === "system" ? "system" : "bundled");
  },
};
