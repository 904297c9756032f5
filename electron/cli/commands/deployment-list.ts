import * as z from "zod";
import { format } from "#shared/text/localise.ts";
import { defineCommand } from "../define-command.ts";
import { exitCodes } from "../exit-codes.ts";
import { renderKeptDeployments } from "../render/kept-deployments.ts";

export const deploymentList = defineCommand(
  {
    name: "deployment list",
    usage: "",
    summary: "list the deployments that are kept",
    description: ["Lists the deployments of the data folder, the last one first: product, pools, servers."],
    positionals: [],
    options: [],
    exitCodes: [
      { code: exitCodes.done, text: "They were listed; there may be none." },
      { code: exitCodes.fault, text: "KeySpec met a fault of its own." },
    ],
    examples: [{ text: "For a script:", command: "keyspec deployment list --json" }],
  },
  z.object({}),
  async ({ call, output }) => {
    const listed = await call("deployment.list", {});
    output.report(listed, listed.deployments, renderKeptDeployments);
    for (const damaged of listed.damaged) output.talk(format(damaged));
    return exitCodes.done;
  },
);
