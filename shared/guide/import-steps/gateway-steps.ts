import { quotedFor } from "../commands/quoted-for.ts";
import type { ImportStep } from "./import-steps.ts";

/**
 * What a media gateway or session border controller needs beside its certificate (roles.md §7.3).
 *
 * @param key whether the key comes with the certificate, or waits on the device that made the request
 */
export function gatewaySteps(nodes: readonly string[], key: "in the file" | "on the device"): readonly ImportStep[] {
  const files =
    key === "in the file"
      ? "the certificate with its key as one PKCS#12 or PEM file"
      : "the certificate and its issuers as PEM files, beside the request that waits there";
  return [
    {
      kind: "step",
      title: "Load it into the gateway",
      text: `The vendor's manual says on which page: usually ${files}, in a TLS context or TLS profile that the link to the Mediation Server uses. Windows' stores have no part in it.`,
      command: null,
      shell: null,
    },
    {
      kind: "step",
      title: "Let gateway and Mediation Server trust each other",
      text: "A link with TLS is checked from both sides: load the root of the Mediation Server's authority into the gateway as trusted, and put the root of this certificate's authority into Trusted Root of the Mediation Server.",
      command: null,
      shell: null,
    },
    {
      kind: "step",
      title: "See what the gateway presents to the Mediation Server",
      text: "The topology must know the gateway by this full name, not by an IP address. 5067 is the usual port for TLS; take the topology's.",
      command: `openssl s_client -connect ${quotedFor("posix", `${nodes[0] ?? "<gateway>"}:5067`)} -showcerts`,
      shell: "A POSIX shell (bash, sh) with OpenSSL",
    },
  ];
}
