import { defineGroup } from "../define-command.ts";
import { exitCodes } from "../exit-codes.ts";
import { deploymentCompare } from "./deployment-compare.ts";
import { deploymentDuplicate } from "./deployment-duplicate.ts";
import { deploymentExport } from "./deployment-export.ts";
import { deploymentImport } from "./deployment-import.ts";
import { deploymentList } from "./deployment-list.ts";
import { deploymentRead } from "./deployment-read.ts";
import { deploymentRemove } from "./deployment-remove.ts";
import { deploymentRename } from "./deployment-rename.ts";
import { deploymentShow } from "./deployment-show.ts";

export const deployment = defineGroup({
  name: "deployment",
  usage:
    "FILE…|list|show NAME|import FILE…|compare NAME FILE…|rename NAME NEW-NAME|duplicate NAME|export NAME|remove NAME",
  summary: "show what KeySpec reads in topology documents, and keep deployments",
  description: [
    "A deployment is SIP domains, pools, servers and simple URLs: what a topology says. With files after it, “deployment” shows what KeySpec reads in them and keeps nothing; that is “deployment read”.",
    "“import” keeps a deployment in the data folder under its name, for “keyspec inventory” and the page Deployment. What was answered for it stays with it.",
  ],
  positionals: [],
  options: [],
  exitCodes: [
    { code: exitCodes.done, text: "Done." },
    { code: exitCodes.problems, text: "Done; the deployment has an error, or differs." },
    { code: exitCodes.unusable, text: "A document cannot be read, or there is no such deployment or command." },
    { code: exitCodes.fault, text: "KeySpec met a fault of its own." },
  ],
  examples: [
    {
      text: "What a topology says, and what is wrong with it:",
      command: "keyspec deployment topology.xml simple-urls.xml",
    },
    { text: "The deployments that are kept:", command: "keyspec deployment list" },
  ],
  commands: [
    deploymentRead,
    deploymentList,
    deploymentShow,
    deploymentImport,
    deploymentCompare,
    deploymentRename,
    deploymentDuplicate,
    deploymentExport,
    deploymentRemove,
  ],
});
