import type * as z from "zod";
import type { ApiInput } from "#shared/api/contract.ts";
import { productById } from "#shared/catalogue/products/index.ts";
import type { Deployment } from "#shared/deployment/model.ts";
import { cliErrors } from "#shared/errors/definitions/cli.ts";
import { splitNames } from "#shared/names/split-names.ts";
import { roleById } from "#shared/roles/index.ts";
import type { PlanOptions, Selection } from "#shared/roles/planning/plan.ts";
import { planDeployment } from "#shared/roles/planning/plan-deployment.ts";
import { planEveryLayout } from "#shared/roles/planning/plan-every-layout.ts";
import { type Answers, type QuestionId, questionIds } from "#shared/roles/planning/questions.ts";
import { rolesPresent } from "#shared/roles/planning/roles-present.ts";
import { type CertificatePlan, type RoleDefinition, type RoleId, roleIds } from "#shared/roles/types.ts";
import { friendlyNamesOf } from "./friendly-names.ts";
import { suggestion } from "./nearest.ts";
import type { planSchema } from "./options.ts";
import { wordPair } from "./word-pair.ts";

type PlanWords = z.output<typeof planSchema>;
type Choices = Pick<ApiInput<"request.create">, "product" | "selections" | "answers" | "addedNames" | "removedNames">;

/**
 * What the options choose of a deployment: the roles named, or every role that it has servers for, with the servers named.
 *
 * @throws AppError PLAN_INCOMPLETE where there is no such role, PLAN_SERVER_UNKNOWN, USAGE for a wrong pair of words
 */
export function planChoices(deployment: Deployment, options: PlanWords): Choices {
  const product = options.product ?? deployment.product;
  return {
    product,
    selections: selectionsOf(deployment, product, options),
    answers: answersOf(options.answer),
    addedNames: options.addName.flatMap(splitNames),
    removedNames: options.removeName.flatMap(splitNames),
  };
}

/**
 * The certificates that the options ask for.
 *
 * @throws AppError as `planChoices`, USAGE for a name to leave out that none has and for a friendly name of no certificate, and what `planDeployment` throws
 */
export function plansOf(
  deployment: Deployment,
  options: PlanWords,
  chosen: Pick<PlanOptions, "key" | "digest" | "today">,
): readonly CertificatePlan[] {
  const input = { deployment, ...planChoices(deployment, options), ...chosen };
  const plans = planDeployment(input);
  refuseStrangers(options.removeName, plans);
  if (options.friendlyName.length === 0) return plans;
  return planDeployment({ ...input, friendlyNames: friendlyNamesOf(options.friendlyName, plans) });
}

/** A name to leave out that no plan has is a slip of the pen: the name that was meant would stay in. */
function refuseStrangers(removed: readonly string[], plans: readonly CertificatePlan[]): void {
  const known = [...new Set(plans.flatMap(({ names }) => names.map(({ name }) => name)))];
  for (const name of removed.flatMap(splitNames)) {
    if (known.includes(name)) continue;
    throw cliErrors.strangeName({ name, ...suggestion(name, known) });
  }
}

/**
 * The certificates of every way to spread a role's uses, the proposed one first: what a finished certificate may be one of.
 *
 * @throws AppError as `plansOf`
 */
export function plansOfEveryLayout(
  deployment: Deployment,
  options: Pick<PlanWords, "product" | "server"> & { readonly role?: RoleId | undefined },
): readonly CertificatePlan[] {
  const role = options.role === undefined ? undefined : [options.role];
  const choices = planChoices(deployment, {
    ...options,
    role,
    layout: [],
    answer: [],
    addName: [],
    removeName: [],
    friendlyName: [],
  });
  const { product, selections } = choices;
  return planEveryLayout({
    deployment,
    product,
    selections: selections.map(({ role, servers }) => ({ role, servers })),
  });
}

function selectionsOf(
  deployment: Deployment,
  product: Choices["product"],
  { role: named, server, layout }: PlanWords,
): readonly Selection[] {
  const roles = named === undefined ? presentRoles(deployment, product) : [...new Set(named)].map(roleById);
  const layouts = layoutsOf(layout, roles);
  const select = ({ id }: RoleDefinition, servers: readonly string[] | undefined): Selection => ({
    role: id,
    layout: layouts.get(id),
    servers,
  });
  if (server === undefined) return roles.map((role) => select(role, undefined));
  const wanted = [...new Set(server.map((name) => name.trim().toLowerCase()))];
  refuseUnknown(wanted, roles, deployment);
  return roles.flatMap((role) => {
    const own = serversOf(role, deployment).filter((name) => wanted.includes(name));
    if (own.length > 0) return [select(role, own)];
    // Whoever names a role wants it: its plan says that it has no such server.
    return named === undefined ? [] : [select(role, wanted)];
  });
}

function presentRoles(deployment: Deployment, product: Choices["product"]): readonly RoleDefinition[] {
  const present = rolesPresent(deployment, product);
  if (present.length > 0) return present;
  throw cliErrors.noRoleWithServers({ product: productById(product).title, deployment: deployment.name });
}

function refuseUnknown(wanted: readonly string[], roles: readonly RoleDefinition[], deployment: Deployment): void {
  const known = [...new Set(roles.flatMap((role) => serversOf(role, deployment)))];
  const lost = wanted.find((name) => !known.includes(name));
  if (lost === undefined) return;
  const ids = roles.map(({ id }) => id).join(", ");
  throw cliErrors.serverWithoutRole({
    server: lost,
    deployment: deployment.name,
    roles: ids,
    ...suggestion(lost, known),
    known: known.join(", "),
  });
}

function serversOf(role: RoleDefinition, deployment: Deployment): readonly string[] {
  return role.pools(deployment).flatMap((pool) => pool.servers.map(({ fqdn }) => fqdn.toLowerCase()));
}

function layoutsOf(pairs: readonly string[], roles: readonly RoleDefinition[]): ReadonlyMap<RoleId, string> {
  return new Map(
    pairs.map((pair): readonly [RoleId, string] => {
      const [id, layout] = wordPair("--layout", pair, roleIds, (role) => roleById(role).layouts.map((one) => one.id));
      if (roles.some((role) => role.id === id)) return [id, layout];
      throw cliErrors.layoutOfOtherRole({ pair, role: id, planned: roles.map((one) => one.id).join(", ") });
    }),
  );
}

function answersOf(pairs: readonly string[]): Answers {
  const answers = pairs.map((pair): readonly [QuestionId, boolean] => {
    const [question, word] = wordPair("--answer", pair, questionIds, () => ["yes", "no"]);
    return [question, word === "yes"];
  });
  return Object.fromEntries(answers);
}
