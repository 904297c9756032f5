import type { ApiOutput } from "#shared/api/contract.ts";
import { keyStoreProblems } from "#shared/errors/definitions/key-store.ts";
import type { Message } from "#shared/text/message.ts";
import type { Context } from "../kit/context.ts";

/** Why passphrases cannot be kept here; null: they can. */
function keyStoreProblem(context: Context): Promise<Message | null> {
  if (context.secrets !== null) return context.secrets.problem();
  return Promise.resolve(keyStoreProblems.desktopOnly);
}

/** What this host is and can do, so that the screens offer only that. */
export async function about(context: Context): Promise<ApiOutput<"app.about">> {
  const problem = await keyStoreProblem(context);
  return {
    version: context.version,
    host: context.host,
    crypto: await context.crypto(),
    runtime: context.runtime,
    outputFolder: context.references.ofFolder(context.folders.output),
    dataFolder: context.folders.data,
    canChooseFolder: context.dialogs !== null,
    canOpenDialog: context.dialogs !== null,
    canWritePdf: context.printer !== null,
    canRevealFolder: context.opener !== null,
    canDragFiles: context.window !== null,
    programCall: context.programCall,
    policy: context.policy,
    keyStore: { available: problem === null, problem },
  };
}
