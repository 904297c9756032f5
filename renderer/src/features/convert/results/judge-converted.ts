import type { Conversion } from "#shared/api/schemas/convert.ts";
import type { ProductId } from "#shared/catalogue/products/types.ts";
import type { TargetId } from "#shared/catalogue/targets/types.ts";
import { judgeConversion, productOfTarget, type ResultVerdict } from "#shared/judge/judge-result.ts";
import { lastDeployment } from "../../../host/deployments.ts";
import { convertDefaults } from "../choose/fields.ts";

/** What a result is judged for. */
export type Judging = {
  readonly target: TargetId;
  readonly product: ProductId;
  /** ISO 8601. */
  readonly now: string;
};

/**
 * The verdicts on one result, as its card and its row show them. Targets without a Windows provider are for other programs as well:
 * only a product that somebody chose is meant.
 */
export function judgeConverted(conversion: Conversion, { target, product, now }: Judging): readonly ResultVerdict[] {
  const isForWindows = productOfTarget(target, null) !== null;
  const unasked = [convertDefaults.product, lastDeployment()?.product];
  const named = isForWindows || !unasked.includes(product) ? product : null;
  return judgeConversion(conversion, { target, product: productOfTarget(target, named), now });
}
