import * as z from "zod";
import { defineCommand } from "../command-page.ts";
import { exitCodes } from "../exit-codes.ts";

export const pendingDelete = defineCommand(
  {
    name: "pending delete",
    usage: "ID",
    summary: "delete a pending request and its key for good",
    description: [
      "Deletes a pending request with its private key. There is no way back: a certificate that is issued for it later cannot be used any more.",
    ],
    positionals: [{ name: "<id>", text: "The request's id, as “keyspec pending” lists it." }],
    options: [],
    exitCodes: [
      { code: exitCodes.done, text: "The request was deleted." },
      { code: exitCodes.unusable, text: "There is no such request." },
      { code: exitCodes.fault, text: "KeySpec met a fault of its own." },
    ],
    examples: [{ text: "One request, with its id in a variable:", command: 'keyspec pending delete "$ID"' }],
  },
  z.object({}),
  async ({ call, output }, [id = ""]) => {
    const deleted = await call("pending.delete", { id });
    output.report(deleted, () => `Deleted the pending request “${id}” and its key.`);
    return exitCodes.done;
  },
);
