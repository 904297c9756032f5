import { messages } from "../../text/localise.ts";
import { quotedFor } from "../commands/quoted-for.ts";
import { shells } from "../commands/shells.ts";
import type { ImportStep } from "./types.ts";

const texts = messages("guide.applianceUpload", {
  ownKey: {
    title: "The node keeps its own key",
    text: "It takes a certificate only for a request that it made itself. A PFX, or a key from elsewhere, cannot be loaded. Where an authority changed the names, the upload is refused: “CSR SAN and Certificate SAN does not match”.",
  },
  issuers: {
    title: "Upload the root and the intermediates",
    text: "In Cisco Unified OS Administration open Security, Certificate Management, Upload Certificate/Certificate chain. Choose the Certificate Purpose tomcat-trust and upload the root, then each intermediate, one file at a time, in PEM or DER.",
  },
  certificate: {
    title: "Upload the certificate",
    text: "On the same page choose the Certificate Purpose tomcat and upload the certificate on the node that made the request.",
    several:
      "On the same page choose the Certificate Purpose tomcat and upload the certificate on the node that made the request; it reaches the other nodes by itself.",
  },
  restart: {
    title: "Restart Tomcat",
    text: "Nobody can sign in to the node’s pages for some minutes.",
    several:
      "Nobody can sign in to the node’s pages for some minutes. Do it on each node, one after the other: {nodes}.",
  },
  look: {
    title: "See what the node now presents",
    text: "The chain must end below a root that the clients have, and the name that the client profile uses must stand among the names.",
  },
  clients: {
    title: "Let the clients trust the authority",
    text: "Clients of Cisco UC Integration for Microsoft Lync read Windows’ stores: the root of a private authority belongs into Trusted Root of every client computer, a self-signed certificate into Enterprise Trust. Use Group Policy, CertMgr.exe (the tool, not the console) or, on one computer, the Certificate Import Wizard. The root of a public authority is there already. Use full names in the profiles, never an IP address.",
  },
});

/**
 * How a Cisco node takes its Tomcat certificate (roles.md §8): the issuers first, then the certificate, then a restart.
 *
 * @param nodes FQDNs of the nodes that present it; several mean a multi-server certificate
 */
export function applianceUploadSteps(nodes: readonly string[]): readonly ImportStep[] {
  const several = nodes.length > 1;
  return [
    { kind: "warning", ...texts.ownKey, command: null, shell: null },
    { kind: "step", ...texts.issuers, command: null, shell: null },
    {
      kind: "step",
      title: texts.certificate.title,
      text: several ? texts.certificate.several : texts.certificate.text,
      command: null,
      shell: null,
    },
    {
      kind: "step",
      title: texts.restart.title,
      text: several ? texts.restart.several({ nodes }) : texts.restart.text,
      command: "utils service restart Cisco Tomcat",
      shell: shells.node,
    },
    {
      kind: "step",
      ...texts.look,
      command: `openssl s_client -connect ${quotedFor("posix", `${nodes[0] ?? "<node>"}:443`)} -showcerts`,
      shell: shells.openssl,
    },
    { kind: "step", ...texts.clients, command: null, shell: null },
  ];
}
