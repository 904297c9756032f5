import type { ContentKind } from "./content-kind.ts";

/** Files and PEM blocks with certificates. */
export const certificateKinds: readonly ContentKind[] = ["certificate", "pkcs7"];

/** A private key, encrypted or not. */
export function isKeyKind(kind: ContentKind): boolean {
  return kind.endsWith("private-key");
}
