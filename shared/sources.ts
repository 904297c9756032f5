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
  pfxExportCertStoreEx: {
    document: "PFXExportCertStoreEx function (wincrypt.h) (Microsoft)",
    url: "https://learn.microsoft.com/en-us/windows/win32/api/wincrypt/nf-wincrypt-pfxexportcertstoreex",
  },
} as const satisfies Record<string, Source>;
