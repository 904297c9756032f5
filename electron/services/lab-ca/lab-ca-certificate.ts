import { AppError } from "#shared/errors/app-error.ts";
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
  throw new AppError("LAB_CA_DAMAGED", `The lab CA's file holds no readable certificate of the ${name}.`, {
    hint: "Restore it from a backup, or move it away and make a new lab CA.",
  });
}
