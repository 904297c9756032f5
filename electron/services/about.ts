import type { ApiOutput } from "#shared/api/contract.ts";
import type { Context } from "./context.ts";

/** What this host is and can do, so that the screens offer only that. */
export async function about(context: Context): Promise<ApiOutput<"app.about">> {
  return {
    version: context.version,
    host: context.host,
    crypto: context.crypto,
    outputFolder: context.references.ofFolder(context.folders.output),
    dataFolder: context.folders.data,
    canChooseFolder: context.dialogs !== null,
    canOpenDialog: context.dialogs !== null,
    canRevealFolder: context.opener !== null,
  };
}
