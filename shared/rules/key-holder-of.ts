import { heldOf } from "./held-of.ts";
import type { Evidence } from "./types.ts";

/** What holds the key that is judged, and so decides how it is moved: a PFX, a store of Windows that was printed, or a request. */
export type KeyHolder = "inPfx" | "inStore" | "inRequest";

/** A PFX that certutil printed is a PFX. */
export function keyHolderOf(evidence: Evidence): KeyHolder {
  const held = heldOf(evidence);
  if (held === "request") return "inRequest";
  return held === "store" ? "inStore" : "inPfx";
}

/** How a key that stands elsewhere than in a PFX comes into the right provider. */
export const moveElsewhere = {
  inStore:
    "Export the certificate with its private key as a PFX, convert it with KeySpec, and import the result with the command that it shows. Where the key is not exportable, request a new certificate.",
  inRequest:
    "Make the request again with “Microsoft RSA SChannel Cryptographic Provider”, with KeySpec or with the product’s own tools.",
} as const;

/** The texts of a rule about where a key is kept, one for each holder, each with a cure of its own: what a PFX can be done with, a store cannot. */
export function textsByHolder<
  const What extends string,
  const Why extends string,
  const Cures extends Readonly<Record<KeyHolder, string>>,
>(what: What, why: Why, cures: Cures) {
  const textOf = <const Fix extends string>(fix: Fix) => ({ what, why, fix }) as const;
  return {
    inPfx: textOf<Cures["inPfx"]>(cures.inPfx),
    inStore: textOf<Cures["inStore"]>(cures.inStore),
    inRequest: textOf<Cures["inRequest"]>(cures.inRequest),
  } as const;
}
