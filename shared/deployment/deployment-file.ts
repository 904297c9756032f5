import { type Deployment, deploymentSchema } from "./model.ts";

/**
 * A deployment as the text of a file: JSON in the order of the model, two spaces, a line feed at its end. The same deployment always
 * gives the same text, so that files can be compared. `readDeploymentFile` is the inverse.
 */
export function deploymentFile(deployment: Deployment): string {
  return `${JSON.stringify(deploymentSchema.parse(deployment), null, 2)}\n`;
}
