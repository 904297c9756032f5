import type { StatementOfDocument } from "./types.ts";

const frontEnd = "enterprise-front-end";

/** Statements of “Encryption for Lync Server 2010”, in its order. */
export const encryptionStatements: readonly StatementOfDocument[] = [
  {
    quote:
      "All server-to-server traffic requires MTLS, regardless of whether the traffic is confined to the internal network or crosses the internal network perimeter.",
    rules: ["key.absent", "names.required"],
    names: [
      { role: frontEnd, name: "ee01.contoso.com" },
      { role: "edge-internal", name: "lsedge.contoso.net" },
    ],
  },
  {
    quote: "TLS is optional but strongly recommended between the Mediation Server and media gateway",
    advice: ["roles.gateway.notes.withoutTlsLinkNeeds"],
  },
  {
    quote: "the gateway must be configured with a certificate from a CA that is trusted by the Mediation Server",
    names: [{ role: "gateway", name: "gw01.contoso.com" }],
    advice: ["guide.gateway.trust.text"],
  },
  {
    quote:
      "Strictly internal traffic can use either TLS, in which case the instant message is encrypted, or TCP, in which case it is not.",
    pending: "trust map",
  },
  { quote: "Instant messaging and presence TLS (if configured for TLS)", pending: "trust map" },
  { quote: "Audio and video and desktop sharing of media SRTP", pending: "trust map" },
  {
    quote: "Desktop sharing (signaling) TLS Web conferencing TLS",
    names: [
      { role: frontEnd, name: "eepool.contoso.com" },
      { role: "edge-external", name: "webcon.contoso.com" },
    ],
  },
  {
    quote: "Meeting content download, address book download, distribution group expansion HTTPS",
    names: [
      { role: frontEnd, name: "eewebint.contoso.com" },
      { role: "reverse-proxy", name: "eewebext.contoso.com" },
    ],
  },
  {
    quote:
      "The Mediation Server can support encryption to the media gateway, but the gateway must support MTLS and storage of a certificate.",
    advice: ["guide.gateway.load.withKey", "guide.gateway.load.withoutKey"],
  },
  {
    quote: "You must change this setting to Supported by using the Lync Server Management Shell.",
    advice: ["guide.documents.windowsLive"],
  },
  {
    quote: "Audio and video media traffic is not encrypted between Microsoft Lync 2010 and Windows Live clients.",
    advice: ["guide.documents.windowsLive"],
  },
  {
    quote: "To implement FIPS support, you must configure each server running Lync Server 2010 to support it.",
    advice: ["guide.documents.fips"],
  },
];
