import type { TemplatesFacts } from "../facts/template-facts.ts";
import { isForServers } from "../rules/template/template-of.ts";
import type { Evidence } from "../rules/types.ts";

/**
 * What rules look at in printed templates: those that may make certificates for servers; one that stands alone in any case.
 *
 * @param nothing evidence in which nothing is known
 * @param name what a template is called that has no name
 */
export function evidenceOfTemplates(
  { templates }: TemplatesFacts,
  nothing: Omit<Evidence, "source" | "label">,
  name: string,
): readonly Evidence[] {
  const judged = templates.length === 1 ? templates : templates.filter((template) => isForServers(template) !== false);
  return judged.map((template) => ({
    ...nothing,
    label: template.displayName ?? template.name ?? name,
    source: "template",
    template,
  }));
}
