import type { CertificateInPlace } from "../../inventory/certificate-in-place.ts";
import { foldedName } from "../../names/match.ts";
import { kindOfRole } from "../systems/kind-of-role.ts";
import type { SystemKind } from "../systems/system-kinds.ts";
import type { TrustSystem } from "../systems/systems-of.ts";

/** Finds the certificates of a system without looking at those of others. */
export type CertificatesByPool = {
  readonly ofSystem: (system: TrustSystem) => readonly CertificateInPlace[];
  /** Those of a role that is not bound to one pool, as the OAuth certificate. */
  readonly ofKind: (kind: SystemKind) => readonly CertificateInPlace[];
};

/** Certificates by kind of system and pool; pools of different kinds may share a name. */
export function certificatesByPool(certificates: readonly CertificateInPlace[]): CertificatesByPool {
  const byKind = Map.groupBy(certificates, ({ place }) => kindOfRole[place.role]);
  const byPool = Map.groupBy(certificates, ({ place }) => keyOf(kindOfRole[place.role], place.pool));
  const ofKind = (kind: SystemKind) => byKind.get(kind) ?? [];
  return {
    ofKind,
    ofSystem: ({ kind, pools }) =>
      pools.length === 0 ? ofKind(kind) : pools.flatMap(({ fqdn }) => byPool.get(keyOf(kind, fqdn)) ?? []),
  };
}

function keyOf(kind: SystemKind, pool: string): string {
  return `${kind} ${foldedName(pool)}`;
}
