/** What a file holds that OpenSSL prints too. */
export const structureKinds = ["certificate", "request", "revocation-list"] as const;
export type StructureKind = (typeof structureKinds)[number];

/** One structure of a file; equal ones count once. */
export type Structure = { readonly kind: StructureKind; readonly data: Uint8Array; readonly file: string };

/** One fact as both see it. `theirs`: what OpenSSL prints, or the form that it would have to have. */
export type Difference = { readonly field: string; readonly ours: string; readonly theirs: string };

/** What became of one structure. `skipped`: fields that OpenSSL does not print in a form that can be compared. */
export type Outcome = {
  readonly structure: Structure;
  readonly result: "agrees" | "differs" | "only OpenSSL reads it" | "only KeySpec reads it" | "nobody reads it";
  readonly compared: number;
  readonly skipped: number;
  readonly differences: readonly Difference[];
};
