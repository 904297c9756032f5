import * as z from "zod";
import { fqdnProblem } from "#shared/names/fqdn.ts";
import { typedName } from "#shared/names/typed-name.ts";
import { format } from "#shared/text/localise.ts";
import type { FieldProblem } from "../../../components/wizard/list-errors.ts";
import { text } from "../text.ts";
import { entries } from "./entries.ts";
import type { DeploymentFields, TypedDeployment, TypedPool } from "./fields.ts";
import { type PoolField, poolFields } from "./pool-fields.ts";

const urls = ["meet", "dialin", "admin", "scheduler"] as const;

/** What is wrong with a typed deployment, in words, in the order of the form; at most one problem for each field, which is the dotted path below it. */
export function typedProblems(typed: TypedDeployment): readonly FieldProblem[] {
  const { problems: words } = text;
  return [
    ...problemAt("name", typed.name.trim() === "" ? words.noName : null),
    ...problemAt("sipDomains", namesProblem(typed.sipDomains, words.noSipDomain)),
    ...urls.flatMap((field) => problemAt(field, urlProblem(typed[field]))),
    ...(typed.pools.length === 0 ? problemAt("name", words.noPool) : []),
    ...typed.pools.flatMap((pool, index) => poolProblems(pool, `pools.${index}`)),
  ];
}

function problemAt(field: string, message: string | null): readonly FieldProblem[] {
  return message === null ? [] : [{ field, message }];
}

function urlProblem(content: string): string | null {
  const wrong = entries(content).find((url) => !/^https?:\/\//i.test(url) || !URL.canParse(url));
  return wrong === undefined ? null : text.problems.notUrl({ url: wrong });
}

/** @param none what to say where there is no entry; null: that is no problem */
function namesProblem(content: string, none: string | null): string | null {
  const names = entries(content);
  return names.length === 0 ? none : (names.map(problemOf).find((problem) => problem !== null) ?? null);
}

function poolProblems(pool: TypedPool, path: string): readonly FieldProblem[] {
  return poolFields[pool.kind].flatMap((field) => problemAt(`${path}.${field}`, poolFieldProblem(pool, field)));
}

function poolFieldProblem(pool: TypedPool, field: PoolField): string | null {
  switch (field) {
    case "servers":
    case "xmppDomains":
      return namesProblem(pool[field], null);
    case "external":
      return pool.external.trim() === "" ? null : problemOf(pool.external);
    case "automaticSignIn":
    case "tls":
    case "appliance":
      return null;
    default:
      return problemOf(pool[field]);
  }
}

function problemOf(name: string): string | null {
  const problem = fqdnProblem(typedName(name));
  return problem === null ? null : format(problem);
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
      context.addIssue({ code: "custom", path: ["typed", ...field.split(".")], message });
    }
  });
