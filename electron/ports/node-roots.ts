import { getCACertificates } from "node:tls";
import type { RootsPort } from "./types.ts";

/**
 * The roots that Node.js knows: those of the operating system's store, which it reads once and keeps, and the public ones that it brings.
 * On Windows the first are those that the store gives for servers, with intermediate ones among them.
 */
export const nodeRoots: RootsPort = {
  read: (which) => getCACertificates(which === "system" ? "system" : "bundled"),
};
