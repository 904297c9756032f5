import type { Pkcs12Parameters } from "../../catalogue/targets/types.ts";

/** What `certutil -importPFX` is told beside the file. */
export type CertutilImport = {
  /** For -csp; null: the reader chooses. */
  readonly provider: string | null;
  /** After the file, joined by commas; "": none. */
  readonly modifiers: string;
};

/**
 * How a PFX gets into the provider that it was made for: certutil takes the provider by name, Import-PfxCertificate cannot
 * (formats.md §5.4).
 *
 * @param exportable false: the key must not leave the server again
 */
export function certutilImport({ provider, keySpec }: Pkcs12Parameters, exportable: boolean): CertutilImport {
  return {
    provider,
    modifiers: [...(keySpec === null ? [] : [keySpec]), ...(exportable ? [] : ["NoExport"])].join(","),
  };
}
