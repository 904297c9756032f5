import { sources } from "../catalogue/sources.ts";
import type { RoleId } from "../roles/types.ts";

/** A statement of one of the five documents that somebody can act on, and what of KeySpec carries it. */
export type CoveredStatement = {
  readonly source: { readonly document: string; readonly seed: string };
  /** Word for word. */
  readonly quote: string;
  /** Rules that find out whether it is kept. */
  readonly rules?: readonly string[];
  /** Names of the deployment with every pool that a plan has because of it. */
  readonly names?: readonly { readonly role: RoleId; readonly name: string }[];
  /** Texts that tell people: steps, notes of roles, what authorities take, findings. */
  readonly advice?: readonly string[];
  /** Entries of the catalogue of error messages. */
  readonly explained?: readonly string[];
  /** Nothing carries it yet, and what will. */
  readonly pending?: "trust map";
};

const infrastructure = sources.lync2013Infrastructure;
const encryption = sources.lync2010Encryption;
const cisco = sources.ciscoCertificateValidation;
const cng = sources.lyncCngSupport;
const tls = sources.lync2013Tls;

const frontEnd = "enterprise-front-end";

/** Every such statement, in the order of the documents. `coverage.test.ts` looks up each quote and each carrier. */
export const coverage: readonly CoveredStatement[] = [
  {
    source: infrastructure,
    quote: "Lync Server 2013 requires a public key infrastructure (PKI)",
    rules: ["chain.self-signed", "chain.issuer-missing", "chain.root-missing"],
  },
  {
    source: infrastructure,
    quote: "TLS connections between client and server",
    names: [{ role: frontEnd, name: "eepool.contoso.com" }],
  },
  {
    source: infrastructure,
    quote: "MTLS connections between servers",
    names: [
      { role: frontEnd, name: "ee01.contoso.com" },
      { role: "mediation", name: "medpool.contoso.com" },
      { role: "edge-internal", name: "lsedge.contoso.net" },
    ],
  },
  {
    source: infrastructure,
    quote: "Federation using automatic DNS discovery of partners",
    names: [{ role: "edge-external", name: "sip.fabrikam.com" }],
  },
  {
    source: infrastructure,
    quote: "Remote user access for instant messaging (IM)",
    names: [{ role: "edge-external", name: "sip.contoso.com" }],
  },
  {
    source: infrastructure,
    quote: "External user access to audio/video (A/V) sessions, application sharing, and conferencing",
    names: [{ role: "edge-external", name: "webcon.contoso.com" }],
  },
  {
    source: infrastructure,
    quote: "Mobile requests using automatic discovery of Web Services",
    names: [
      { role: frontEnd, name: "lyncdiscoverinternal.contoso.com" },
      { role: "reverse-proxy", name: "lyncdiscover.contoso.com" },
    ],
  },
  {
    source: infrastructure,
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
    source: infrastructure,
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
    source: infrastructure,
    quote: "All certificates must be signed using a signing algorithm supported by the operating system.",
    rules: ["signature.algorithm", "signature.sha512"],
  },
  {
    source: infrastructure,
    quote: "Lync Server 2013 supports the SHA-1 and SHA-2 suite of digest sizes (224, 256, 384 and 512-bit)",
    rules: ["signature.algorithm", "signature.sha1"],
  },
  {
    source: infrastructure,
    quote: "Using the RSASSA-PSS signature algorithm is unsupported",
    rules: ["signature.pss"],
  },
  {
    source: infrastructure,
    quote: "Auto-enrollment is supported for internal servers running Lync Server.",
    advice: ["guide.documents.enrolment"],
    explained: ["assigning.network-service"],
  },
  {
    source: infrastructure,
    quote: "Auto-enrollment is not supported for Lync Server Edge Servers.",
    advice: ["guide.documents.enrolmentOnEdge"],
  },
  {
    source: infrastructure,
    quote:
      "When you submit a web-based certificate request to a Windows Server 2003 CA, you must submit it from a computer running either Windows Server 2003 with SP2 or Windows XP.",
    advice: ["guide.documents.webPages2003"],
  },
  {
    source: infrastructure,
    quote:
      "it does not make it possible to use Windows Server 2008, Windows Vista, or Windows 7 to request a certificate from a Windows Server 2003 CA",
    advice: ["guide.documents.webPages2003"],
  },
  {
    source: infrastructure,
    quote: "Encryption key lengths of 1024, 2048, and 4096 are supported.",
    rules: ["key.rsa-size"],
  },
  {
    source: infrastructure,
    quote: "Key lengths of 2048 and greater are recommended.",
    rules: ["key.rsa-size", "chain.issuer-key-weak"],
  },
  {
    source: infrastructure,
    quote:
      "The default digest, or hash signing, algorithm is RSA. The ECDH_P256, ECDH_P384, and ECDH_P521 algorithms are also supported.",
    rules: ["key.elliptic-curve", "key.unlisted-algorithm", "chain.issuer-key-kind"],
  },

  {
    source: encryption,
    quote:
      "All server-to-server traffic requires MTLS, regardless of whether the traffic is confined to the internal network or crosses the internal network perimeter.",
    rules: ["key.absent", "names.required"],
    names: [
      { role: frontEnd, name: "ee01.contoso.com" },
      { role: "edge-internal", name: "lsedge.contoso.net" },
    ],
  },
  {
    source: encryption,
    quote: "TLS is optional but strongly recommended between the Mediation Server and media gateway",
    advice: ["roles.gateway.notes.withoutTlsLinkNeeds"],
  },
  {
    source: encryption,
    quote: "the gateway must be configured with a certificate from a CA that is trusted by the Mediation Server",
    names: [{ role: "gateway", name: "gw01.contoso.com" }],
    advice: ["guide.gateway.trust.text"],
  },
  {
    source: encryption,
    quote:
      "Strictly internal traffic can use either TLS, in which case the instant message is encrypted, or TCP, in which case it is not.",
    pending: "trust map",
  },
  { source: encryption, quote: "Instant messaging and presence TLS (if configured for TLS)", pending: "trust map" },
  { source: encryption, quote: "Audio and video and desktop sharing of media SRTP", pending: "trust map" },
  {
    source: encryption,
    quote: "Desktop sharing (signaling) TLS Web conferencing TLS",
    names: [
      { role: frontEnd, name: "eepool.contoso.com" },
      { role: "edge-external", name: "webcon.contoso.com" },
    ],
  },
  {
    source: encryption,
    quote: "Meeting content download, address book download, distribution group expansion HTTPS",
    names: [
      { role: frontEnd, name: "eewebint.contoso.com" },
      { role: "reverse-proxy", name: "eewebext.contoso.com" },
    ],
  },
  {
    source: encryption,
    quote:
      "The Mediation Server can support encryption to the media gateway, but the gateway must support MTLS and storage of a certificate.",
    advice: ["guide.gateway.load.withKey", "guide.gateway.load.withoutKey"],
  },
  {
    source: encryption,
    quote: "You must change this setting to Supported by using the Lync Server Management Shell.",
    advice: ["guide.documents.windowsLive"],
  },
  {
    source: encryption,
    quote: "Audio and video media traffic is not encrypted between Microsoft Lync 2010 and Windows Live clients.",
    advice: ["guide.documents.windowsLive"],
  },
  {
    source: encryption,
    quote: "To implement FIPS support, you must configure each server running Lync Server 2010 to support it.",
    advice: ["guide.documents.fips"],
  },

  {
    source: cisco,
    quote:
      "Cisco UC Integration for Microsoft Lync validates those certificates against certificates in the Microsoft Windows certificate store.",
    advice: ["guide.applianceUpload.clients.text"],
  },
  {
    source: cisco,
    quote: "Cisco Unified Communications Manager HTTP (Tomcat)",
    names: [{ role: "cucm-tomcat", name: "cucm-pub.contoso.com" }],
  },
  {
    source: cisco,
    quote: "Cisco Unity Connection HTTP (Tomcat)",
    names: [{ role: "unity-connection-tomcat", name: "cuc-pub.contoso.com" }],
  },
  {
    source: cisco,
    quote: "You should plan to sign the certificates for each node in the cluster.",
    names: [{ role: "cucm-tomcat", name: "cucm-sub1.contoso.com" }],
  },
  {
    source: cisco,
    quote: "you should use Certification Authority Proxy Function (CAPF) enrollment",
    advice: ["roles.cucmTomcat.notes.sipBetweenClientNode"],
  },
  {
    source: cisco,
    quote:
      "Cisco recommends using server certificates that are signed by one of the following types of Certificate Authority (CA)",
    rules: ["trust.enterprise-trust"],
    advice: ["roles.parts.ciscoTomcatLayouts.authority"],
  },
  {
    source: cisco,
    quote: "Generate a Certificate Signing Request (CSR) on each server that can present a certificate to the client.",
    advice: ["guide.request.generate.text", "guide.request.download.text"],
  },
  {
    source: cisco,
    quote: "Submit each CSR to the CA.",
    advice: ["guide.submit.order.text", "guide.submit.enterprise.text"],
  },
  {
    source: cisco,
    quote: "Upload the certificates that the CA issues to each server.",
    advice: ["guide.applianceUpload.issuers.text", "guide.applianceUpload.certificate.text"],
  },
  { source: cisco, quote: "Are Base64-encoded.", advice: ["authorityProblems.format.unread.what"] },
  {
    source: cisco,
    quote: "Do not contain certain characters, such as @&! , in the Organization, OU, or other fields.",
    advice: ["authorityProblems.subject.refusedCharacters.what"],
  },
  {
    source: cisco,
    quote: "Use specific bit lengths in the server's public key.",
    rules: ["key.cisco-rsa-size", "key.cucm-size"],
    advice: ["authorityProblems.key.refusedKey.what"],
  },
  {
    source: cisco,
    quote: "public CAs might require that the information is consistent in all CSRs",
    advice: ["authorities.publicAuthority.advice.sendRequestsDeploymentSame"],
  },
  {
    source: cisco,
    quote: "you should review the format requirements from the public CA to which you plan to submit the CSRs",
    advice: [
      "authorityProblems.format.unread.what",
      "authorityProblems.subject.missing.what",
      "authorityProblems.names.internal.what",
    ],
  },
  {
    source: cisco,
    quote: "Some public CAs sign only one certificate per fully qualified domain name (FQDN).",
    advice: ["authorityProblems.names.perhapsOneOnly.what", "authorityProblems.names.oneOnly.what"],
  },
  {
    source: cisco,
    quote: "A trusted authority has issued the certificate.",
    rules: ["chain.broken", "chain.no-authority", "trust.enterprise-trust"],
  },
  {
    source: cisco,
    quote:
      "The identity of the server that presents the certificate matches the identity of the server specified in the certificate.",
    rules: ["names.required", "names.server-not-named"],
  },
  {
    source: cisco,
    quote:
      "Public CAs generally require a fully qualified domain name (FQDN) as the server identity, not an IP address.",
    rules: ["names.internal-on-public"],
    advice: ["authorityProblems.names.address.what"],
  },
  {
    source: cisco,
    quote: "SubjectAltName\\dnsNames",
    rules: ["names.required", "names.malformed"],
    advice: ["roles.parts.ciscoTomcatLayouts.names.nodesOwnNameClients"],
  },
  {
    source: cisco,
    quote: "The Subject CN field can contain a wildcard (*) as the leftmost character",
    rules: ["names.wildcard-cucm"],
    advice: ["roles.parts.ciscoTomcatLayouts.notes.clientAcceptsWildcardCommon"],
  },
  {
    source: cisco,
    quote:
      "If users attempt to connect to a server with an IP address, and the server certificate identifies the server with an FQDN, the client cannot identify the server as trusted and prompts the user.",
    explained: ["cisco.certificate-not-valid"],
  },
  {
    source: cisco,
    quote: "you should plan to specify each server name as FQDN throughout your environment",
    advice: ["roles.parts.ciscoTomcatLayouts.notes.useFullNamesEverywhere"],
  },
  {
    source: cisco,
    quote:
      "Every server certificate should have an associated root certificate present in the trust store on client computers.",
    advice: ["guide.applianceUpload.clients.text"],
  },
  {
    source: cisco,
    quote: "In this case, you do not need to import root certificates on the client computers.",
    advice: ["guide.applianceUpload.clients.text"],
  },
  {
    source: cisco,
    quote: "Import the private CA certificate to the Trusted Root Certification Authorities store.",
    advice: ["guide.applianceUpload.clients.text"],
  },
  {
    source: cisco,
    quote: "Import self-signed certificates to the Enterprise Trust store.",
    rules: ["trust.enterprise-trust"],
  },
  {
    source: cisco,
    quote:
      "If root certificates are not present in the trust store, Cisco UC Integration for Microsoft Lync prompts users to accept certificates from each server in your environment.",
    explained: ["cisco.certificate-not-valid"],
  },
  {
    source: cisco,
    quote: "When users restart the client, it prompts them to accept the certificate again.",
    explained: ["cisco.certificate-not-valid"],
  },
  {
    source: cisco,
    quote: "Use the Certificate Import Wizard to import certificates individually.",
    advice: ["guide.applianceUpload.clients.text"],
  },
  {
    source: cisco,
    quote:
      "This option requires you to use the Certificate Manager tool, CertMgr.exe, not the Certificates Microsoft Management Console, CertMgmt.msc.",
    advice: ["guide.applianceUpload.clients.text"],
  },
  {
    source: cisco,
    quote: "Deploy certificates to users with a Group Policy object (GPO) on Microsoft Windows Server.",
    advice: ["guide.applianceUpload.clients.text"],
  },

  {
    source: cng,
    quote: "Lync does not support certificates that are issued using the Cryptography API: Next Generation providers.",
    rules: ["provider.cng", "provider.cng-undocumented", "template.cng"],
  },
  {
    source: cng,
    quote:
      "If you do a search and find Microsoft Software Key Storage Provider, then your certificate has been issued using the new CryptoAPI:NG provider and won’t work with Lync.",
    rules: ["provider.cng"],
    advice: ["guide.import.check.capi"],
  },
  { source: cng, quote: "The buffer supplied to a function was too small.", explained: ["assigning.buffer-too-small"] },
  {
    source: cng,
    quote: "only Server 2008 Certification Authorities or newer support CryptoAPI:NG",
    advice: ["authorities.templateAdvice.whatTemplatesVersionSays"],
  },
  {
    source: cng,
    quote: "the default templates are not configured for CryptoAPI:NG support",
    advice: ["authorities.templateAdvice.option1UseBuilt"],
  },
  {
    source: cng,
    quote: "If the following settings are checked, then CryptoAPI:NG is configured for the template",
    advice: [
      "authorities.templateAdvice.templateDangerousWhereProvider",
      "authorities.templateAdvice.whatTemplatesVersionSays",
    ],
  },
  {
    source: cng,
    quote:
      "If you request certificates using the Lync Certificate Request Wizard or the Lync Management Shell, you won’t.",
    advice: ["guide.request.equal.text", "authorities.templateAdvice.templateDangerousWhereProvider"],
  },
  {
    source: cng,
    quote: "by manually requesting the certificate through the Certificates MMC console on the computer",
    advice: ["authorities.templateAdvice.templateDangerousWhereProvider"],
  },
  {
    source: cng,
    quote:
      "This export process on the XP machine will convert the certificate into using the legacy CryptoAPI provider",
    advice: ["targets.legacySchannel.readers", "guide.import.notWithPowerShell.text"],
  },
  { source: cng, quote: "Use the default Web Server template", advice: ["authorities.templateAdvice.option1UseBuilt"] },
  {
    source: cng,
    quote: "Change the custom CA template so that CryptoAPI:NG is not required",
    advice: ["authorities.templateAdvice.option2ChangeYour"],
  },
  {
    source: cng,
    quote: "Not all legacy CSPs are supported.",
    rules: ["provider.other-csp", "provider.other-csp-after-2013", "template.provider"],
  },
  {
    source: cng,
    quote: "Microsoft Strong Cryptographic provider will NOT work.",
    rules: ["provider.strong", "provider.strong-after-2013"],
  },
  {
    source: cng,
    quote: "you will receive warnings indicating the SAN entries do not match even though they do",
    explained: ["assigning.names-missing"],
  },
  {
    source: cng,
    quote:
      "Only one I have seen in many deployments and I can say absolutely works is the Microsoft RSA SChannel Cryptographic Provider.",
    rules: ["provider.other-csp"],
    advice: ["targets.legacySchannel.readers"],
  },

  {
    source: tls,
    quote: "All SIP communications between servers occur over MTLS.",
    names: [
      { role: frontEnd, name: "ee01.contoso.com" },
      { role: "mediation", name: "med01.contoso.com" },
    ],
  },
  {
    source: tls,
    quote: "SIP communications from client to server occur over TLS.",
    names: [{ role: frontEnd, name: "eepool.contoso.com" }],
  },
  {
    source: tls,
    quote: "the certificate must have been issued by a CA that is also trusted by the client",
    rules: ["chain.self-signed", "chain.issuer-missing", "chain.root-missing", "chain.broken", "chain.untrusted"],
  },
  {
    source: tls,
    quote: "the DNS name of the server must match the DNS name on the certificate",
    rules: ["names.required", "names.server-not-named", "names.malformed", "names.ip-address", "live.host-not-named"],
  },
  {
    source: tls,
    quote: "On a TLS connection, the client requests a valid certificate from the server.",
    rules: ["key.without-certificate"],
  },
  {
    source: tls,
    quote:
      "only the original owner of the certificate can use its private key to decrypt the contents of the communication",
    rules: ["key.absent", "key.of-another-certificate", "pfx.clear-key"],
    advice: ["guide.import.cleanUp.text"],
  },
  {
    source: tls,
    quote:
      "the server originating a message and the server receiving it exchange certificates from a mutually trusted CA",
    rules: ["chain.root-missing"],
    advice: ["guide.exchange.trust.text", "guide.gateway.trust.text"],
  },
  {
    source: tls,
    quote: "certificates issued by the enterprise CA that are during their validity period and not revoked",
    rules: [
      "validity.expired",
      "validity.not-yet",
      "validity.expires-soon",
      "chain.issuer-expired",
      "revocation.revoked",
    ],
  },
  {
    source: tls,
    quote: "In federated scenarios, the issuing CA must be trusted by both federated partners.",
    advice: ["roles.edgeExternal.authority", "authorityProblems.trust.privateOutside.what"],
    explained: ["lync.partner-drops"],
  },
  {
    source: tls,
    quote: "by the Edge Servers having the partner’s root CA certificate in their trusted root CAs",
    advice: ["guide.documents.federation"],
  },
  {
    source: tls,
    quote: "trusted servers (only those specified in Topology Builder)",
    rules: ["names.required", "names.common-name-trusted-application"],
    explained: ["assigning.host-not-in-topology"],
  },
  {
    source: tls,
    quote: "you must follow best security practices with your networking infrastructure (in this case corporate DNS)",
    advice: ["guide.documents.dns"],
  },
];
