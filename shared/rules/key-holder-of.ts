import type { Evidence } from "./types.ts";

/** What holds the key that is judged, and so decides how it is moved: a PFX, a store of Windows that was printed, or a request. */
export type KeyHolder = "inPfx" | "inStore" | "inRequest";

/** A PFX that certutil printed is a PFX. */
export function keyHolderOf({ request, printed }: Evidence): KeyHolder {
  if (request !== null) return "inRequest";
  return printed === null || printed.ofPfx ? "inPfx" : "inStore";
}

/** The texts of a rule about the provider of a key, one for each holder. `convert`: what to do with a PFX. */
export function textsByHolder<const What extends string, const Why extends string, const Convert extends string>(
  what: What,
  why: Why,
  convert: Convert,
) {
  return {
    inPfx: { what, why, fix: convert },
    inStore: {
      what,
      why,
      fix: "Export the certificate with its private key as a PFX, convert it with KeySpec, and import the result with the command that it shows. Where the key is not exportable, request a new certificate.",
    },
    inRequest: {
      what,
      why,
      fix: "Make the request again with “Microsoft RSA SChannel Cryptographic Provider”, with KeySpec or with the product’s own tools.",
    },
  } as const;
}
