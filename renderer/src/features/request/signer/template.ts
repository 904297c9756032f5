import type { AuthorityId } from "#shared/authorities/types.ts";
import { type RequestTemplate, requestTemplateSchema } from "#shared/requests/types.ts";
import type { SignerFields } from "./fields.ts";

/** Only an enterprise CA has templates. */
export function hasTemplates(authority: AuthorityId): boolean {
  return authority === "ad-cs-enterprise";
}

/** The template that the form names; null where none is, or none can be. What is typed half-way is null too (`templateProblem`). */
export function toTemplate(fields: SignerFields, authority: AuthorityId): RequestTemplate | null {
  if (!hasTemplates(authority)) return null;
  return requestTemplateSchema.safeParse(typedTemplate(fields)).data ?? null;
}

/** The field of the template that is wrong; null where none is. */
export function templateProblem(fields: SignerFields, authority: AuthorityId): keyof SignerFields | null {
  if (!hasTemplates(authority) || fields.templateKind === "none") return null;
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
