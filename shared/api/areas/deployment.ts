import { emptySchema } from "../schemas/app.ts";
import { writeCollectorInput, writeCollectorOutput } from "../schemas/collector.ts";
import {
  importDeploymentInput,
  importDeploymentOutput,
  saveDeploymentInput,
  saveDeploymentOutput,
} from "../schemas/deployment.ts";
import {
  addToInventoryInput,
  addToInventoryOutput,
  keepDeploymentInput,
  keepDeploymentOutput,
  keptIdInput,
  listDeploymentsOutput,
  readInventoryOutput,
  removeFromInventoryInput,
  writeCalendarInput,
  writeCalendarOutput,
} from "../schemas/kept-deployments.ts";
import { forgetDeploymentInput, rememberDeploymentInput } from "../schemas/preferences.ts";

/** Calls about deployments, and what is there of their certificates: path → input and output. */
export const deploymentCalls = {
  "deployment.import": { input: importDeploymentInput, output: importDeploymentOutput },
  "deployment.save": { input: saveDeploymentInput, output: saveDeploymentOutput },
  "deployment.remember": { input: rememberDeploymentInput, output: emptySchema },
  "deployment.forget": { input: forgetDeploymentInput, output: emptySchema },
  "deployment.list": { input: emptySchema, output: listDeploymentsOutput },
  "deployment.keep": { input: keepDeploymentInput, output: keepDeploymentOutput },
  "deployment.remove": { input: keptIdInput, output: emptySchema },
  "deployment.calendar": { input: writeCalendarInput, output: writeCalendarOutput },
  "inventory.read": { input: keptIdInput, output: readInventoryOutput },
  "inventory.add": { input: addToInventoryInput, output: addToInventoryOutput },
  "inventory.remove": { input: removeFromInventoryInput, output: readInventoryOutput },
  "collector.write": { input: writeCollectorInput, output: writeCollectorOutput },
} as const;
