import { fetchCode } from "../../../host/fetch-code.ts";

/** Most people want no report, so what makes them is fetched when somebody does. */
export function fetchReportCode(): Promise<typeof import("./report-code.ts")> {
  return fetchCode(() => import("./report-code.ts"));
}
