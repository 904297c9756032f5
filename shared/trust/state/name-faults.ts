import type { Pool } from "../../deployment/pools.ts";
import { foldedName } from "../../names/match.ts";
import { areNamesKnown, namesHost } from "../../rules/names-of.ts";
import type { LinkSide, TrustLink } from "../links/types.ts";
import type { TrustSystem } from "../systems/systems-of.ts";
import { askedNames } from "./asked-names.ts";
import type { EndCertificates, HeldCertificate } from "./end-certificates.ts";
import { nameLacking, nameUnknown } from "./reasons.ts";
import type { Reason } from "./types.ts";

/**
 * Which names of a link the certificates of one of its ends lack. A certificate that its role takes may still lack the name of one link: that link
 * does not take it, and the others do.
 *
 * @param poolsOf the pools of a system by the folded names of their servers
 */
export function nameFaultsOf(
  link: TrustLink,
  side: LinkSide,
  { system, held }: EndCertificates,
  poolsOf: (system: TrustSystem) => ReadonlyMap<string, Pool>,
): readonly Reason[] {
  if (system.pools.length === 0) return held.flatMap((each) => guestFault(system, each));
  const byServer = poolsOf(system);
  const lacking = new Map<string, string[]>();
  for (const { entry, servers } of held) {
    const { certificate, place } = entry;
    if (!areNamesKnown({ certificate, request: null })) continue;
    for (const server of servers) {
      const pool = byServer.get(foldedName(server));
      if (pool === undefined) continue;
      for (const names of askedNames(link, side, place.uses, { server, pool })) {
        if (names.some((name) => namesHost({ certificate, request: null }, name))) continue;
        const name = names[0] ?? "";
        lacking.set(name, [...(lacking.get(name) ?? []), server]);
      }
    }
  }
  return [...lacking].map(([name, servers]) => nameLacking(system, servers, name));
}

/** Somebody whom no topology names: the name is known where it was said with the certificate. */
function guestFault(system: TrustSystem, { entry: { certificate, place } }: HeldCertificate): readonly Reason[] {
  if (place.reachedAs === undefined) return [];
  if (place.reachedAs === null) return [nameUnknown(system)];
  return namesHost({ certificate, request: null }, place.reachedAs) ? [] : [nameLacking(system, [], place.reachedAs)];
}
