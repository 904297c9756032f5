import { rules } from "../rules/index.ts";
import type { Report } from "./model.ts";

/** The rules that looked at something, in the order of the catalogue: those that found something, and those that found nothing. */
export function rulesOf({ subjects }: Pick<Report, "subjects">): Report["rules"] {
  const ran = new Set(subjects.flatMap(({ findings, passed }) => [...findings.map(({ ruleId }) => ruleId), ...passed]));
  return rules
    .filter(({ id }) => ran.has(id))
    .map(({ id, severity, title, citation }) => ({ id, severity, title, citation }));
}
