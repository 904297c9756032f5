import { cliErrors } from "#shared/errors/definitions/cli.ts";
import type { CertificatePlan } from "#shared/roles/types.ts";
import { suggestion } from "./nearest.ts";

/**
 * The friendly names of `--friendly-name`, by the plan's id: a name alone where one certificate is planned, else `id=name` for each.
 *
 * @throws AppError USAGE where a name does not say whose it is, with the ids
 */
export function friendlyNamesOf(
  values: readonly string[],
  plans: readonly Pick<CertificatePlan, "id">[],
): Readonly<Record<string, string>> {
  const [only, ...others] = plans;
  return Object.fromEntries(
    values.map((value) => {
      const named = plans.find(({ id }) => value.startsWith(`${id}=`));
      if (named !== undefined) return [named.id, value.slice(named.id.length + 1)];
      if (only !== undefined && others.length === 0) return [only.id, value];
      const ids = plans.map(({ id }) => id);
      throw cliErrors.friendlyNameOfNone({ value, ids, ...suggestion(value.split("=")[0] ?? "", ids) });
    }),
  );
}
