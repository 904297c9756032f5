import { createClient } from "#shared/api/client.ts";
import type { ApiInput } from "#shared/api/contract.ts";
import type { Folder } from "#shared/api/schemas/common.ts";
import type { Preferences } from "#shared/api/schemas/preferences.ts";
import type { ProductId } from "#shared/catalogue/products/types.ts";
import { createKeeper } from "./create-keeper.ts";
import { knowDeployments } from "./deployments.ts";
import { transport } from "./transport.ts";

type Changes = Omit<ApiInput<"preferences.save">, "folder"> & { readonly folder?: Folder };

// Not `client`: these replies hold no message, and the first picture does not wait for the texts of every rule.
const host = createClient(transport);
const keep = createKeeper();
let known: Preferences = { folders: [], opened: [] };

/**
 * Asks the host for what was chosen before; called once, before anything is drawn. A page that gets no answer begins with nothing
 * chosen: whatever is wrong, its first call will say it.
 */
export async function loadPreferences(): Promise<void> {
  try {
    const [preferences, { deployments }] = await Promise.all([
      host("preferences.read", {}),
      host("deployment.list", {}),
    ]);
    known = preferences;
    knowDeployments(deployments);
  } catch {
    // Begun without.
  }
}

/** What was chosen before, in this page too. */
export function preferences(): Preferences {
  return known;
}

/** Keeps a choice for the next start. One that cannot be kept costs nothing but the choice. */
export function keepPreferences({ folder, ...choices }: Changes): void {
  const others = known.folders.filter(({ path }) => path !== folder?.path);
  known = { ...known, ...choices, ...(folder !== undefined && { folders: [folder, ...others] }) };
  void keep(() => host("preferences.save", { ...choices, ...(folder !== undefined && { folder: folder.reference }) }));
}

/** Resolves when every choice that was made so far was kept, or could not be: nothing is lost where the page is loaded again. */
export function choicesKept(): Promise<void> {
  return keep(() => Promise.resolve());
}

/** The product that pages begin with where the person chose one; null: that of last time. */
export function preferredProduct(): ProductId | null {
  const { product = "last" } = known;
  return product === "last" ? null : product;
}

/** Forgets the folders that results went to, and those that files were chosen in. */
export async function forgetFolders(): Promise<void> {
  known = { ...known, folders: [], opened: [] };
  await keep(() => host("preferences.forgetFolders", {}));
}
