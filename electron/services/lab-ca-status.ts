import type { ApiOutput } from "#shared/api/contract.ts";
import { AppError } from "#shared/errors/app-error.ts";
import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import type { Context } from "./context.ts";

async function factsOf(context: Context, name: string, pem: string): Promise<CertificateFacts> {
  const { items } = await context.jobs.run("inspect", { name, data: new TextEncoder().encode(pem), password: null });
  const facts = items.find((item) => item.kind === "certificate");
  if (facts !== undefined) return facts;
  throw new AppError("LAB_CA_DAMAGED", `The lab CA's file holds no readable certificate of the ${name}.`, {
    hint: "Restore it from a backup, or move it away and make a new lab CA.",
  });
}

/** The lab CA of this computer, or null. Throws LAB_CA_DAMAGED. */
export async function labCaStatus(context: Context): Promise<ApiOutput<"labCa.status">> {
  const record = await context.labCa.read();
  if (record === null) return { authority: null };
  const { material, issued } = record;
  const [root, issuing] = await Promise.all([
    factsOf(context, "root", material.rootCertificatePem),
    factsOf(context, "issuing CA", material.issuingCertificatePem),
  ]);
  return { authority: { root, issuing, baseUrl: material.baseUrl, issued: issued.length } };
}
