import type { Preferences } from "#shared/api/schemas/preferences.ts";
import type { ProductId } from "#shared/catalogue/products/types.ts";
import { targetById } from "#shared/catalogue/targets/index.ts";
import { fromOptions } from "../options/from-options.ts";
import { toOptions } from "../options/to-options.ts";
import { type ConvertFields, convertDefaults, optionsInUse } from "./fields.ts";

type Kept = NonNullable<Preferences["conversion"]>;

/**
 * The form as it begins: as the last conversion was made.
 *
 * @param kept undefined: none was made
 * @param product of the deployment that was worked with last; null: none
 * @param preferred the product that pages begin with; null: that of last time
 */
export function firstFields(
  kept: Kept | undefined,
  product: ProductId | null,
  preferred: ProductId | null,
): ConvertFields {
  const last = lastFields(kept, product);
  return preferred === null ? last : { ...last, product: preferred };
}

function lastFields(kept: Kept | undefined, product: ProductId | null): ConvertFields {
  if (kept === undefined) return { ...convertDefaults, product: product ?? convertDefaults.product };
  return { ...convertDefaults, product: kept.product, target: kept.target, options: fromOptions(kept.options) };
}

/** What of the form the next start begins with: nothing that is said of one file, and nothing that must be said each time. */
export function keptOf(fields: ConvertFields): Kept {
  const { friendlyName: _, ...options } = toOptions(
    optionsInUse(fields),
    targetById(fields.target),
    fields.files.length,
  );
  return { product: fields.product, target: fields.target, options };
}
