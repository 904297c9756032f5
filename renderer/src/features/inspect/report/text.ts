import { localised } from "#shared/text/localise.ts";

/** Visible text of the report as text. */
export const text = localised("page.inspect.report", {
  asText: "Report as text",
  textOf: "Report of {name}",
});
