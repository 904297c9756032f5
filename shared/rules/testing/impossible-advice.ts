import { formatted } from "../../text/localise.ts";
import { type Held, heldOf } from "../held-of.ts";
import type { Evidence, RuleProblem } from "../types.ts";

/** Advice that nobody can follow with that in their hands: a store has no PFX to convert, a request was never issued. */
const impossible: Readonly<Record<Held, RegExp>> = {
  pfx: /export the certificate with|certreq -accept|make the request again/i,
  "key-file": /(?:convert|import|export) the PFX|make the request again/i,
  certificate: /(?:convert|import) the (?:PFX|file)|\bexport\b|make the request again/i,
  request: /\bPFX\b|issued again|\bexport\b|revoke|certreq -accept|repairstore|(?:download|fetch) the certificate/i,
  store: /^convert|(?<!and )(?<!, )convert (?:the PFX|it)|in(?:to)? the file|of the file|make the request again/i,
  endpoint: /\bPFX\b|\bfile\b|make the request again|\bexport\b|download/i,
  template: /\bPFX\b|issued again|certificate again|request again|\bexport\b/i,
};

/** Whether advice depends on what its reader holds: there is something with which it cannot be followed. */
export function dependsOnHeld(advice: string): boolean {
  return Object.values(impossible).some((pattern) => pattern.test(advice));
}

/** The advice of those problems that whoever holds the evidence cannot follow; [] is right. */
export function impossibleAdvice(evidence: Evidence, problems: readonly RuleProblem[]): readonly string[] {
  const held = heldOf(evidence);
  return problems.flatMap(({ fix }) => {
    const advice = formatted(fix);
    return impossible[held].test(advice) ? [`${held}: ${advice}`] : [];
  });
}
