import {
  rehearseDeploymentInput,
  rehearseDeploymentOutput,
  rehearseLinkInput,
  rehearseLinkOutput,
} from "../schemas/rehearsal.ts";

/** Calls about rehearsals of connections: path → input and output. */
export const rehearsalCalls = {
  "rehearsal.link": { input: rehearseLinkInput, output: rehearseLinkOutput },
  "rehearsal.deployment": { input: rehearseDeploymentInput, output: rehearseDeploymentOutput },
} as const;
