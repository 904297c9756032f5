import type { Citation } from "./citation.ts";

type Source = Pick<Citation, "document" | "url" | "seed">;

/**
 * The documents that catalogues, roles and rules cite, each named once. A citation is `{ ...sources.x, section, quote }`.
 * The five with a `seed` are the documents that the project implements.
 */
export const sources = {
  /** roles.md S0 */
  lync2013Infrastructure: {
    document: "Certificate infrastructure requirements for Lync Server 2013 (Microsoft)",
    url: "https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-certificate-infrastructure-requirements",
    seed: "000_60587c9840f8e571.txt",
  },
  /** roles.md S1 */
  lync2010Encryption: {
    document: "Encryption for Lync Server 2010 (Microsoft)",
    seed: "001_ee6833bbe3d60ff1.txt",
  },
  /** roles.md S2 */
  ciscoCertificateValidation: {
    document: "Cisco UC Integration for Microsoft Lync, Setup Certificate Validation (Cisco)",
    seed: "002_79f59a3c59043cfb.txt",
  },
  /** roles.md S3 */
  lyncCngSupport: {
    document: "Lync Support for CryptoAPI:NG Certificates (Trevor Miller, Perficient)",
    seed: "003_1df29ad4094330d3.txt",
  },
  /** roles.md S4 */
  lync2013Tls: {
    document: "TLS and MTLS for Lync Server 2013 (Microsoft)",
    seed: "004_7cd0498c7e3214b2.txt",
  },
  exportPfxCertificate: {
    document: "Export-PfxCertificate (Microsoft)",
    url: "https://learn.microsoft.com/en-us/powershell/module/pki/export-pfxcertificate",
  },
  pfxImportCertStore: {
    document: "PFXImportCertStore function (wincrypt.h) (Microsoft)",
    url: "https://learn.microsoft.com/en-us/windows/win32/api/wincrypt/nf-wincrypt-pfximportcertstore",
  },
  windowsProviders: {
    document: "certutil -csplist of Windows 10, measured; KeySpec by ICspInformation::get_KeySpec (Microsoft)",
    url: "https://learn.microsoft.com/en-us/windows/win32/api/certenroll/nf-certenroll-icspinformation-get_keyspec",
  },
  cngProviders: {
    document: "Key storage providers of Windows (Microsoft, Cryptography API: Next Generation)",
    url: "https://learn.microsoft.com/en-us/windows/win32/seccertenroll/cng-key-storage-providers",
  },
  measuredDumps: { document: "certutil output of real machines, measured" },
  /** roles.md L13-int */
  lync2013InternalServers: {
    document: "Certificate requirements for internal servers in Lync Server 2013 (Microsoft)",
    url: "https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-certificate-requirements-for-internal-servers",
  },
  /** roles.md L13-mob */
  lync2013Mobility: {
    document: "Certificate requirements for mobility in Lync Server 2013 (Microsoft)",
    url: "https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-certificate-requirements-for-mobility",
  },
  /** roles.md L13-autod-cfg */
  lync2013Autodiscover: {
    document: "Configuring certificates for Autodiscover in Lync Server 2013 (Microsoft)",
    url: "https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-configuring-certificates-for-autodiscover",
  },
  /** roles.md L13-wild */
  lync2013Wildcards: {
    document: "Wildcard certificate support in Lync Server 2013 (Microsoft)",
    url: "https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-wildcard-certificate-support",
  },
  /** roles.md Sup-CMS */
  lyncReplication: { document: "Lync Server Central Management Store replication failures (Microsoft Support)" },
  /** roles.md L10-wild */
  lync2010Wildcards: {
    document: "Wildcard Certificate Support, Lync Server 2010, hh202161 (Microsoft)",
    url: "https://learn.microsoft.com/en-us/previous-versions/office/skype-server-2010/hh202161(v=ocs.14)",
  },
  /** roles.md §12.4 */
  dotnetClientPurpose: {
    document:
      "Event 41026 after the .NET Framework updates of May 2017, KB4014587 (blogs.technet.microsoft.com/uclobby, 24 May 2017)",
  },
  /** roles.md Schertz */
  lyncPhoneEdition: { document: "Lync Phone Edition and certificates (Jeff Schertz, blog.schertz.name)" },
  /** roles.md L13-rp-req */
  lync2013ReverseProxyRequest: {
    document: "Request and configure a certificate for your reverse HTTP proxy in Lync Server 2013 (Microsoft)",
    url: "https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-request-and-configure-a-certificate-for-your-reverse-http-proxy",
  },
  /** roles.md S15-env */
  sfb2015Environment: {
    document: "Environmental requirements for Skype for Business Server 2015 (Microsoft)",
    url: "https://learn.microsoft.com/en-us/skypeforbusiness/plan-your-deployment/requirements-for-your-environment/environmental-requirements",
  },
  /** The note that the page above got in January 2020. */
  sfb2015CngNote: {
    document: "Note regarding CNG certs not being supported, OfficeDocs-SkypeForBusiness pull request 3861 (Microsoft)",
    url: "https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/pull/3861",
  },
  /** Windows and short RSA keys */
  minimumKeyLength: {
    document: "Update For Minimum Certificate Key Length, Security Advisory 2661254, version 2.0 (Microsoft)",
    url: "https://learn.microsoft.com/en-us/security-updates/securityadvisories/2012/2661254",
  },
  /** Windows and SHA-512 signatures */
  sha512Tls12: {
    document: "SHA512 is disabled in Windows when you use TLS 1.2, KB2973337 (Microsoft)",
    url: "https://support.microsoft.com/kb/2973337",
  },
  pfxAesOnOldWindows: {
    document: "Use older encryption scheme for pfx tests on Server 2016, ansible.windows pull request 582",
    url: "https://github.com/ansible-collections/ansible.windows/pull/582",
  },
  pfxIterationLimit: {
    document: "CAPI2 event text quoted in hwdsl2/setup-ipsec-vpn issue 414",
    url: "https://github.com/hwdsl2/setup-ipsec-vpn/issues/414",
  },
  chromeRootProgram: {
    document: "Chrome Root Program Policy, PKI hierarchies included in the Chrome Root Store (Google)",
    url: "https://googlechrome.github.io/chromerootprogram/",
  },
  keySpecOfCsp: {
    document: "ICspInformation::get_KeySpec method (certenroll.h) (Microsoft)",
    url: "https://learn.microsoft.com/en-us/windows/win32/api/certenroll/nf-certenroll-icspinformation-get_keyspec",
  },
  rfc2986: {
    document: "RFC 2986, PKCS #10 Certification Request Syntax",
    url: "https://www.rfc-editor.org/rfc/rfc2986",
  },
  rfc5280: {
    document: "RFC 5280, Internet X.509 Public Key Infrastructure Certificate and CRL Profile",
    url: "https://www.rfc-editor.org/rfc/rfc5280",
  },
  rfc3261: { document: "RFC 3261, SIP: Session Initiation Protocol", url: "https://www.rfc-editor.org/rfc/rfc3261" },
  rfc8446: {
    document: "RFC 8446, The Transport Layer Security (TLS) Protocol Version 1.3",
    url: "https://www.rfc-editor.org/rfc/rfc8446",
  },
  /** live.md §5 */
  misplacedIntermediates: {
    document: "Lync Server 2013 Front-End service cannot start in Windows Server 2012, KB2795828 (Microsoft)",
    url: "https://support.microsoft.com/kb/2795828",
  },
  /** live.md §5 */
  schannelIssuerList: {
    document: "Event ID 36885, the list of trusted authorities is too long, KB933430 and KB2464556 (Microsoft)",
    url: "https://support.microsoft.com/kb/2464556",
  },
  /** live.md §5 */
  schannelProtocols: {
    document: "Protocols in TLS/SSL (Schannel SSP) (Microsoft)",
    url: "https://learn.microsoft.com/en-us/windows/win32/secauthn/protocols-in-tls-ssl--schannel-ssp-",
  },
  rfc6125: {
    document: "RFC 6125, Representation and Verification of Domain-Based Application Service Identity",
    url: "https://www.rfc-editor.org/rfc/rfc6125",
  },
  rfc8017: {
    document: "RFC 8017, PKCS #1: RSA Cryptography Specifications v2.2",
    url: "https://www.rfc-editor.org/rfc/rfc8017",
  },
  rsaPublicKeyStructure: {
    document: "RSAPUBKEY structure (wincrypt.h)",
    url: "https://learn.microsoft.com/en-us/windows/win32/api/wincrypt/ns-wincrypt-rsapubkey",
  },
  rfc7292: {
    document: "RFC 7292, PKCS #12: Personal Information Exchange Syntax v1.1",
    url: "https://www.rfc-editor.org/rfc/rfc7292",
  },
  roca: {
    document: "CVE-2017-15361, RSA keys of Infineon’s library (National Vulnerability Database)",
    url: "https://nvd.nist.gov/vuln/detail/CVE-2017-15361",
  },
  microsoftRootProgram: {
    document: "Program requirements, Microsoft Trusted Root Program (Microsoft)",
    url: "https://learn.microsoft.com/en-us/security/trusted-root/program-requirements",
  },
  /** How Windows pairs keys and certificates of a PFX. */
  windowsKeyAssociation: {
    document: "Windows PKCS12 import allows arbitrary key association, dotnet/runtime issue 45696",
    url: "https://github.com/dotnet/runtime/issues/45696",
  },
  /** What a client does whose path goes through an expired cross-signed certificate. */
  expiredCrossSigned: {
    document: "ca-certificates: drop expired “DST Root CA X3”, msys2/MSYS2-packages pull request 2653",
    url: "https://github.com/msys2/MSYS2-packages/pull/2653",
  },
  rfc5652: {
    document: "RFC 5652, Cryptographic Message Syntax (CMS)",
    url: "https://www.rfc-editor.org/rfc/rfc5652",
  },
  rfc7468: {
    document: "RFC 7468, Textual Encodings of PKIX, PKCS, and CMS Structures",
    url: "https://www.rfc-editor.org/rfc/rfc7468",
  },
  rfc9579: { document: "RFC 9579, Use of PBMAC1 in PKCS #12", url: "https://www.rfc-editor.org/rfc/rfc9579" },
  /** roles.md Grg */
  updateSfbCertificate: {
    document: "Update-SfbCertificate.ps1 (Greig Sheridan)",
    url: "https://github.com/greiginsydney/Update-SfbCertificate.ps1",
  },
  /** roles.md L13-ext */
  lync2013ExternalAccess: {
    document: "Certificate requirements for external user access in Lync Server 2013 (Microsoft)",
    url: "https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-certificate-requirements-for-external-user-access",
  },
  /** roles.md L13-edgeplan */
  lync2013EdgePlan: {
    document: "Plan for Edge Server certificates in Lync Server 2013 (Microsoft)",
    url: "https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-plan-for-edge-server-certificates",
  },
  /** roles.md L13-sum-edge */
  lync2013EdgeSummary: {
    document:
      "Certificate summary - Single consolidated edge with private IP addresses using NAT in Lync Server 2013 (Microsoft)",
    url: "https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-certificate-summary-single-consolidated-edge-with-private-ip-addresses-using-nat",
  },
  /** roles.md L13-sum-xmpp */
  lync2013XmppSummary: {
    document:
      "Certificate summary - Extensible Messaging and Presence Protocol (XMPP) federation in Lync Server 2013 (Microsoft)",
    url: "https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-certificate-summary-extensible-messaging-and-presence-protocol-xmpp-federation",
  },
  /** roles.md L13-sum-rp */
  lync2013ReverseProxySummary: {
    document: "Certificate summary - Reverse proxy in Lync Server 2013 (Microsoft)",
    url: "https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-certificate-summary-reverse-proxy",
  },
  /** roles.md L13-owas */
  lync2013PublishingOfficeWebApps: {
    document: "Publishing Office Web Apps Server using a reverse proxy server (Microsoft, Lync Server 2013)",
    url: "https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-publishing-office-web-apps-server-using-a-reverse-proxy-server",
  },
  /** roles.md OOS; the text for Office Web Apps Server 2013 is the same. */
  officeOnlineServer: {
    document: "Plan Office Online Server (Microsoft)",
    url: "https://learn.microsoft.com/en-us/officeonlineserver/plan-office-online-server",
  },
  /** roles.md L13-umguide */
  lync2013UmGuidelines: {
    document: "Guidelines for integrating on-premises Unified Messaging and Lync Server 2013 (Microsoft)",
    url: "https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-guidelines-for-integrating-on-premises-unified-messaging",
  },
  /** roles.md L13-um */
  lync2013UmCertificates: {
    document:
      "Configure certificates on the server running Microsoft Exchange Server Unified Messaging in Lync Server 2013 (Microsoft)",
    url: "https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-configure-certificates-on-the-server-running-microsoft-exchange-server-unified-messaging",
  },
  /** roles.md PS */
  newTrustedApplicationPool: {
    document: "New-CsTrustedApplicationPool (Microsoft, Skype for Business PowerShell)",
    url: "https://learn.microsoft.com/en-us/powershell/module/skype/New-CsTrustedApplicationPool",
  },
  /** roles.md L13-gw */
  lync2013Gateway: {
    document: "Define a gateway in Topology Builder in Lync Server 2013 (Microsoft)",
    url: "https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-define-a-gateway-in-topology-builder",
  },
  /** roles.md Cisco-FN */
  ciscoFieldNotice74345: {
    document: "Field Notice FN74345, Cisco On-Premises Calling Products and the Client Authentication EKU (Cisco)",
    url: "https://www.cisco.com/c/en/us/support/docs/field-notices/743/fn74345.html",
  },
  /** roles.md Cisco */
  ciscoMultiServer: {
    document: "Unified Communication Cluster Setup with CA-Signed Multi-Server Subject Alternate Name (Cisco)",
    url: "https://www.cisco.com/c/en/us/support/docs/unified-communications/unified-communications-manager-callmanager/118731-configure-san-00.html",
  },
  ciscoUnityConnection105: {
    document: "Cluster Wide Single SAN Certificate, Unity Connection 10.5, technical support training (Cisco)",
    url: "https://studylib.net/doc/5812765/ca-technical-support-training-npi-template",
  },
  ciscoPreferredArchitecture: {
    document:
      "Preferred Architecture for Cisco Collaboration 12.x Enterprise On-Premises Deployments, Security (Cisco)",
    url: "https://www.cisco.com/c/en/us/td/docs/solutions/CVD/Collaboration/enterprise/12x/120/collbcvd/security.html",
  },
  /** roles.md Cisco15: release 15 has the same sentences. */
  ciscoSecurityGuide: {
    document: "Security Guide for Cisco Unified Communications Manager, Release 12.5(1)SU3, Certificates (Cisco)",
    url: "https://www.cisco.com/c/en/us/td/docs/voice_ip_comm/cucm/security/12_5_1SU3/cucm_b_security_guide_1251SU3/cucm_m_certificates.html",
  },
  baselineRequirements: {
    document: "Baseline Requirements for TLS Server Certificates, version 2.2.6, 31 March 2026 (CA/Browser Forum)",
    url: "https://github.com/cabforum/servercert/blob/main/docs/BR.md",
  },
  chromeRootProgram18: {
    document: "Chrome Root Program Policy, version 1.8, 5 February 2026 (Google)",
    url: "https://github.com/GoogleChrome/chromerootprogram/blob/main/content/index.md",
  },
  letsEncryptProfiles: {
    document: "Profiles, 8 September 2026 (Let’s Encrypt)",
    url: "https://letsencrypt.org/docs/profiles/",
  },
  letsEncryptIntegration: {
    document: "Integration Guide, 23 June 2025 (Let’s Encrypt)",
    url: "https://letsencrypt.org/docs/integration-guide/",
  },
  letsEncryptFaq: { document: "FAQ (Let’s Encrypt)", url: "https://letsencrypt.org/docs/faq/" },
  adCsExtensionSize: {
    document:
      "PKI FAQ: What is the maximum number of names that can be included in the SAN extension? (Microsoft TechNet Wiki)",
    url: "https://learn.microsoft.com/en-us/archive/technet-wiki/3306.pki-faq-what-is-the-maximum-number-of-names-that-can-be-included-in-the-san-extension",
  },
  tbsDigicertNames: {
    document: "SANs management with DigiCert, Thawte & Geotrust SSL certificates (TBS Certificates)",
    url: "https://www.tbs-certificates.co.uk/FAQ/en/san_certificats_verisign.html",
  },
  digicertCsr: {
    document: "Best Practices when Generating a Certificate Signing Request, SO16317, 21 October 2023 (DigiCert)",
    url: "https://knowledge.digicert.com/solution/SO16317.html",
  },
  digicertCsrFields: {
    document: "What fields are required when generating a Certificate Signing Request, SO7289 (DigiCert)",
    url: "https://knowledge.digicert.com/solution/SO7289.html",
  },
  digicertCsrGuidelines: {
    document: "General CSR Creation Guidelines (DigiCert)",
    url: "https://www.digicert.com/kb/csr-creation.htm",
  },
  digicertCsrAlgorithms: {
    document: "Generate a certificate signing request (DigiCert CertCentral)",
    url: "https://docs.digicert.com/en/certcentral/order-and-manage-certificates/prepare-to-request-certificates/generate-a-certificate-signing-request--csr-.html",
  },
  digicertDataEntries: {
    document: "Restrictions on data entries for public certificates (DigiCert CertCentral)",
    url: "https://docs.digicert.com/nl/certcentral/order-and-manage-certificates/configure-advanced-certificate-options/restrictions-on-data-entries-for-public-certificates.html",
  },
  digicertClientAuthentication: {
    document: "Removing the client authentication EKU from public TLS certificates, ALERT53, 3 March 2026 (DigiCert)",
    url: "https://knowledge.digicert.com/alerts/sunsetting-client-authentication-eku-from-digicert-public-tls-certificates",
  },
  digicert199Days: {
    document: "End of 397-day public TLS/SSL certificates (DigiCert)",
    url: "https://docs.digicert.com/manage-certificates/end-2-year-public-ssl-certificates",
  },
  sectigoClientAuthentication: {
    document: "Deprecation of Client Authentication EKU from Sectigo SSL/TLS Certificates, Q&A (Sectigo)",
    url: "https://sectigo.com/faq-client-authentication-eku-deprecation",
  },
  sectigo199Days: {
    document: "How to Update SSL Certificate Profiles to a 199-Day Validity Period (Sectigo)",
    url: "https://www.sectigo.com/knowledge-base/detail/update-ssl-certificate-profiles-to-a-199-day-validity-period-in-scm",
  },
  globalsignProfiles: {
    document: "Upcoming Changes to TLS Roots and Certificate Profiles, 26 February 2026 (GlobalSign)",
    url: "https://support.globalsign.com/ssl/upcoming-changes-tls-roots-and-certificate-profiles",
  },
  globalsignValidity: {
    document: "Upcoming Changes to TLS Validity FAQs, 2 February 2026 (GlobalSign)",
    url: "https://support.globalsign.com/ssl/advisories/upcoming-changes-tls-validity-faqs",
  },
  globalsignInternalServers: {
    document: "SSL/TLS Certificates for Internal Servers, 29 September 2016 (GlobalSign)",
    url: "https://www.globalsign.com/en/blog/certificates-for-internal-servers/",
  },
  godaddyClientAuthentication: {
    document: "Why is GoDaddy removing ClientAuth EKU and transitioning to the R1 root hierarchy (GoDaddy)",
    url: "https://www.godaddy.com/help/why-is-godaddy-removing-clientauth-eku-and-transitioning-to-the-r1-root-hierarchy-for-dv-tls-issuance-42783",
  },
  godaddyIntranetNames: {
    document: "Phasing out Intranet Names and IP Addresses in SSLs (GoDaddy)",
    url: "https://support.godaddy.com/help/article/6935/phasing-out-intranet-names-and-ip-addresses-in-ssls",
  },
  certreq: {
    document: "certreq, 2 September 2025 (Microsoft, Windows commands)",
    url: "https://github.com/MicrosoftDocs/windowsserverdocs/blob/main/WindowsServerDocs/administration/windows-commands/certreq_1.md",
  },
  /** roles.md PS-Req */
  requestCsCertificate: {
    document: "Request-CsCertificate (Microsoft, Skype for Business PowerShell)",
    url: "https://learn.microsoft.com/powershell/module/skype/request-cscertificate",
  },
  certificatePolicyAlgorithm: {
    document: "MS-WCCE, Windows Client Certificate Enrollment Protocol, CA Policy Algorithm (Microsoft)",
    url: "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wcce/e8e51249-b699-4004-97de-cb8cbe2c4c9c",
  },
  privateKeyFlagsOfTemplates: {
    document: "PrivateKeyFlagsV4, AWS Private CA Connector for Active Directory, after MS-CRTD (Amazon)",
    url: "https://docs.aws.amazon.com/pca-connector-ad/latest/APIReference/API_PrivateKeyFlagsV4.html",
  },
  /** roles.md L10-infra */
  lync2010Infrastructure: {
    document: "Certificate Infrastructure Requirements, Lync Server 2010, gg398066 (Microsoft)",
  },
  /** roles.md L10-int */
  lync2010InternalServers: {
    document: "Certificate Requirements for Internal Servers, Lync Server 2010 (Microsoft)",
    url: "https://learn.microsoft.com/en-us/previous-versions/office/skype-server-2010/gg398094(v=ocs.14)",
  },
  lync2010Mobility: {
    document: "Certificate Requirements for Mobility, Lync Server 2010 (Microsoft)",
    url: "https://learn.microsoft.com/en-us/previous-versions/office/skype-server-2010/hh690044(v=ocs.14)",
  },
  /** roles.md L10-gc; read in Japanese, the only copy found. */
  lync2010GroupChat: {
    document: "Certificate requirements for Group Chat Server, Lync Server 2010 (Microsoft)",
    url: "https://learn.microsoft.com/ja-jp/previous-versions/office/skype-server-2010/gg412990(v=ocs.14)",
  },
  /** roles.md L13-cfg */
  lync2013ServerCertificates: {
    document: "Configure certificates for servers in Lync Server 2013 (Microsoft)",
    url: "https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-configure-certificates-for-servers",
  },
  /** roles.md L13-dir */
  lync2013SingleDirector: {
    document: "Certificate summary - Single Director in Lync Server 2013 (Microsoft)",
    url: "https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-certificate-summary-single-director",
  },
  /** roles.md L13-dirpool */
  lync2013DirectorPool: {
    document: "Certificate summary - Scaled Director pool, hardware load balancer in Lync Server 2013 (Microsoft)",
    url: "https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-certificate-summary-scaled-director-pool-hardware-load-balancer",
  },
  /** roles.md L13-oauth */
  lync2013Oauth: {
    document:
      "Managing server-to-server authentication (OAuth) and partner applications in Lync Server 2013 (Microsoft)",
    url: "https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-managing-server-to-server-authentication-oauth-and-partner-applications",
  },
  lync2013OauthCertificate: {
    document: "Assigning a server-to-server authentication certificate to Microsoft Lync Server 2013 (Microsoft)",
    url: "https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-assigning-a-server-to-server-authentication-certificate-to-lync-server-2013",
  },
  /** roles.md S15-oauth; the page says that it applies to 2015, 2019 and Subscription Edition. */
  sfbOauthCertificate: {
    document: "Assign a server-to-server authentication certificate to Skype for Business Server (Microsoft)",
    url: "https://learn.microsoft.com/en-us/skypeforbusiness/manage/authentication/assign-a-server-to-server-certificate",
  },
  /** roles.md L13-pchat */
  lync2013PersistentChat: {
    document: "Certificate requirements for Persistent Chat server in Lync Server 2013 (Microsoft)",
    url: "https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-certificate-requirements-for-persistent-chat-server",
  },
  lync2013FrontEndDns: {
    document: "DNS requirements for Front End pools in Lync Server 2013 (Microsoft)",
    url: "https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-dns-requirements-for-front-end-pools",
  },
  /** roles.md S15-vis */
  sfbVideoInterop: {
    document: "Plan for Video Interop Server in Skype for Business Server (Microsoft)",
    url: "https://learn.microsoft.com/en-us/skypeforbusiness/plan-your-deployment/video-interop-server",
  },
  /** roles.md S19-req */
  sfb2019Requirements: {
    document: "System requirements for Skype for Business Server 2019 (Microsoft)",
    url: "https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/blob/public/Skype/SfBServer2019/plan/system-requirements.md",
  },
  /** roles.md S15-roll */
  sfbStageCertificates: {
    document:
      "Stage AV and OAuth certificates in Skype for Business Server using -Roll in Set-CsCertificate (Microsoft)",
    url: "https://learn.microsoft.com/en-us/skypeforbusiness/manage/authentication/stage-av-and-oauth-certificates",
  },
  /** roles.md S15-edge */
  sfbEdgeEnvironment: {
    document: "Edge Server environmental requirements in Skype for Business Server (Microsoft)",
    url: "https://learn.microsoft.com/en-us/skypeforbusiness/plan-your-deployment/edge-server-deployments/edge-environmental-requirements",
  },
} as const satisfies Record<string, Source>;
