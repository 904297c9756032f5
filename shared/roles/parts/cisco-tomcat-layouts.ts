import { sources } from "../../catalogue/sources.ts";
import type { CertificateDefinition, RoleLayout, RoleNote } from "../types.ts";

const validation = sources.ciscoCertificateValidation;

const shared = {
  uses: () => [],
  extendedKeyUsage: () => ["serverAuth"],
  wildcards: false,
  authority: {
    value: "private",
    reason:
      "Both kinds are recommended. A private authority also issues names that no public DNS has, and Client Authentication, which the node asks for itself.",
  },
  keyPlace: {
    value: "appliance",
    reason: "The node makes its own key and takes certificates for its own requests only.",
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
      title: "One certificate for each node",
      description: "Every node, publisher and subscribers, has a request and a certificate of its own.",
      certificates: [
        {
          ...shared,
          id: "node",
          title: "Tomcat of a node",
          scope: () => "server",
          subject: ({ server }) => server,
          names: ({ server }) => [
            {
              name: server,
              need: "required",
              included: true,
              reason:
                "The node's own name, as the client's profile has it. The client looks here first, then at the common name.",
              citation: { ...validation, section: "Identifier Fields", quote: "SubjectAltName\\dnsNames" },
            },
          ],
          exportable: () => ({ value: false, reason: "The key never leaves the node that made it." }),
          where: `On each node: ${product} Operating System Administration, Security, Certificate Management, Generate CSR, tomcat.`,
        },
      ],
    },
    {
      id: "multi-server",
      title: "One certificate for the cluster",
      description: "Release 10.5 and later: one request with the names of all nodes, made on the publisher.",
      certificates: [
        {
          ...shared,
          id: "cluster",
          title: "Tomcat of the cluster",
          scope: () => "pool",
          subject: ({ pool }) => multiServerName(pool.fqdn),
          names: ({ pool }) => [
            ...pool.servers.map(({ fqdn }) => ({
              name: fqdn,
              need: "required" as const,
              included: true,
              reason: "A node of the cluster: clients connect to each by its own name.",
              citation: { ...sources.ciscoMultiServer, quote: "It auto-populates the SAN domain" },
            })),
            {
              name: multiServerName(pool.fqdn),
              need: "optional",
              included: true,
              reason:
                "The common name that the publisher proposes. Nobody connects to it, but public authorities put the common name among the names.",
              citation: { ...sources.ciscoPreferredArchitecture, quote: "us-cuc-ms.ent-pa.com", inferred: true },
            },
          ],
          exportable: () => ({ value: false, reason: "The cluster hands the key to its nodes by itself." }),
          where: `On the publisher: ${product} Operating System Administration, Security, Certificate Management, Generate CSR, tomcat, Distribution: Multi-server (SAN).`,
        },
      ],
    },
  ];
}

/** What the sources say about both products. */
export const ciscoTomcatNotes: readonly RoleNote[] = [
  {
    text: "KeySpec makes no request here, only the values for the node's own form: the node takes no key from elsewhere.",
    citation: { ...validation, quote: "Generate a Certificate Signing Request (CSR) on each server that can present" },
  },
  {
    text: "The node's own request asks for Client Authentication as well. Public authorities leave it out or refuse it. HTTPS of clients works without it; Tomcat's own MTLS connections, to LDAP for example, may not.",
    citation: {
      ...sources.ciscoFieldNotice74345,
      quote:
        "Certificates that are used for mTLS connections in Cisco Unified Communication devices are expected to include both Server and Client Authentication EKUs.",
    },
  },
  {
    text: "The client accepts a wildcard as common name, the server supports none. KeySpec plans none.",
    citation: {
      ...sources.ciscoSecurityGuide,
      quote: "Unified Communications Manager does not support certificates with wildcard entry.",
    },
  },
  {
    text: "Use full names everywhere: an IP address in the client's profile never matches, and the user is asked whether to accept the certificate.",
    citation: {
      ...validation,
      section: "Prevent Identity Mismatch",
      quote: "you should plan to specify each server name as FQDN throughout your environment",
    },
  },
  {
    text: "For a cluster the suffix -ms of the common name is read from examples of Cisco; the form shows the name before you send it. The form also proposes the parent domain as a name: take it out where the authority refuses it.",
    citation: {
      ...sources.ciscoPreferredArchitecture,
      quote: "us-cuc-ms.ent-pa.com",
      note: "The name stands in the example of a multi-server certificate.",
      inferred: true,
    },
  },
  {
    text: "Some public authorities sign one certificate for each name only, and want the same organisation in the requests of all nodes.",
    citation: {
      ...validation,
      section: "Certificate Signing Request Forms and Requirements",
      quote: "public CAs might require that the information is consistent in all CSRs",
    },
  },
];

/** “cucm-pub.contoso.com” → “cucm-pub-ms.contoso.com”. */
function multiServerName(publisher: string): string {
  return publisher.replace(/^[^.]+/, "$&-ms");
}
