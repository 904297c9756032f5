import * as z from "zod";
import { requestTitle } from "#shared/guide/requests/request-title.ts";
import { pendingRows } from "#shared/present/pending-rows.ts";
import { format } from "#shared/text/localise.ts";
import { defineCommand } from "../define-command.ts";
import { exitCodes } from "../exit-codes.ts";
import { pendingId } from "../pending-id.ts";
import { renderRows } from "../render/rows.ts";

export const pendingShow = defineCommand(
  {
    name: "pending show",
    usage: "ID",
    summary: "show a pending request, ready to be sent again",
    description: [
      "Shows what a pending request asks for, and the request itself (PKCS#10, PEM) for the certification authority. The private key is never shown.",
    ],
    positionals: [{ name: "<id>", text: "The request's id, as “keyspec pending” lists it." }],
    options: [],
    exitCodes: [
      { code: exitCodes.done, text: "The request was shown." },
      { code: exitCodes.unusable, text: "There is no such request, or its file is damaged." },
      { code: exitCodes.fault, text: "KeySpec met a fault of its own." },
    ],
    examples: [{ text: "One request, with its id in a variable:", command: 'keyspec pending show "$ID"' }],
  },
  z.object({}),
  async ({ call, output }, [id = ""]) => {
    const shown = await call("pending.show", { id: pendingId(id) });
    const parts = { pending: shown.pending, pemLines: shown.pem.trimEnd().split(/\r?\n/) };
    output.report(shown, parts, ({ pending, pemLines }, paint) => {
      return `${paint("bold", `${format(requestTitle(pending))} (${pending.id})`)}\n${renderRows(pendingRows(pending), "  ")}\n\n${pemLines.join("\n")}`;
    });
    return exitCodes.done;
  },
);
