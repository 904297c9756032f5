import type { Deployment } from "#shared/deployment/model.ts";
import { cliErrors } from "#shared/errors/definitions/cli.ts";
import type { CertificateInPlace } from "#shared/inventory/certificate-in-place.ts";
import { certificatesInPlace } from "#shared/inventory/places-of-certificates.ts";
import { sourceOf } from "#shared/inventory/sources.ts";
import { takeInventory } from "#shared/inventory/take-inventory.ts";
import { planEveryLayout } from "#shared/roles/planning/plan-every-layout.ts";
import { rolesPresent } from "#shared/roles/planning/roles-present.ts";
import type { BatchItem } from "./batch.ts";
import { filesAt } from "./certificate-folder.ts";
import type { CommandContext } from "./command-context.ts";
import { fileInputs } from "./input-files.ts";
import { passwordAsker } from "./password-asker.ts";

/** Files that show certificates of a deployment, and what the script of `keyspec collect` wrote. */
const fileNames = /\.(?:pfx|p12|cer|crt|der|pem|p7b|p7c|sst|zip|txt)$/i;

/** What files hold of a deployment. */
export type CertificatesOfFiles = {
  readonly certificates: readonly CertificateInPlace[];
  /** Each file with its outcome, in order. */
  readonly files: readonly BatchItem<unknown>[];
};

/** Reads files and folders, and puts the certificates in them into the places of a deployment, as its inventory does. */
export async function certificatesOfFiles(
  context: CommandContext,
  deployment: Deployment,
  paths: readonly string[],
  password: string | null,
): Promise<CertificatesOfFiles> {
  if (paths.length === 0) return { certificates: [], files: [] };
  const empty = (folder: string) => cliErrors.folderWithoutCertificates({ folder });
  const expanded = await Promise.all(paths.map((path) => filesAt(path, fileNames, empty)));
  const inputs = await fileInputs(context, expanded.flat());
  const files = await passwordAsker(context, password)(inputs, async (some, known) => {
    const call = { jobId: context.jobId, files: [...some], password: known };
    return (await context.call("inspect.files", call)).files;
  });
  const sources = files.flatMap(({ name, outcome }, index) =>
    outcome.ok ? [sourceOf(name, outcome.value, `${index} ${name}`, context.now)] : [],
  );
  const { product } = deployment;
  const plans = planEveryLayout({
    deployment,
    product,
    selections: rolesPresent(deployment, product).map(({ id }) => ({ role: id })),
  });
  const inventory = takeInventory({ plans, layouts: {}, sources, requests: [], now: context.now });
  return { certificates: certificatesInPlace(inventory), files };
}
