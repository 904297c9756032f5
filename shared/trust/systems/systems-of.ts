import type { Deployment } from "../../deployment/model.ts";
import type { Pool, PoolKind } from "../../deployment/pools.ts";
import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import { isPresent } from "./present-kinds.ts";
import { type SystemKind, systemKind, systemKinds } from "./system-kinds.ts";

/** One system of a picture: a pool, the pools of a kind that do not fit, or somebody who is in no topology. Plain data. */
export type TrustSystem = {
  /** Stays the same between two maps of a deployment: “front-end pool01.contoso.com”. */
  readonly id: string;
  readonly kind: SystemKind;
  /** Name of the pool; else what it is. */
  readonly title: Message | string;
  /** [] where no pool of the deployment stands for it. */
  readonly pools: readonly Pool[];
  /** FQDNs of the servers of all its pools. */
  readonly servers: readonly string[];
};

/** Pools of one kind that a picture has room for; the others are one system. */
export const mostPoolsOfKind = 6;

const texts = messages("trust.systemsOf", { more: "{count, plural, one {# more pool} other {# more pools}}: {kind}" });

type SystemsOptions = {
  /** Systems that no topology names, which are there all the same. */
  readonly also?: readonly SystemKind[];
  /** Each pool is a system of its own. */
  readonly ungrouped?: boolean;
};

/** The systems of a deployment, in the order of `systemKinds` and of the topology. The work grows with the number of its servers. */
export function systemsOf(
  deployment: Deployment,
  { also = [], ungrouped = false }: SystemsOptions = {},
): readonly TrustSystem[] {
  const byKind = Map.groupBy(deployment.pools, ({ kind }) => kind);
  return systemKinds.flatMap((kind) => {
    const pools = poolsOfKind(byKind, kind);
    if (pools.length > 0) return grouped(kind, pools, ungrouped);
    const without = { id: kind, kind, title: systemKind(kind).title, pools, servers: [] };
    return also.includes(kind) || isPresent(kind, deployment) ? [without] : [];
  });
}

function poolsOfKind(byKind: ReadonlyMap<PoolKind, readonly Pool[]>, kind: SystemKind): readonly Pool[] {
  return systemKind(kind).pools.flatMap((poolKind) => byKind.get(poolKind) ?? []);
}

function grouped(kind: SystemKind, pools: readonly Pool[], ungrouped: boolean): readonly TrustSystem[] {
  const most = ungrouped ? pools.length : mostPoolsOfKind;
  const rest = pools.slice(most);
  const shown = pools.slice(0, most).map((pool) => systemOf(kind, pool));
  if (rest.length === 0) return shown;
  return [
    ...shown,
    {
      id: `${kind} more`,
      kind,
      title: texts.more({ count: rest.length, kind: systemKind(kind).title }),
      pools: rest,
      servers: serversOf(rest),
    },
  ];
}

function systemOf(kind: SystemKind, pool: Pool): TrustSystem {
  return { id: `${kind} ${pool.fqdn}`, kind, title: pool.fqdn, pools: [pool], servers: serversOf([pool]) };
}

function serversOf(pools: readonly Pool[]): readonly string[] {
  return pools.flatMap((pool) => pool.servers.map(({ fqdn }) => fqdn));
}
