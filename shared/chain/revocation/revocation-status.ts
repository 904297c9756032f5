import type { RevocationFacts } from "../../facts/revocation-facts.ts";
import { listStatus } from "./list-status.ts";
import { responseStatus } from "./response-status.ts";
import type { RevocationQuestion, RevocationStatus } from "./types.ts";

/** What revocation lists and OCSP responses say of a certificate. “Revoked” by one of them outweighs “good” by others. */
export function revocationStatus(facts: RevocationFacts, question: RevocationQuestion): RevocationStatus {
  const found: readonly RevocationStatus[] = [
    ...facts.lists.map((list, index) => {
      const signer = facts.signers.find((each) => each.list === index && each.issuer === question.issuerIndex);
      return listStatus(list, signer?.signature ?? null, question);
    }),
    ...facts.responses.map((_, index) => responseStatus(facts, index, question)),
  ];
  const revoked = found.find(({ status }) => status === "revoked");
  const good = found.find(({ status }) => status === "good");
  const because = found.flatMap((each) => (each.status === "unknown" ? each.because : []));
  return revoked ?? good ?? { status: "unknown", because: [...new Set(because)] };
}
