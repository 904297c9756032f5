import { AppError } from "#shared/errors/app-error.ts";
import { oidName } from "../asn1/oids.ts";

/** PFX_UNSUPPORTED_ALGORITHM, with the name that KeySpec knows and the dotted form. */
export function unsupportedAlgorithm(what: string, oid: string): AppError {
  const name = oidName(oid);
  const shown = name === oid ? oid : `${name} (${oid})`;
  return new AppError("PFX_UNSUPPORTED_ALGORITHM", `${what} of this file is ${shown}, which KeySpec cannot read.`, {
    hint: "Export it again with AES-256 and SHA-256, or with 3DES and SHA-1.",
  });
}
