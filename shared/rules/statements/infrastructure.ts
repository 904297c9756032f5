import type { StatementOfDocument } from "./types.ts";

const frontEnd = "enterprise-front-end";

/** Statements of “Certificate infrastructure requirements for Lync Server 2013”, in its order. */
export const infrastructureStatements: readonly StatementOfDocument[] = [
  {
    quote: "Lync Server 2013 requires a public key infrastructure (PKI)",
    rules: ["chain.self-signed", "chain.issuer-missing", "chain.root-missing"],
  },
  {
    quote: "TLS connections between client and server",
    names: [{ role: frontEnd, name: "eepool.contoso.com" }],
  },
  {
    quote: "MTLS connections between servers",
    names: [
      { role: frontEnd, name: "ee01.contoso.com" },
      { role: "mediation", name: "medpool.contoso.com" },
      { role: "edge-internal", name: "lsedge.contoso.net" },
    ],
  },
  {
    quote: "Federation using automatic DNS discovery of partners",
    names: [{ role: "edge-external", name: "sip.fabrikam.com" }],
  },
  {
    quote: "Remote user access for instant messaging (IM)",
    names: [{ role: "edge-external", name: "sip.contoso.com" }],
  },
  {
    quote: "External user access to audio/video (A/V) sessions, application sharing, and conferencing",
    names: [{ role: "edge-external", name: "webcon.contoso.com" }],
  },
  {
    quote: "Mobile requests using automatic discovery of Web Services",
    names: [
      { role: frontEnd, name: "lyncdiscoverinternal.contoso.com" },
      { role: "reverse-proxy", name: "lyncdiscover.contoso.com" },
    ],
  },
  {
    quote: "All server certificates must support server authorization (Server EKU).",
    rules: [
      "usage.server-authentication",
      "usage.server-certificate",
      "usage.requested-usage",
      "template.server-authentication",
      "template.subject",
    ],
  },
  {
    quote: "All server certificates must contain a CRL Distribution Point (CDP).",
    rules: [
      "revocation.distribution-point",
      "revocation.distribution-point-partner",
      "revocation.address-inside",
      "revocation.address-outside",
      "revocation.address-cisco",
    ],
  },
  {
    quote: "All certificates must be signed using a signing algorithm supported by the operating system.",
    rules: ["signature.algorithm", "signature.sha512"],
  },
  {
    quote: "Lync Server 2013 supports the SHA-1 and SHA-2 suite of digest sizes (224, 256, 384 and 512-bit)",
    rules: ["signature.algorithm", "signature.sha1"],
  },
  {
    quote: "Using the RSASSA-PSS signature algorithm is unsupported",
    rules: ["signature.pss"],
  },
  {
    quote: "Auto-enrollment is supported for internal servers running Lync Server.",
    advice: ["guide.documents.enrolment"],
    explained: ["assigning.network-service"],
  },
  {
    quote: "Auto-enrollment is not supported for Lync Server Edge Servers.",
    advice: ["guide.documents.enrolmentOnEdge"],
  },
  {
    quote:
      "When you submit a web-based certificate request to a Windows Server 2003 CA, you must submit it from a computer running either Windows Server 2003 with SP2 or Windows XP.",
    advice: ["guide.documents.webPages2003"],
  },
  {
    quote:
      "it does not make it possible to use Windows Server 2008, Windows Vista, or Windows 7 to request a certificate from a Windows Server 2003 CA",
    advice: ["guide.documents.webPages2003"],
  },
  {
    quote: "Encryption key lengths of 1024, 2048, and 4096 are supported.",
    rules: ["key.rsa-size"],
  },
  {
    quote: "Key lengths of 2048 and greater are recommended.",
    rules: ["key.rsa-size", "chain.issuer-key-weak"],
  },
  {
    quote:
      "The default digest, or hash signing, algorithm is RSA. The ECDH_P256, ECDH_P384, and ECDH_P521 algorithms are also supported.",
    rules: ["key.elliptic-curve", "key.unlisted-algorithm", "chain.issuer-key-kind"],
  },
];
