import type { ChosenChain } from "../../chain/types.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import { presentValue } from "../../facts/part.ts";
import { foldedName } from "../../names/match.ts";
import { isPublicChain } from "../../rules/is-publicly-issued.ts";
import { systemKind } from "../systems/system-kinds.ts";
import type { TrustSystem } from "../systems/systems-of.ts";
import { rootLacking, trustUnknown } from "./reasons.ts";
import { rootOf, rootsOf } from "./root-of.ts";
import type { TrustedRoots } from "./trusted-roots.ts";
import type { Assumption, Reason } from "./types.ts";

/** Whether a system trusts a chain: what stands against it, else what that rests on; null: it is known. */
export type ChainTrustOfSystem = { readonly reason: Reason | null; readonly assumption: Assumption | null };

/**
 * Whether the servers of a system trust a complete chain. Where somebody looked into their stores, the root is there or not. Elsewhere a
 * server is taken to have the root of its own certificate, members of a domain that of its enterprise CA, and everybody those of public
 * authorities; nothing is concluded from an authority’s name alone (trust.md §5).
 *
 * @param shower who shows the chain
 */
export function trustOfChain(
  system: TrustSystem,
  { known, counts, own, ownCounts }: TrustedRoots,
  chain: ChosenChain,
  shower: TrustSystem,
): ChainTrustOfSystem {
  const roots = rootsOf(chain);
  const name = rootName(chain);
  const most = (of: ReadonlyMap<string, number>) => Math.max(0, ...roots.map((root) => of.get(root) ?? 0));
  if (most(counts) < known.size) {
    const lacking = without(system, known, roots);
    if (lacking.length > 0) return { reason: rootLacking(system, lacking, name), assumption: null };
  }
  if (system.servers.length > 0 && known.size >= system.servers.length) return { reason: null, assumption: null };
  const assumption = assumptionOf(system, chain, shower);
  if (assumption !== null) return { reason: null, assumption };
  const unseen = system.servers.length - known.size;
  if (unseen > 0 && most(ownCounts) === unseen) return { reason: null, assumption: "own-root" };
  const open = system.servers.filter(
    (server) => !known.has(foldedName(server)) && !hasOne(own.get(foldedName(server)), roots),
  );
  if (system.servers.length > 0 && open.length === 0) return { reason: null, assumption: "own-root" };
  return { reason: trustUnknown(system, open, name), assumption: null };
}

/**
 * A certificate made from a template comes from an enterprise CA: only those have templates. Its root reaches members of its own domain by
 * itself (seed 004), and nobody else: what a partner’s enterprise CA issued is trusted by nobody here.
 */
function assumptionOf(system: TrustSystem, { path }: ChosenChain, shower: TrustSystem): Assumption | null {
  const { inDomain, isWindows } = systemKind(system.kind);
  if (isPublicChain(path)) return isWindows ? "public-authority" : null;
  const [leaf] = path;
  const isOfEnterprise = leaf !== undefined && presentValue(leaf.template) !== null;
  return isOfEnterprise && inDomain && systemKind(shower.kind).keeper !== "others" ? "enterprise-ca" : null;
}

function rootName(chain: ChosenChain): string {
  const root = rootOf(chain);
  return root === null ? "" : certificateName(root);
}

function without(
  system: TrustSystem,
  stores: ReadonlyMap<string, ReadonlySet<string>>,
  roots: readonly string[],
): readonly string[] {
  return system.servers.filter((server) => {
    const store = stores.get(foldedName(server));
    return store !== undefined && !hasOne(store, roots);
  });
}

function hasOne(store: ReadonlySet<string> | undefined, roots: readonly string[]): boolean {
  return store !== undefined && roots.some((root) => store.has(root));
}
