import { hasTemplates } from "#shared/authorities/chosen-authorities.ts";
import { type RequestTemplate, requestTemplateSchema } from "#shared/guide/requests/types.ts";
import type { SignerFields } from "./fields.ts";

/** The template that the form names; null where it names none. What is typed half-way is null too (`templateProblem`). */
export function toTemplate(fields: SignerFields): RequestTemplate | null {
  return requestTemplateSchema.safeParse(typedTemplate(fields)).data ?? null;
}

/** Whether one of the authorities goes by templates. */
function asksForTemplate({ authorities }: SignerFields): boolean {
  return Object.values(authorities).some(hasTemplates);
}

/** The field of the template that is wrong; null where none is, or nobody reads it. */
export function templateProblem(fields: SignerFields): keyof SignerFields | null {
  if (!asksForTemplate(fields) || fields.templateKind === "none") return null;
  const parsed = requestTemplateSchema.safeParse(typedTemplate(fields));
  if (parsed.success) return null;
  if (fields.templateKind === "name") return "templateName";
  return parsed.error.issues.some(({ path }) => path.includes("oid")) ? "templateOid" : "templateVersion";
}

function typedTemplate(fields: SignerFields): unknown {
  if (fields.templateKind === "none") return null;
  if (fields.templateKind === "name") return { kind: "name", name: fields.templateName.trim() };
  const [, major, minor] = /^(\d{1,10})(?:\.(\d{1,10}))?$/.exec(fields.templateVersion.trim()) ?? [];
  return {
    kind: "information",
    oid: fields.templateOid.trim(),
    majorVersion: major === undefined ? Number.NaN : Number(major),
    minorVersion: minor === undefined ? null : Number(minor),
  };
}
