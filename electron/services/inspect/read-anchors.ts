import type { AnchorsInput } from "#shared/api/schemas/inspect.ts";
import { inputErrors } from "#shared/errors/definitions/tasks.ts";
import { isEncoded } from "../../tasks/kit/is-encoded.ts";
import type { SurroundInput } from "../../tasks/kit/types.ts";
import type { Context } from "../kit/context.ts";
import { readFileInput } from "../kit/read-file-input.ts";

type Anchors = NonNullable<SurroundInput["anchors"]>;

/**
 * The trusted roots that somebody chose. All are read in workers, those of the computer too.
 *
 * @throws AppError TRUSTED_ROOTS_MISSING where there is no certificate, LAB_CA_MISSING, and those of `readFileInput` and of the readers
 */
export async function readAnchors(context: Context, chosen: AnchorsInput, signal: AbortSignal): Promise<Anchors> {
  switch (chosen.from) {
    case "files": {
      const certificates: Uint8Array[] = [];
      for (const file of chosen.files) {
        const named = await readFileInput(context, file);
        const found = await certificatesIn(context, named.name, named.data, signal);
        if (found.length === 0) throw inputErrors.noRootsInFile({ file: named.name });
        certificates.push(...found);
      }
      return { choice: "files", certificates };
    }
    case "lab-ca": {
      const { rootCertificatePem } = (await context.labCa.need()).material;
      return {
        choice: "lab-ca",
        certificates: await certificatesIn(context, "lab CA", bytesOf([rootCertificatePem]), signal),
      };
    }
    case "system":
    case "public": {
      const pems = await context.roots.read(chosen.from);
      if (pems.length === 0) throw inputErrors.noRoots({ choice: chosen.from });
      return { choice: chosen.from, certificates: await certificatesIn(context, "roots", bytesOf(pems), signal) };
    }
  }
}

async function certificatesIn(
  context: Context,
  name: string,
  data: Uint8Array,
  signal: AbortSignal,
): Promise<readonly Uint8Array[]> {
  const { own } = await context.jobs.run("inspectWithMaterial", { name, data, password: null }, signal);
  return own.flat().filter(isEncoded);
}

function bytesOf(pems: readonly string[]): Uint8Array {
  return new TextEncoder().encode(pems.join("\n"));
}
