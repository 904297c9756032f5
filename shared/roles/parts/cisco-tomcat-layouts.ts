import { citationNotes } from "../../catalogue/citation-notes.ts";
import { sources } from "../../catalogue/sources.ts";
import { messages } from "../../text/localise.ts";
import type { CertificateDefinition, RoleInput, RoleLayout, RoleNote } from "../types.ts";

const texts = messages("roles.parts.ciscoTomcatLayouts", {
  authority:
    "Both kinds are recommended. A private authority also issues names that no public DNS has, and Client Authentication, which the node asks for itself.",
  keyPlace: "The node makes its own key and takes certificates for its own requests only.",
  layouts: {
    perNode: {
      title: "One certificate for each node",
      description: "Every node, publisher and subscribers, has a request and a certificate of its own.",
    },
    multiServer: {
      title: "One certificate for the cluster",
      description: "Release 10.5 and later: one request with the names of all nodes, made on the publisher.",
    },
  },
  certificates: {
    node: {
      title: "Tomcat of a node",
      notExportable: "The key never leaves the node that made it.",
      where:
        "On each node: {product} Operating System Administration, Security, Certificate Management, Generate CSR, tomcat.",
    },
    cluster: {
      title: "Tomcat of the cluster",
      notExportable: "The cluster hands the key to its nodes by itself.",
      where:
        "On the publisher: {product} Operating System Administration, Security, Certificate Management, Generate CSR, tomcat, Distribution: Multi-server (SAN).",
    },
  },
  names: {
    nodesOwnNameClients:
      "The node’s own name, as the client’s profile has it. The client looks here first, then at the common name.",
    nodeClusterClientsConnect: "A node of the cluster: clients connect to each by its own name.",
    commonNamePublisherProposes:
      "The common name that the publisher proposes. Nobody connects to it, but public authorities put the common name among the names.",
  },
  notes: {
    keyspecMakesRequestHere:
      "KeySpec makes no request here, only the values for the node’s own form: the node takes no key from elsewhere.",
    nodesOwnRequestAsks:
      "The node’s own request asks for Client Authentication as well. Public authorities leave it out or refuse it. HTTPS of clients works without it; Tomcat’s own MTLS connections, to LDAP for example, may not.",
    clientAcceptsWildcardCommon:
      "The client accepts a wildcard as common name, the server supports none. KeySpec plans none.",
    useFullNamesEverywhere:
      "Use full names everywhere: an IP address in the client’s profile never matches, and the user is asked whether to accept the certificate.",
    clusterSuffixMsCommon:
      "For a cluster the suffix -ms of the common name is read from examples of Cisco; the form shows the name before you send it. The form also proposes the parent domain as a name: take it out where the authority refuses it.",
    somePublicAuthoritiesSign:
      "Some public authorities sign one certificate for each name only, and want the same organisation in the requests of all nodes.",
  },
});

const validation = sources.ciscoCertificateValidation;

const shared = {
  uses: () => [],
  extendedKeyUsage: () => ["serverAuth"],
  wildcards: false,
  authority: {
    value: "private",
    reason: texts.authority,
  },
  keyPlace: {
    value: "appliance",
    reason: texts.keyPlace,
  },
} as const satisfies Partial<CertificateDefinition>;

/**
 * The two ways to certify the Tomcat service of a Cisco cluster (roles.md §8).
 *
 * @param product what administrators call the product, for sentences
 */
export function ciscoTomcatLayouts(product: string): readonly [RoleLayout, RoleLayout] {
  return [
    {
      id: "per-node",
      title: texts.layouts.perNode.title,
      description: texts.layouts.perNode.description,
      certificates: [
        {
          ...shared,
          id: "node",
          title: texts.certificates.node.title,
          scope: () => "server",
          subject: ({ server }) => server,
          names: ({ server }) => [
            {
              name: server,
              need: "required",
              included: true,
              reason: texts.names.nodesOwnNameClients,
              citation: { ...validation, section: "Identifier Fields", quote: "SubjectAltName\\dnsNames" },
            },
          ],
          exportable: () => ({ value: false, reason: texts.certificates.node.notExportable }),
          where: texts.certificates.node.where({ product }),
        },
      ],
    },
    {
      id: "multi-server",
      title: texts.layouts.multiServer.title,
      description: texts.layouts.multiServer.description,
      certificates: [
        {
          ...shared,
          id: "cluster",
          title: texts.certificates.cluster.title,
          scope: () => "pool",
          subject: clusterName,
          names: ({ answers, pool }) => [
            ...pool.servers.map(({ fqdn }) => ({
              name: fqdn,
              need: "required" as const,
              included: true,
              reason: texts.names.nodeClusterClientsConnect,
              citation: { ...sources.ciscoMultiServer, quote: "It auto-populates the SAN domain" },
            })),
            ...(answers["publisher-as-common-name"]
              ? []
              : [
                  {
                    name: multiServerName(pool.fqdn),
                    need: "optional" as const,
                    included: true,
                    reason: texts.names.commonNamePublisherProposes,
                    citation: { ...sources.ciscoPreferredArchitecture, quote: "us-cuc-ms.ent-pa.com", inferred: true },
                  },
                ]),
          ],
          exportable: () => ({ value: false, reason: texts.certificates.cluster.notExportable }),
          where: texts.certificates.cluster.where({ product }),
        },
      ],
    },
  ];
}

/** What the sources say about both products. */
export const ciscoTomcatNotes: readonly RoleNote[] = [
  {
    text: texts.notes.keyspecMakesRequestHere,
    citation: { ...validation, quote: "Generate a Certificate Signing Request (CSR) on each server that can present" },
  },
  {
    text: texts.notes.nodesOwnRequestAsks,
    citation: {
      ...sources.ciscoFieldNotice74345,
      quote:
        "Certificates that are used for mTLS connections in Cisco Unified Communication devices are expected to include both Server and Client Authentication EKUs.",
    },
  },
  {
    text: texts.notes.clientAcceptsWildcardCommon,
    citation: {
      ...sources.ciscoSecurityGuide,
      quote: "Unified Communications Manager does not support certificates with wildcard entry.",
    },
  },
  {
    text: texts.notes.useFullNamesEverywhere,
    citation: {
      ...validation,
      section: "Prevent Identity Mismatch",
      quote: "you should plan to specify each server name as FQDN throughout your environment",
    },
  },
  {
    text: texts.notes.clusterSuffixMsCommon,
    citation: {
      ...sources.ciscoPreferredArchitecture,
      quote: "us-cuc-ms.ent-pa.com",
      note: citationNotes.multiServerExample,
      inferred: true,
    },
  },
  {
    text: texts.notes.somePublicAuthoritiesSign,
    citation: {
      ...validation,
      section: "Certificate Signing Request Forms and Requirements",
      quote: "public CAs might require that the information is consistent in all CSRs",
    },
  },
];

/** Nobody connects to the name that is proposed, so an authority that wants every name proven may get the publisher’s own. */
function clusterName({ answers, pool }: RoleInput): string {
  const [publisher] = pool.servers;
  return answers["publisher-as-common-name"] && publisher !== undefined ? publisher.fqdn : multiServerName(pool.fqdn);
}

/** What the form of a publisher proposes: “cucm-pub.contoso.com” → “cucm-pub-ms.contoso.com”. */
export function multiServerName(publisher: string): string {
  return publisher.replace(/^[^.]+/, "$&-ms");
}
