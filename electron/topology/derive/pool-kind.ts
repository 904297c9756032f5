import { importNotes } from "#shared/deployment/import-notes.ts";
import type { PoolKind } from "#shared/deployment/pools.ts";
import type { Message } from "#shared/text/message.ts";
import type { TopologyCluster } from "../documents/types.ts";
import type { ClusterServices } from "./service-roles.ts";

/** What a cluster is; `because` says what KeySpec concluded it from, null where the document says so itself. */
export type KindOfCluster = { readonly kind: PoolKind; readonly because: Message | null };

/** The last version whose A/V Conferencing could stand alone: Lync Server 2010. */
const lync2010Version = 5;

const reasons = importNotes.because;

/**
 * Tells by its services what a cluster is (roles.md §14.2), the strongest role first: a Front End keeps being one with Mediation on it.
 *
 * @param branch the cluster stands in a branch site
 * @returns null: nothing on it needs a certificate of KeySpec's
 */
export function kindOfCluster(
  cluster: TopologyCluster,
  services: ClusterServices,
  branch: boolean,
): KindOfCluster | null {
  if (services.has("edge")) return { kind: "edge", because: null };
  if (services.has("userServices")) return frontEndKind(cluster);
  if (services.has("registrar")) return registrarKind(services, branch);
  if (services.has("mediation")) return { kind: "mediation", because: null };
  if (services.has("persistentChat")) return byName("persistent-chat", services.of("persistentChat")[0]?.role);
  if (services.has("videoInterop")) return byName("video-interop", services.of("videoInterop")[0]?.role);
  if (services.has("officeWebApps")) return { kind: "office-web-apps", because: null };
  if (services.has("trustedApplication")) {
    return byName("trusted-application", services.of("trustedApplication")[0]?.role);
  }
  if (services.of("conferencing").some(({ version }) => version !== null && version <= lync2010Version)) {
    return { kind: "av-conferencing", because: reasons.conferencingAlone };
  }
  return services.has("gateway") ? { kind: "gateway", because: null } : null;
}

function frontEndKind(cluster: TopologyCluster): KindOfCluster {
  const [only, ...others] = cluster.servers;
  if (others.length > 0 || only !== cluster.fqdn) {
    return { kind: "enterprise-front-end", because: null };
  }
  return { kind: "standard-front-end", because: cluster.sqlInstance ? reasons.ownDatabase : reasons.noDatabase };
}

/** Without user services: a Director, or a branch, which has Mediation for its gateway. */
function registrarKind(services: ClusterServices, branch: boolean): KindOfCluster {
  if (services.of("registrar").some(({ isDirector }) => isDirector === true)) {
    return { kind: "director", because: reasons.marked };
  }
  if (branch) return { kind: "survivable-branch", because: reasons.branchSite };
  if (services.has("mediation")) {
    return { kind: "survivable-branch", because: reasons.besideMediation };
  }
  return { kind: "director", because: reasons.noUserServices };
}

function byName(kind: PoolKind, role: string | undefined): KindOfCluster {
  return { kind, because: reasons.serviceName({ role: role ?? kind }) };
}
