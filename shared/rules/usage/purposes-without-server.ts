import { knownOids } from "../../facts/known-oids.ts";
import { usageName } from "../../facts/usage-name.ts";
import type { Message } from "../../text/message.ts";
import type { Evidence } from "../types.ts";
import { enhancedKeyUsageOf, hasAnyPurposeOnly } from "../uses-of.ts";

/**
 * The purposes that an Enhanced Key Usage states where it leaves Server Authentication out; [] where it is empty. null: it states none, any,
 * or Server Authentication among others, so that a server may use it (RFC 5280 §4.2.1.12).
 */
export function purposesWithoutServer(evidence: Evidence): readonly (Message | string)[] | null {
  const usages = enhancedKeyUsageOf(evidence);
  const isForServers = usages?.some(({ oid }) => oid === knownOids.serverAuthentication.oid) === true;
  return usages === null || isForServers || hasAnyPurposeOnly(evidence) ? null : usages.map(usageName);
}
