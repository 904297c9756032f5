import { quotedFor } from "../commands/quoted-for.ts";
import type { ImportStep } from "./import-steps.ts";

/**
 * How a Cisco node takes its Tomcat certificate (roles.md §8): the issuers first, then the certificate, then a restart.
 *
 * @param nodes FQDNs of the nodes that present it; several mean a multi-server certificate
 */
export function applianceUploadSteps(nodes: readonly string[]): readonly ImportStep[] {
  const several = nodes.length > 1;
  const page =
    "In Cisco Unified OS Administration open Security, Certificate Management, Upload Certificate/Certificate chain.";
  return [
    {
      kind: "warning",
      title: "The node keeps its own key",
      text: "It takes a certificate only for a request that it made itself. A PFX, or a key from elsewhere, cannot be loaded. Where an authority changed the names, the upload is refused: “CSR SAN and Certificate SAN does not match”.",
      command: null,
      shell: null,
    },
    {
      kind: "step",
      title: "Upload the root and the intermediates",
      text: `${page} Choose the Certificate Purpose tomcat-trust and upload the root, then each intermediate, one file at a time, in PEM or DER.`,
      command: null,
      shell: null,
    },
    {
      kind: "step",
      title: "Upload the certificate",
      text: `On the same page choose the Certificate Purpose tomcat and upload the certificate ${
        several
          ? "on the node that made the request; it reaches the other nodes by itself"
          : "on the node that made the request"
      }.`,
      command: null,
      shell: null,
    },
    {
      kind: "step",
      title: "Restart Tomcat",
      text: `Nobody can sign in to the node's pages for some minutes.${several ? ` Do it on each node, one after the other: ${nodes.join(", ")}.` : ""}`,
      command: "utils service restart Cisco Tomcat",
      shell: "The node's command line, by SSH",
    },
    {
      kind: "step",
      title: "See what the node now presents",
      text: "The chain must end below a root that the clients have, and the name that the client profile uses must stand among the names.",
      command: `openssl s_client -connect ${quotedFor("posix", `${nodes[0] ?? "<node>"}:443`)} -showcerts`,
      shell: "A POSIX shell (bash, sh) with OpenSSL",
    },
    {
      kind: "step",
      title: "Let the clients trust the authority",
      text: "Clients of Cisco UC Integration for Microsoft Lync read Windows' stores: the root of a private authority belongs into Trusted Root of every client computer, by Group Policy for example. Use full names in their profiles, never an IP address.",
      command: null,
      shell: null,
    },
  ];
}
