import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import { presentValue } from "#shared/facts/part.ts";

/** The root's revocation list. Its name says, like every subject of the lab CA, that it is not for production. */
export const labRootListName = "not-for-production-keyspec-lab-root.crl";
export const labRootCertificateName = "not-for-production-keyspec-lab-root.crt";

/** Names of what must be found below the base URL of a lab CA. */
export type LabCaFiles = {
  readonly rootList: string;
  readonly rootCertificate: string;
  readonly issuingList: string;
  readonly issuingCertificate: string;
};

/**
 * The file names that the certificates of a lab CA point to. The issuing CA's own distribution point decides, because a lab CA of an
 * earlier KeySpec has other names, and what it issued must stay in order.
 */
export function labCaFiles(issuing: Pick<CertificateFacts, "crlDistributionPoints">): LabCaFiles {
  const [url = labRootListName] = presentValue(issuing.crlDistributionPoints) ?? [];
  const rootList = url.slice(url.lastIndexOf("/") + 1);
  const stem = rootList.replace(/root\.crl$/, "");
  return {
    rootList,
    rootCertificate: `${stem}root.crt`,
    issuingList: `${stem}issuing.crl`,
    issuingCertificate: `${stem}issuing.crt`,
  };
}
