import type { Evidence } from "./types.ts";

/** What somebody holds who reads a finding, and so what they can do about it. A PFX that certutil printed is a PFX. */
export type Held = "pfx" | "key-file" | "certificate" | "request" | "store" | "endpoint" | "template";

/** `defineRule` fills `held` with it, so that advice can differ: what a PFX can be done with, a store or a port cannot. */
export function heldOf({ source, printed, bundle }: Pick<Evidence, "source" | "printed" | "bundle">): Held {
  switch (source) {
    case "bundle":
      return bundle === null || bundle.container === "PKCS#12" ? "pfx" : "key-file";
    case "locked-bundle":
      return "pfx";
    case "printed":
      return printed?.ofPfx === true ? "pfx" : "store";
    case "chain":
      return "certificate";
    default:
      return source;
  }
}
