import { labCaErrors } from "#shared/errors/definitions/lab-ca.ts";
import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import { pemData } from "../../pki/pem/pem-data.ts";
import type { Context } from "../kit/context.ts";

/** The certificate of one of the lab's authorities, read in a worker. Throws LAB_CA_DAMAGED. */
export async function labCaCertificate(
  context: Pick<Context, "jobs">,
  name: "root" | "issuing CA",
  pem: string,
): Promise<{ readonly der: Uint8Array; readonly facts: CertificateFacts }> {
  const { items } = await context.jobs.run("inspect", { name, data: new TextEncoder().encode(pem), password: null });
  const facts = items.find((item) => item.kind === "certificate");
  if (facts !== undefined) return { der: pemData(pem, "labCertificate"), facts };
  throw labCaErrors.noCertificate({ level: name === "root" ? "root" : "issuing" });
}
