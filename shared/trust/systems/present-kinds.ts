import type { Deployment } from "../../deployment/model.ts";
import type { PoolKind } from "../../deployment/pools.ts";
import type { SystemKind } from "./system-kinds.ts";

const ofLync: readonly PoolKind[] = ["standard-front-end", "enterprise-front-end", "director", "survivable-branch"];
const fromOutside: readonly PoolKind[] = ["edge", "reverse-proxy"];
const ofCisco: readonly PoolKind[] = ["cucm", "unity-connection"];

/** What a deployment must have for a system to be there that its topology does not name. */
const presentWith: Partial<Readonly<Record<SystemKind, (deployment: Deployment) => boolean>>> = {
  "external-client": hasOneOf(fromOutside),
  "federated-partner": hasOneOf(["edge"]),
  "xmpp-partner": ({ pools }) => pools.some((pool) => pool.kind === "edge" && pool.xmppDomains.length > 0),
  "revocation-point": hasOneOf(["edge"]),
  "reverse-proxy": hasOneOf(["edge"]),
  "internal-client": hasOneOf(ofLync),
  sql: hasOneOf(["enterprise-front-end"]),
  "file-share": hasOneOf(["standard-front-end", "enterprise-front-end"]),
  "domain-controller": hasOneOf(ofLync),
  "cisco-client": hasOneOf(ofCisco),
  administrator: hasOneOf(ofCisco),
};

/** Systems that no topology names and nothing in it lets conclude: somebody must say that they are there. */
export const systemsToName: readonly SystemKind[] = [
  "public-provider",
  "microsoft-365",
  "exchange",
  "phone",
  "sip-provider",
  "watcher-node",
  "archiving",
  "call-control-gateway",
  "emergency-gateway",
  "expressway-e",
  "expressway-c",
  "directory",
];

/** Whether such a system is there because of what else is. */
export function isPresent(kind: SystemKind, deployment: Deployment): boolean {
  return presentWith[kind]?.(deployment) ?? false;
}

function hasOneOf(kinds: readonly PoolKind[]): (deployment: Deployment) => boolean {
  return ({ pools }) => pools.some(({ kind }) => kinds.includes(kind));
}
