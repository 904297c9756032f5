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
} as const satisfies Record<string, Source>;
