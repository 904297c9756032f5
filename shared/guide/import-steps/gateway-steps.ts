import { messages } from "../../text/localise.ts";
import { quotedFor } from "../commands/quoted-for.ts";
import { shells } from "../commands/shells.ts";
import type { ImportStep } from "./types.ts";

const texts = messages("guide.gateway", {
  load: {
    title: "Load it into the gateway",
    withKey:
      "The vendor’s manual says on which page: usually the certificate with its key as one PKCS#12 or PEM file, in a TLS context or TLS profile that the link to the Mediation Server uses. Windows’ stores have no part in it.",
    withoutKey:
      "The vendor’s manual says on which page: usually the certificate and its issuers as PEM files, beside the request that waits there, in a TLS context or TLS profile that the link to the Mediation Server uses. Windows’ stores have no part in it.",
  },
  trust: {
    title: "Let gateway and Mediation Server trust each other",
    text: "A link with TLS is checked from both sides: load the root of the Mediation Server’s authority into the gateway as trusted, and put the root of this certificate’s authority into Trusted Root of the Mediation Server.",
  },
  look: {
    title: "See what the gateway presents to the Mediation Server",
    text: "The topology must know the gateway by this full name, not by an IP address. 5067 is the usual port for TLS; take the topology’s.",
  },
});

/**
 * What a media gateway or session border controller needs beside its certificate (roles.md §7.3).
 *
 * @param key whether the key comes with the certificate, or waits on the device that made the request
 */
export function gatewaySteps(nodes: readonly string[], key: "in the file" | "on the device"): readonly ImportStep[] {
  return [
    {
      kind: "step",
      title: texts.load.title,
      text: key === "in the file" ? texts.load.withKey : texts.load.withoutKey,
      command: null,
      shell: null,
    },
    { kind: "step", ...texts.trust, command: null, shell: null },
    {
      kind: "step",
      ...texts.look,
      command: `openssl s_client -connect ${quotedFor("posix", `${nodes[0] ?? "<gateway>"}:5067`)} -showcerts`,
      shell: shells.openssl,
    },
  ];
}
