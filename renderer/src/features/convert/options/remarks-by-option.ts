import type { ConvertOptions } from "#shared/catalogue/targets/convert-options.ts";
import { type OptionRemark, optionRemarks } from "#shared/catalogue/targets/option-remarks.ts";
import type { Target } from "#shared/catalogue/targets/types.ts";
import { format } from "#shared/text/localise.ts";

/** What stands beside a field: why it cannot work, or what to know about it. */
type Remarks = { readonly problems: readonly string[]; readonly warnings: readonly string[] };

/** What the catalogue says to the options, in words, by the option that each sentence is about. */
export function remarksByOption(
  target: Target,
  options: ConvertOptions,
): Readonly<Record<OptionRemark["option"], Remarks>> {
  const remarks = optionRemarks(target, options);
  const remarksOf = (option: OptionRemark["option"]): Remarks => {
    const words = (kind: OptionRemark["kind"]) =>
      remarks.flatMap((remark) => (remark.option === option && remark.kind === kind ? [format(remark.message)] : []));
    return { problems: words("problem"), warnings: words("warning") };
  };
  return { provider: remarksOf("provider"), keySpec: remarksOf("keySpec"), iterations: remarksOf("iterations") };
}
