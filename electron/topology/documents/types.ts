/** What a topology document says, whatever its form: still in its own words, nothing concluded. */
export type TopologyDocument = {
  /** The default one first. */
  readonly sipDomains: readonly string[];
  readonly sites: readonly TopologySite[];
  readonly clusters: readonly TopologyCluster[];
  readonly services: readonly TopologyService[];
};

export type TopologySite = {
  readonly id: string;
  readonly name: string;
  /** A branch site. */
  readonly branch: boolean;
  readonly location: {
    readonly city: string | null;
    readonly state: string | null;
    readonly country: string | null;
  };
};

/** Machines under one name: a pool, a gateway, an SQL or file server. All FQDNs of a document are in lower case here: Edges and gateways are often written in capitals. */
export type TopologyCluster = {
  readonly id: string;
  readonly fqdn: string;
  readonly siteId: string;
  /** FQDNs of its machines; of a single machine it may be the cluster's own. */
  readonly servers: readonly string[];
  /** An instance of SQL Server is on it. */
  readonly sqlInstance: boolean;
};

/** A service as it is installed on a cluster. */
export type TopologyService = {
  /** `RoleName`: Registrar, EdgeServer, PstnGateway … */
  readonly role: string;
  /** `ServiceVersion`: 7 for Skype for Business Server 2015; null: the document has none. */
  readonly version: number | null;
  /** null: it is installed on nothing that the document describes. */
  readonly clusterId: string | null;
  readonly ports: readonly TopologyPort[];
  /** `RegistrarService/@IsDirector`. */
  readonly isDirector: boolean | null;
  /** `WebService/ExternalSettings/@Host`. */
  readonly externalWebHost: string | null;
  /** `WebService/InternalSettings/@Host`: no sample has it (roles.md §14.2). */
  readonly internalWebHost: string | null;
  /** `WacService/@DiscoveryUrl`. */
  readonly discoveryUrl: string | null;
};

export type TopologyPort = {
  /** `urn:component:AccessEdge` … */
  readonly owner: string;
  readonly usage: string;
  readonly side: string;
  readonly protocol: string;
  readonly fqdn: string | null;
};

/** A simple URL as a document has it. */
export type DocumentSimpleUrl = {
  /** Meet, Dialin, Cscp, WebScheduler … */
  readonly component: string;
  /** "*" or a SIP domain. */
  readonly domain: string;
  readonly url: string | null;
};

/** The simple URLs of one document. */
export type SimpleUrlDocument = {
  /** "Global", or whose they are: "site:Redmond". */
  readonly scope: string;
  readonly urls: readonly DocumentSimpleUrl[];
  /** The console left some out and put an ellipsis in their place. */
  readonly shortened?: true;
};

/** A simple URL as a console prints it: names of `New-CsSimpleUrl` with their values, and `Identity`, whose it is. */
export type SimpleUrlProperties = ReadonlyMap<string, string>;
