import type { ImportedDeployment } from "#shared/api/schemas/deployment.ts";
import type { ProductId } from "#shared/catalogue/products/types.ts";
import { exampleDeployment } from "#shared/deployment/example.ts";
import type { Deployment } from "#shared/deployment/model.ts";
import type { PoolKind } from "#shared/deployment/pools.ts";

/** A pool as it is typed: every field that any kind has; lists stand one entry per line. */
export type TypedPool = {
  readonly kind: PoolKind;
  readonly fqdn: string;
  readonly site: string;
  /** Empty: the one server has the pool's name. */
  readonly servers: string;
  readonly webInternal: string;
  readonly webExternal: string;
  readonly automaticSignIn: boolean;
  readonly access: string;
  readonly webConferencing: string;
  readonly audioVideo: string;
  readonly xmppDomains: string;
  readonly external: string;
  readonly tls: boolean;
  readonly appliance: boolean;
};

/** A deployment as it is typed. */
export type TypedDeployment = {
  readonly name: string;
  readonly product: ProductId;
  readonly sipDomains: string;
  readonly meet: string;
  readonly dialin: string;
  readonly admin: string;
  readonly scheduler: string;
  readonly pools: readonly TypedPool[];
  /** What the form has no field for, kept as it was imported: URLs of single sites. */
  readonly siteUrls: Deployment["simpleUrls"];
  /** The URLs of the fields above as they were imported, with the SIP domain of each, for which there is no field either. */
  readonly importedUrls: Deployment["simpleUrls"];
};

export type DeploymentFields = {
  readonly source: "known" | "typed";
  /** The chosen one of the known deployments. */
  readonly deployment: Deployment | null;
  /** What was read for it from topology documents; null: it was not imported here. */
  readonly imported: ImportedDeployment | null;
  readonly typed: TypedDeployment;
};

/** An empty pool of a kind. */
export function emptyPool(kind: PoolKind): TypedPool {
  return {
    kind,
    fqdn: "",
    site: "",
    servers: "",
    webInternal: "",
    webExternal: "",
    automaticSignIn: true,
    access: "",
    webConferencing: "",
    audioVideo: "",
    xmppDomains: "",
    external: "",
    tls: true,
    appliance: true,
  };
}

export const deploymentDefaults: DeploymentFields = {
  source: "known",
  deployment: exampleDeployment,
  imported: null,
  typed: {
    name: "",
    product: "sfb-2019",
    sipDomains: "",
    meet: "",
    dialin: "",
    admin: "",
    scheduler: "",
    pools: [emptyPool("enterprise-front-end")],
    siteUrls: [],
    importedUrls: [],
  },
};
