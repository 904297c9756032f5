/** A topology in few words, for fixtures: `writePublishedTopology` and `writeBuilderTopology` make documents of it. For tests. */
export type DescribedTopology = {
  /** `ServiceVersion` of every service that does not say another. */
  readonly version: number | null;
  readonly sipDomains: readonly string[];
  readonly sites: readonly DescribedSite[];
  readonly clusters: readonly DescribedCluster[];
  /** Only in files of Topology Builder. */
  readonly simpleUrls?: readonly DescribedSimpleUrl[];
};

export type DescribedSite = {
  readonly id: string;
  readonly name: string;
  readonly branch?: boolean;
  /** Attributes of `Location`, as text. */
  readonly location?: string;
};

type DescribedCluster = {
  readonly fqdn: string;
  /** [] for a cluster without machines; left out: one machine with the cluster's name. */
  readonly servers?: readonly string[];
  readonly siteId?: string;
  readonly database?: boolean;
  readonly services: readonly DescribedService[];
};

export type DescribedService = {
  readonly role: string;
  readonly version?: number;
  /** What stands in the service beside its ports, as XML. */
  readonly inside?: string;
  readonly ports?: readonly DescribedPort[];
};

export type DescribedPort = {
  readonly owner: string;
  readonly usage?: string;
  readonly side: "Internal" | "External" | "Primary" | "Pstn";
  readonly protocol: string;
  readonly fqdn?: string;
};

export type DescribedSimpleUrl = { readonly component: string; readonly domain: string; readonly url: string };

/** The services of a Front End, with what its web services are called. */
export function frontEndServices(externalHost: string, internalHost?: string): readonly DescribedService[] {
  const external = `<ExternalSettings Host="${externalHost}"><OverrideUrls/></ExternalSettings>`;
  const internal = internalHost === undefined ? "" : `<InternalSettings Host="${internalHost}"/>`;
  return [
    { role: "UserServices" },
    { role: "Registrar", inside: '<RegistrarService IsDirector="false"/>' },
    { role: "WebServices", inside: `<WebService>${external}${internal}</WebService>` },
    { role: "ConfServices" },
    { role: "ApplicationServer" },
  ];
}

/** The services of an Edge, with the external names of Access Edge, web conferencing and A/V; null leaves a port without a name. */
export function edgeServices(
  access: string | null,
  webConferencing: string | null,
  audioVideo: string | null,
): readonly DescribedService[] {
  const port = (owner: string, usage: string, fqdn: string | null): DescribedPort => ({
    owner: `urn:component:${owner}`,
    usage,
    side: "External",
    protocol: "Tls",
    ...(fqdn !== null && { fqdn }),
  });
  return [
    {
      role: "EdgeServer",
      ports: [
        {
          owner: "urn:component:AccessEdge",
          usage: "SipServer",
          side: "Internal",
          protocol: "Mtls",
          fqdn: "not.this.one",
        },
        port("AccessEdge", "SipClient", access),
        port("DataEdge", "PsomClient", webConferencing),
        port("MediaRelayEdge", "TURNServer", audioVideo),
      ],
    },
    { role: "ManagementServices" },
  ];
}
