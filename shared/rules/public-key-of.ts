import type { NotShownField } from "../facts/certificate-facts.ts";
import type { PublicKeyFacts } from "../facts/common.ts";
import { isShown } from "../facts/is-shown.ts";
import type { Evidence } from "./types.ts";

/** The key pair that is judged: the certificate's, else the request's, else that of a key without a certificate; null: it is not shown. */
export function publicKeyOf({ certificate, request, key }: Evidence): PublicKeyFacts | null {
  const owner = certificate ?? request;
  if (owner === null) return key?.publicKey ?? null;
  return isShown<"publicKey" | NotShownField>(owner, "publicKey") ? owner.publicKey : null;
}
