import * as z from "zod";
import { defineCommand } from "../define-command.ts";
import { exitCodes } from "../exit-codes.ts";
import { renderAuthority } from "../render/authority.ts";

export const labCaStatus = defineCommand(
  {
    name: "lab-ca status",
    usage: "",
    summary: "show the lab CA",
    description: ["Shows the lab CA's two certificates, where its certificates point to, and how many it issued."],
    positionals: [],
    options: [],
    exitCodes: [
      { code: exitCodes.done, text: "The status was shown; there may be no lab CA." },
      { code: exitCodes.unusable, text: "Its file is damaged." },
      { code: exitCodes.fault, text: "KeySpec met a fault of its own." },
    ],
    examples: [{ text: "For a script:", command: "keyspec lab-ca status --json" }],
  },
  z.object({}),
  async ({ call, output }) => {
    const status = await call("labCa.status", {});
    output.report(status, status, renderAuthority);
    return exitCodes.done;
  },
);
