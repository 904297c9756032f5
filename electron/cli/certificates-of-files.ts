import type { AnchorsInput } from "#shared/api/schemas/inspect.ts";
import { cliErrors } from "#shared/errors/definitions/cli.ts";
import type { CertificateInPlace } from "#shared/inventory/certificate-in-place.ts";
import { certificatesInPlace } from "#shared/inventory/places-of-certificates.ts";
import type { CollectedServer } from "#shared/inventory/types.ts";
import type { Guests } from "#shared/trust/guests/guests-of.ts";
import type { BatchItem } from "./batch.ts";
import { type FolderContents, inputsAt } from "./certificate-folder.ts";
import type { CommandContext } from "./command-context.ts";
import { type NamedDeployment, takeInventory } from "./inventory-sources.ts";

/** Files that show certificates of a deployment, and what the script of `keyspec collect` wrote. */
const contents: FolderContents = {
  names: /\.(?:pfx|p12|cer|crt|der|pem|p7b|p7c|sst|zip|txt)$/i,
  empty: (folder) => cliErrors.folderWithoutCertificates({ folder }),
};

/** What files hold of a deployment. */
export type CertificatesOfFiles = {
  readonly certificates: readonly CertificateInPlace[];
  /** Those of partners, that were kept. */
  readonly guests: Guests;
  /** Servers that described themselves. */
  readonly servers: readonly CollectedServer[];
  /** Each file with its outcome, in order. */
  readonly files: readonly BatchItem<unknown>[];
};

/**
 * Reads files and folders, and puts the certificates in them into the places of a deployment, as its inventory does; with a kept deployment
 * they are kept, and what was kept before is there, too.
 *
 * @param anchors roots that chains must end in; absent: trust is asked of the stores of the servers alone
 */
export async function certificatesOfFiles(
  context: CommandContext,
  deployment: NamedDeployment,
  paths: readonly string[],
  password: string | null,
  anchors?: AnchorsInput,
): Promise<CertificatesOfFiles> {
  const files = await inputsAt(context, paths, contents);
  const { inventory, guests, read } = await takeInventory(context, deployment, {
    files,
    endpoints: [],
    password,
    anchors,
  });
  return { certificates: certificatesInPlace(inventory), guests, servers: inventory.servers, files: read };
}
