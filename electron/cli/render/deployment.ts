import type { WrittenFile } from "#shared/api/schemas/common.ts";
import type { ImportedDeployment, ImportStatement } from "#shared/api/schemas/deployment.ts";
import { productById } from "#shared/catalogue/products/index.ts";
import { importNotes } from "#shared/deployment/import-notes.ts";
import type { Deployment } from "#shared/deployment/model.ts";
import type { Pool } from "#shared/deployment/pools.ts";
import { rolesPresent } from "#shared/roles/planning/roles-present.ts";
import type { PlanProblem } from "#shared/roles/planning/types.ts";
import type { RoleDefinition } from "#shared/roles/types.ts";
import { format, localised } from "#shared/text/localise.ts";
import { wrap } from "#shared/text/wrap.ts";
import type { Paint } from "./paint.ts";
import { renderProblem } from "./severity.ts";
import { table } from "./table.ts";

const indent = "  ";

const text = localised("cli.deployment", {
  product: "Product",
  sipDomains: "SIP domains",
  simpleUrls: "Simple URLs",
  none: "none",
  pool: "Pool",
  kind: "Kind",
  servers: "Servers",
  roles: "Roles",
  understood: "Understood",
  guessed: "Guessed: please check",
  notUnderstood: "Not understood",
  problems: "Problems",
  problemsOfDeployment: "Problems of the deployment",
  saved: "Saved as {path}",
});

export type RenderedDeployment = ImportedDeployment & {
  readonly problems: readonly PlanProblem[];
  /** Where it was saved; null: nowhere. */
  readonly file: WrittenFile | null;
};

/** What was read from topology documents: the pools with their roles, then what to check. */
export function renderDeployment(shown: RenderedDeployment, paint: Paint, width: number): string {
  const { deployment } = shown;
  const roles = rolesPresent(deployment, deployment.product);
  return [
    paint("bold", deployment.name),
    table(
      [
        [text.product, productById(deployment.product).title],
        [text.sipDomains, deployment.sipDomains.join(", ")],
        [text.simpleUrls, deployment.simpleUrls.map(({ url }) => url).join(", ") || text.none],
        ...shown.sources.map(({ file, what }) => [file, format(what)]),
      ],
      indent,
    ),
    table(
      [
        [text.pool, text.kind, text.servers, text.roles],
        ...poolsWith(deployment, roles).map((pool) => [
          pool.fqdn,
          format(importNotes.kinds[pool.kind]),
          pool.servers.map(({ fqdn }) => fqdn).join(", "),
          roles
            .filter((role) => role.pools(deployment).some((other) => isSame(pool, other)))
            .map(({ id }) => id)
            .join(", "),
        ]),
      ],
      indent,
    ),
    ...section(text.understood, shown.understood.map(asItem), paint, width),
    ...section(text.guessed, shown.guessed.map(asItem), paint, width),
    ...section(text.notUnderstood, shown.notUnderstood.map(asItem), paint, width),
    ...section(text.problems, shown.problems.map(renderProblem), paint, width),
    ...(shown.file === null ? [] : [text.saved({ path: shown.file.path })]),
  ].join("\n\n");
}

/** What the deployment has wrong, above plans that are made of it; [] where it has nothing wrong. */
export function renderDeploymentProblems(
  problems: readonly PlanProblem[],
  paint: Paint,
  width: number,
): readonly string[] {
  return section(text.problemsOfDeployment, problems.map(renderProblem), paint, width);
}

/** The pools of the deployment, and those that a role derives from it: a reverse proxy stands in no topology. */
function poolsWith(deployment: Deployment, roles: readonly RoleDefinition[]): readonly Pool[] {
  const derived = roles.flatMap((role) => role.pools(deployment));
  return [...deployment.pools, ...derived.filter((pool) => !deployment.pools.some((own) => isSame(own, pool)))];
}

function isSame(one: Pool, other: Pool): boolean {
  return one.kind === other.kind && one.fqdn === other.fqdn;
}

function section(title: string, items: readonly string[], paint: Paint, width: number): readonly string[] {
  return items.length === 0
    ? []
    : [[paint("bold", title), ...items.map((item) => wrap(`– ${item}`, width, indent))].join("\n")];
}

function asItem(statement: ImportStatement): string {
  return format(statement.text);
}
