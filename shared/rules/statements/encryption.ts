import type { StatementOfDocument } from "./types.ts";

const frontEnd = "enterprise-front-end";

/** Statements of “Encryption for Lync Server 2010”, in its order. */
export const encryptionStatements: readonly StatementOfDocument[] = [
  {
    quote:
      "All server-to-server traffic requires MTLS, regardless of whether the traffic is confined to the internal network or crosses the internal network perimeter.",
    rules: ["key.absent", "names.required"],
    links: ["K01", "S01", "E05", "E06"],
    names: [
      { role: frontEnd, name: "ee01.contoso.com" },
      { role: "edge-internal", name: "lsedge.contoso.net" },
    ],
  },
  {
    quote: "TLS is optional but strongly recommended between the Mediation Server and media gateway",
    advice: ["roles.gateway.notes.withoutTlsLinkNeeds"],
    links: ["K08", "V01", "V02", "V03", "V04"],
  },
  {
    quote: "the gateway must be configured with a certificate from a CA that is trusted by the Mediation Server",
    names: [{ role: "gateway", name: "gw01.contoso.com" }],
    advice: ["guide.gateway.trust.text"],
    links: ["K08", "V01"],
  },
  {
    quote:
      "Strictly internal traffic can use either TLS, in which case the instant message is encrypted, or TCP, in which case it is not.",
    links: ["K02", "C01", "C02"],
  },
  { quote: "Instant messaging and presence TLS (if configured for TLS)", links: ["K03", "C01"] },
  { quote: "Audio and video and desktop sharing of media SRTP", links: ["K04", "C09", "C10", "C11", "C12"] },
  {
    quote:
      "The session key is secured by the negotiated username and password presented to the media relay authentication service by the Front End servers, and sent to the participants over the TLS-secured SIP channel.",
    links: ["K04", "E08"],
    advice: ["guide.documents.mediaKeys"],
  },
  {
    quote:
      "media flowing in both directions between the Mediation Server and its internal next hop is also encrypted using SRTP",
    links: ["K09", "S22"],
  },
  {
    quote: "Media flowing in both directions between the Mediation Server and a media gateway is not encrypted.",
    links: ["K10", "V05"],
  },
  {
    quote: "Desktop sharing (signaling) TLS Web conferencing TLS",
    links: ["K05", "K06", "C07", "C19"],
    names: [
      { role: frontEnd, name: "eepool.contoso.com" },
      { role: "edge-external", name: "webcon.contoso.com" },
    ],
  },
  {
    quote: "Meeting content download, address book download, distribution group expansion HTTPS",
    links: ["K07", "C04"],
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
    advice: ["guide.documents.fips", "guide.documents.fipsOutput"],
  },
];
