import * as z from "zod";
import { AppError } from "#shared/errors/app-error.ts";
import { cliErrors } from "#shared/errors/definitions/cli.ts";
import { requestTitle } from "#shared/guide/requests/request-title.ts";
import { format, localised } from "#shared/text/localise.ts";
import type { CommandContext } from "../command-context.ts";
import { defineCommand } from "../define-command.ts";
import { exitCodes } from "../exit-codes.ts";
import { pendingId } from "../pending-id.ts";

const text = localised("cli.pending-delete", {
  delete: "Delete the pending request “{id}” ({title}) and its private key for good?",
  deleteDamaged: "Delete the pending request “{id}” and its private key for good?",
  deleted: "Deleted the pending request “{id}” and its key.",
});

export const pendingDelete = defineCommand(
  {
    name: "pending delete",
    usage: "ID [--yes]",
    summary: "delete a pending request and its key for good",
    description: [
      "Deletes a pending request with its private key. There is no way back: a certificate that is issued for it later cannot be used any more. So it asks first; a script says --yes.",
    ],
    positionals: [{ name: "<id>", text: "The request's id, as “keyspec pending” lists it." }],
    options: [{ flags: "--yes", text: "Do not ask. Required where nobody sits at a terminal." }],
    exitCodes: [
      { code: exitCodes.done, text: "The request was deleted." },
      { code: exitCodes.unusable, text: "There is no such request, or nobody said yes: nothing was deleted." },
      { code: exitCodes.fault, text: "KeySpec met a fault of its own." },
    ],
    examples: [
      { text: "One request, with its id in a variable, from a script:", command: 'keyspec pending delete "$ID" --yes' },
    ],
  },
  z.object({ yes: z.boolean().optional() }),
  async ({ call, output, confirm }, [word = ""], { yes }) => {
    const id = pendingId(word);
    if (yes !== true) {
      // Shown first, so that nobody confirms for a request that is not there or is another one than they mean.
      const title = await titleOf(call, id);
      const question = title === null ? text.deleteDamaged({ id }) : text.delete({ id, title });
      if (!(await confirm(question))) throw notDeleted(id);
    }
    const deleted = await call("pending.delete", { id });
    output.report(deleted, id, (shown) => text.deleted({ id: shown }));
    return exitCodes.done;
  },
);

/** What it is for; null for a damaged request, which can be deleted too. Throws PENDING_NOT_FOUND. */
async function titleOf(call: CommandContext["call"], id: string): Promise<string | null> {
  try {
    return format(requestTitle((await call("pending.show", { id })).pending));
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === "PENDING_DAMAGED") return null;
    throw thrown;
  }
}

function notDeleted(id: string): AppError {
  return cliErrors.notDeleted({ id });
}
