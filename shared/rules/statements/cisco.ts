import type { StatementOfDocument } from "./types.ts";

/** Statements of “Setup Certificate Validation” of Cisco, in its order. */
export const ciscoStatements: readonly StatementOfDocument[] = [
  {
    quote:
      "Cisco UC Integration for Microsoft Lync validates those certificates against certificates in the Microsoft Windows certificate store.",
    advice: ["guide.applianceUpload.clients.text"],
  },
  {
    quote: "Cisco Unified Communications Manager HTTP (Tomcat)",
    names: [{ role: "cucm-tomcat", name: "cucm-pub.contoso.com" }],
  },
  {
    quote: "Cisco Unity Connection HTTP (Tomcat)",
    names: [{ role: "unity-connection-tomcat", name: "cuc-pub.contoso.com" }],
  },
  {
    quote: "You should plan to sign the certificates for each node in the cluster.",
    names: [{ role: "cucm-tomcat", name: "cucm-sub1.contoso.com" }],
  },
  {
    quote: "you should use Certification Authority Proxy Function (CAPF) enrollment",
    advice: ["roles.cucmTomcat.notes.sipBetweenClientNode"],
  },
  {
    quote:
      "Cisco recommends using server certificates that are signed by one of the following types of Certificate Authority (CA)",
    rules: ["trust.enterprise-trust"],
    advice: ["roles.parts.ciscoTomcatLayouts.authority"],
  },
  {
    quote: "Generate a Certificate Signing Request (CSR) on each server that can present a certificate to the client.",
    advice: ["guide.request.generate.text", "guide.request.download.text"],
  },
  {
    quote: "Submit each CSR to the CA.",
    advice: ["guide.submit.order.text", "guide.submit.enterprise.text"],
  },
  {
    quote: "Upload the certificates that the CA issues to each server.",
    advice: ["guide.applianceUpload.issuers.text", "guide.applianceUpload.certificate.text"],
  },
  { quote: "Are Base64-encoded.", advice: ["authorityProblems.format.unread.what"] },
  {
    quote: "Do not contain certain characters, such as @&! , in the Organization, OU, or other fields.",
    advice: ["authorityProblems.subject.refusedCharacters.what"],
  },
  {
    quote: "Use specific bit lengths in the server's public key.",
    rules: ["key.cisco-rsa-size", "key.cucm-size"],
    advice: ["authorityProblems.key.refusedKey.what"],
  },
  {
    quote: "public CAs might require that the information is consistent in all CSRs",
    advice: ["authorities.publicAuthority.advice.sendRequestsDeploymentSame"],
  },
  {
    quote: "you should review the format requirements from the public CA to which you plan to submit the CSRs",
    advice: [
      "authorityProblems.format.unread.what",
      "authorityProblems.subject.missing.what",
      "authorityProblems.names.internal.what",
    ],
  },
  {
    quote: "Some public CAs sign only one certificate per fully qualified domain name (FQDN).",
    advice: ["authorityProblems.names.perhapsOneOnly.what", "authorityProblems.names.oneOnly.what"],
  },
  {
    quote: "A trusted authority has issued the certificate.",
    rules: ["chain.broken", "chain.no-authority", "trust.enterprise-trust"],
  },
  {
    quote:
      "The identity of the server that presents the certificate matches the identity of the server specified in the certificate.",
    rules: ["names.required", "names.server-not-named"],
  },
  {
    quote:
      "Public CAs generally require a fully qualified domain name (FQDN) as the server identity, not an IP address.",
    rules: ["names.internal-on-public"],
    advice: ["authorityProblems.names.address.what"],
  },
  {
    quote: "SubjectAltName\\dnsNames",
    rules: ["names.required", "names.malformed", "names.common-name-alone"],
    advice: ["roles.parts.ciscoTomcatLayouts.names.nodesOwnNameClients"],
  },
  {
    quote: "The Subject CN field can contain a wildcard (*) as the leftmost character",
    rules: ["names.wildcard-cucm"],
    advice: ["roles.parts.ciscoTomcatLayouts.notes.clientAcceptsWildcardCommon"],
  },
  {
    quote:
      "If users attempt to connect to a server with an IP address, and the server certificate identifies the server with an FQDN, the client cannot identify the server as trusted and prompts the user.",
    advice: ["guide.documents.ciscoNames"],
    links: ["K13"],
    explained: ["cisco.certificate-not-valid"],
  },
  {
    quote: "you should plan to specify each server name as FQDN throughout your environment",
    advice: ["roles.parts.ciscoTomcatLayouts.notes.useFullNamesEverywhere"],
  },
  {
    quote:
      "Every server certificate should have an associated root certificate present in the trust store on client computers.",
    advice: ["guide.applianceUpload.clients.text"],
  },
  {
    quote: "In this case, you do not need to import root certificates on the client computers.",
    advice: ["guide.applianceUpload.clients.text"],
  },
  {
    quote: "Import the private CA certificate to the Trusted Root Certification Authorities store.",
    advice: ["guide.applianceUpload.clients.text"],
  },
  {
    quote: "Import self-signed certificates to the Enterprise Trust store.",
    rules: ["trust.enterprise-trust"],
  },
  {
    quote:
      "If root certificates are not present in the trust store, Cisco UC Integration for Microsoft Lync prompts users to accept certificates from each server in your environment.",
    links: ["U01", "U02"],
    advice: ["guide.documents.ciscoPrompt"],
    explained: ["cisco.certificate-not-valid"],
  },
  {
    quote: "When users restart the client, it prompts them to accept the certificate again.",
    advice: ["guide.documents.ciscoPrompt"],
    explained: ["cisco.certificate-not-valid"],
  },
  {
    quote: "Use the Certificate Import Wizard to import certificates individually.",
    advice: ["guide.applianceUpload.clients.text"],
  },
  {
    quote:
      "This option requires you to use the Certificate Manager tool, CertMgr.exe, not the Certificates Microsoft Management Console, CertMgmt.msc.",
    advice: ["guide.applianceUpload.clients.text"],
  },
  {
    quote: "Deploy certificates to users with a Group Policy object (GPO) on Microsoft Windows Server.",
    advice: ["guide.applianceUpload.clients.text"],
  },
];
