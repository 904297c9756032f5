import { writeReportInput, writeReportOutput } from "../schemas/report.ts";

/** Calls about reports: path → input and output. */
export const reportCalls = {
  "report.write": { input: writeReportInput, output: writeReportOutput },
} as const;
