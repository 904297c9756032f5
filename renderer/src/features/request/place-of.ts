import type { RequestStep } from "#shared/api/schemas/request.ts";
import { placeOf as placeOfDeployment } from "./deployment/place-of.ts";
import { text } from "./text.ts";

const { roles, signer, passphrase } = text;

/** The fields that the form names itself, by their dotted path. */
const labels: ReadonlyMap<string, string> = new Map([
  ["product", roles.product],
  ["excludedRoles", roles.roles],
  ...Object.entries(signer.fields).map(([field, label]) => [`organization.${field}`, label] as const),
  ["templateName", signer.templateName],
  ["templateOid", signer.templateOid],
  ["templateVersion", signer.templateVersion],
  ["passphrase", passphrase.passphrase],
  ["passphraseAgain", passphrase.again],
]);

/** The steps of the fields that do not belong to the signer, by the first part of their path. */
const steps: ReadonlyMap<string, RequestStep> = new Map([
  ["source", "deployment"],
  ["typed", "deployment"],
  ["product", "roles"],
  ["excludedRoles", "roles"],
  ["nameChanges", "plan"],
]);

/** Where a field stands: its label, of a pool also its number. null: the problem itself says it. */
export function placeOf(field: string): string | null {
  return labels.get(field) ?? placeOfDeployment(field);
}

/** The step that has a field. */
export function stepOf(field: string): RequestStep {
  return steps.get(field.split(".")[0] ?? "") ?? "signer";
}
