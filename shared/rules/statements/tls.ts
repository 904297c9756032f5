import type { StatementOfDocument } from "./types.ts";

const frontEnd = "enterprise-front-end";

/** Statements of “TLS and MTLS for Lync Server 2013”, in its order. */
export const tlsStatements: readonly StatementOfDocument[] = [
  {
    quote: "All SIP communications between servers occur over MTLS.",
    links: ["K01", "S03", "S20", "S21"],
    names: [
      { role: frontEnd, name: "ee01.contoso.com" },
      { role: "mediation", name: "med01.contoso.com" },
    ],
  },
  {
    quote: "SIP communications from client to server occur over TLS.",
    links: ["K02", "C01", "C17"],
    names: [{ role: frontEnd, name: "eepool.contoso.com" }],
  },
  {
    quote: "the certificate must have been issued by a CA that is also trusted by the client",
    rules: [
      "chain.self-signed",
      "chain.issuer-missing",
      "chain.issuer-beside",
      "chain.root-missing",
      "chain.broken",
      "chain.untrusted",
      "server.disallowed",
    ],
  },
  {
    quote: "the DNS name of the server must match the DNS name on the certificate",
    rules: ["names.required", "names.server-not-named", "names.malformed", "names.ip-address", "live.host-not-named"],
  },
  {
    quote: "On a TLS connection, the client requests a valid certificate from the server.",
    rules: ["key.without-certificate"],
  },
  {
    quote:
      "only the original owner of the certificate can use its private key to decrypt the contents of the communication",
    rules: ["key.absent", "key.of-another-certificate", "pfx.clear-key"],
    advice: ["guide.import.cleanUp.text"],
  },
  {
    quote:
      "the server originating a message and the server receiving it exchange certificates from a mutually trusted CA",
    rules: ["chain.root-missing"],
    advice: ["guide.exchange.trust.text", "guide.gateway.trust.text"],
  },
  {
    quote: "certificates issued by the enterprise CA that are during their validity period and not revoked",
    links: ["K12"],
    rules: [
      "validity.expired",
      "validity.not-yet",
      "validity.expires-soon",
      "chain.issuer-expired",
      "revocation.revoked",
    ],
  },
  {
    quote: "In federated scenarios, the issuing CA must be trusted by both federated partners.",
    links: ["K11", "E15", "E16"],
    advice: ["roles.edgeExternal.authority", "authorityProblems.trust.privateOutside.what"],
    explained: ["lync.partner-drops"],
  },
  {
    quote: "by the Edge Servers having the partner’s root CA certificate in their trusted root CAs",
    advice: ["guide.documents.federation"],
  },
  {
    quote: "trusted servers (only those specified in Topology Builder)",
    rules: ["names.required", "names.common-name-trusted-application"],
    explained: ["assigning.host-not-in-topology"],
  },
  {
    quote: "you must follow best security practices with your networking infrastructure (in this case corporate DNS)",
    advice: ["guide.documents.dns"],
  },
];
