import * as z from "zod";
import { fqdnProblem } from "#shared/names/fqdn.ts";
import { text } from "../text.ts";
import type { DeploymentFields, TypedDeployment } from "./fields.ts";
import { entries } from "./to-deployment.ts";

type Problem = { readonly field: keyof TypedDeployment; readonly message: string };

const oneName = ["pool", "webInternal", "webExternal"] as const;
const manyNames = [
  ["sipDomains", text.problems.noSipDomain],
  ["servers", text.problems.noServers],
] as const;
const urls = ["meet", "dialin", "admin"] as const;

/** What is wrong with a typed deployment, in words, in the order of the form; at most one problem for each field. */
export function typedProblems(typed: TypedDeployment): readonly Problem[] {
  const problems = new Map<keyof TypedDeployment, string>();
  const add = (field: keyof TypedDeployment, message: string | null | undefined) => {
    if (message !== null && message !== undefined && !problems.has(field)) problems.set(field, message);
  };
  if (typed.name.trim() === "") add("name", text.problems.noName);
  for (const [field, none] of manyNames) {
    const names = entries(typed[field]);
    add(field, names.length === 0 ? none : names.map(fqdnProblem).find((problem) => problem !== null));
  }
  for (const field of oneName) add(field, fqdnProblem(typed[field].trim()));
  for (const field of urls) {
    const wrong = entries(typed[field]).find((url) => !/^https:\/\//i.test(url) || !URL.canParse(url));
    add(field, wrong === undefined ? null : text.problems.notUrl(wrong));
  }
  const order = Object.keys(typed);
  return [...problems]
    .map(([field, message]) => ({ field, message }))
    .toSorted((one, other) => order.indexOf(one.field) - order.indexOf(other.field));
}

export const deploymentStepSchema = z
  .looseObject({
    source: z.enum(["known", "typed"]),
    deployment: z.custom<DeploymentFields["deployment"]>(),
    typed: z.custom<TypedDeployment>(),
  })
  .superRefine((fields, context) => {
    if (fields.source === "known") {
      if (fields.deployment === null) {
        context.addIssue({ code: "custom", path: ["source"], message: text.problems.noDeployment });
      }
      return;
    }
    for (const { field, message } of typedProblems(fields.typed)) {
      context.addIssue({ code: "custom", path: ["typed", field], message });
    }
  });
