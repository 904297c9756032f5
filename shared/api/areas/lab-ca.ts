import { emptySchema } from "../schemas/app.ts";
import {
  labCaInitInput,
  labCaIssueInput,
  labCaIssueOutput,
  labCaIssueSeveralInput,
  labCaIssueSeveralOutput,
  labCaRevocationListInput,
  labCaRevocationListOutput,
  labCaStatusOutput,
} from "../schemas/lab-ca.ts";

/** Calls about the lab CA: path → input and output. */
export const labCaCalls = {
  "labCa.status": { input: emptySchema, output: labCaStatusOutput },
  "labCa.init": { input: labCaInitInput, output: labCaStatusOutput },
  "labCa.issue": { input: labCaIssueInput, output: labCaIssueOutput },
  "labCa.issueSeveral": { input: labCaIssueSeveralInput, output: labCaIssueSeveralOutput },
  "labCa.revocationList": { input: labCaRevocationListInput, output: labCaRevocationListOutput },
} as const;
