import type { WrittenFile } from "#shared/api/schemas/common.ts";
import type { ImportedDeployment, ImportStatement } from "#shared/api/schemas/deployment.ts";
import { productById } from "#shared/products/index.ts";
import { rolesPresent } from "#shared/roles/roles-present.ts";
import type { Paint } from "./paint.ts";
import { table } from "./table.ts";
import { wrap } from "./wrap.ts";

const indent = "  ";

/** What was read from topology documents: the pools with their roles, then what to check. */
export function renderDeployment(
  shown: ImportedDeployment & { readonly file: WrittenFile | null },
  paint: Paint,
  width: number,
): string {
  const { deployment } = shown;
  const roles = rolesPresent(deployment, deployment.product);
  const rolesOf = (fqdn: string): string =>
    roles
      .filter((role) => role.pools(deployment).some((pool) => pool.fqdn === fqdn))
      .map(({ id }) => id)
      .join(", ");
  return [
    paint("bold", deployment.name),
    table(
      [
        ["Product", productById(deployment.product).title],
        ["SIP domains", deployment.sipDomains.join(", ")],
        ["Simple URLs", deployment.simpleUrls.map(({ url }) => url).join(", ") || "none"],
        ...shown.sources.map(({ file, what }) => [file, what]),
      ],
      indent,
    ),
    table(
      [
        ["Pool", "Kind", "Servers", "Roles"],
        ...deployment.pools.map((pool) => [
          pool.fqdn,
          pool.kind,
          pool.servers.map(({ fqdn }) => fqdn).join(", "),
          rolesOf(pool.fqdn),
        ]),
      ],
      indent,
    ),
    ...statements("Guessed: please check", shown.guessed, paint, width),
    ...statements("Not understood", shown.notUnderstood, paint, width),
    ...(shown.file === null ? [] : [`Saved as ${shown.file.path}`]),
  ].join("\n\n");
}

function statements(title: string, list: readonly ImportStatement[], paint: Paint, width: number): readonly string[] {
  return list.length === 0
    ? []
    : [[paint("bold", title), ...list.map(({ text }) => wrap(`– ${text}`, width, indent))].join("\n")];
}
