import type { ApiOutput } from "#shared/api/contract.ts";
import type { Context } from "../kit/context.ts";
import { recallKeyPassphrase } from "../kit/key-passphrases.ts";
import { labCaCertificate } from "./lab-ca-certificate.ts";

/** The lab CA of this computer, or null. Throws LAB_CA_DAMAGED. */
export async function labCaStatus(context: Context): Promise<ApiOutput<"labCa.status">> {
  const record = await context.labCa.read();
  if (record === null) return { authority: null };
  const { material } = record;
  const issued = await context.labCa.issued(record);
  const [root, issuing] = await Promise.all([
    labCaCertificate(context, "root", material.rootCertificatePem),
    labCaCertificate(context, "issuing CA", material.issuingCertificatePem),
  ]);
  const passphraseRemembered = recallKeyPassphrase(context, material.issuingKeyPem) !== null;
  return {
    authority: {
      root: root.facts,
      issuing: issuing.facts,
      baseUrl: material.baseUrl,
      issued: issued.length,
      passphraseRemembered,
    },
  };
}
