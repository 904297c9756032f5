import { fetchInput, fetchOutput } from "../schemas/fetch.ts";
import { inspectEndpointsInput, inspectInput, inspectOutput } from "../schemas/inspect.ts";

/** Calls about inspecting files and ports: path → input and output. */
export const inspectCalls = {
  "inspect.files": { input: inspectInput, output: inspectOutput },
  "inspect.fetch": { input: fetchInput, output: fetchOutput },
  "inspect.endpoints": { input: inspectEndpointsInput, output: inspectOutput },
} as const;
