import type { KeptChoices } from "#shared/api/schemas/kept-deployments.ts";
import type { Deployment } from "#shared/deployment/model.ts";
import { fromDraft } from "./draft.ts";
import type { RequestFields } from "./request-fields.ts";

export type AnsweredFields = Pick<
  RequestFields,
  | "answers"
  | "authorities"
  | "delivery"
  | "digest"
  | "expert"
  | "format"
  | "friendlyNames"
  | "key"
  | "layouts"
  | "nameChanges"
  | "organization"
  | "product"
  | "templateKind"
  | "templateName"
  | "templateOid"
  | "templateVersion"
>;

/**
 * What a form takes from the requests that were made for a deployment before: questions, own names, layouts, signers, organisation. Which
 * roles and servers are wanted is asked each time.
 */
export function answeredFields(deployment: Deployment, choices: KeptChoices): AnsweredFields {
  const before = fromDraft({ schemaVersion: 2, step: "check", choices: { ...choices, deployment } });
  const { answers, authorities, delivery, digest, expert, format, key, layouts, nameChanges, organization } = before;
  const { product, templateKind, templateName, templateOid, templateVersion } = before;
  return {
    ...{ answers, authorities, delivery, digest, expert, format, key, layouts, nameChanges, organization },
    ...{ product, templateKind, templateName, templateOid, templateVersion },
    // They have the month in which they were made.
    friendlyNames: {},
  };
}
