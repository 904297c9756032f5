import * as z from "zod";
import { authorityById } from "#shared/authorities/index.ts";
import { requestTitle } from "#shared/guide/requests/request-title.ts";
import { certificateTitle, roleTitle } from "#shared/roles/titles.ts";
import { format, localised } from "#shared/text/localise.ts";
import { defineCommand } from "../command-page.ts";
import { exitCodes } from "../exit-codes.ts";
import { pendingId } from "../pending-id.ts";
import { table } from "../render/table.ts";
import { renderTime } from "../render/time.ts";

const text = localised("cli.pending-show", {
  role: "Role",
  certificate: "Certificate",
  uses: "Uses",
  sharedBy: "Shared by",
  authority: "Authority",
  deployment: "Deployment",
  commonName: "Common name",
  names: "Names",
  key: "Key",
  keyOf: "{key}, {exportable, select, yes {exportable} other {not exportable}}",
  made: "Made at",
  completed: "Completed at",
  notYet: "not yet",
});

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
      const [first = "", ...others] = pending.names;
      const rows = [
        [text.role, format(roleTitle(pending))],
        [text.certificate, format(certificateTitle(pending))],
        ...(pending.uses.length === 0 ? [] : [[text.uses, pending.uses.join(", ")]]),
        ...(pending.nodes.length < 2 ? [] : [[text.sharedBy, pending.nodes.join(", ")]]),
        [text.authority, authorityById(pending.authority).title],
        [text.deployment, pending.deploymentName],
        [text.commonName, pending.commonName],
        [text.names, first],
        ...others.map((name) => ["", name]),
        [text.key, text.keyOf({ key: pending.key, exportable: pending.exportable ? "yes" : "no" })],
        [text.made, renderTime(pending.createdAt)],
        [text.completed, pending.completedAt === null ? text.notYet : renderTime(pending.completedAt)],
      ];
      return `${paint("bold", `${format(requestTitle(pending))} (${pending.id})`)}\n${table(rows, "  ")}\n\n${pemLines.join("\n")}`;
    });
    return exitCodes.done;
  },
);
