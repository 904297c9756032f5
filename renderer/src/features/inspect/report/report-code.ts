/** What makes a report, as a part of the program of its own. */
export { inspectionReport } from "#shared/report/inspection/inspection-report.ts";
export { madeWith } from "#shared/report/made-with.ts";
export { writeJson } from "#shared/report/writers/write-json.ts";
