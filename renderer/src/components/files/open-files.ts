import type { ChosenFile } from "../../host/files.ts";
import { findDeployment } from "../../host/find-deployment.ts";
import { navigate } from "../../navigation/navigation.ts";

/**
 * Opens files that came without a word of what they are for: a deployment goes to Request. The host tells it by its content.
 *
 * @param others what to do with everything else; default: Inspect opens it
 */
export async function openFiles(
  files: readonly ChosenFile[],
  others: (files: readonly ChosenFile[]) => void = () => navigate("inspect", [], { files }),
): Promise<void> {
  const imported = await findDeployment(files);
  if (imported === null) others(files);
  else navigate("request", [], { imported });
}
