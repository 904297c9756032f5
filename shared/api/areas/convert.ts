import { convertInput, convertOutput } from "../schemas/convert.ts";

/** Calls about conversions: path → input and output. */
export const convertCalls = {
  "convert.files": { input: convertInput, output: convertOutput },
} as const;
