import type { ConvertOptions } from "#shared/catalogue/targets/convert-options.ts";
import { optionProblems } from "#shared/catalogue/targets/option-problems.ts";
import { parametersOf } from "#shared/catalogue/targets/parameters.ts";
import type { Target } from "#shared/catalogue/targets/types.ts";

/** What stands beside a field: why it cannot work, or what to know about it. */
type Remarks = { readonly problems: readonly string[]; readonly warnings: readonly string[] };
export type OptionRemarks = Readonly<Record<RemarkedOption, Remarks>>;

type RemarkedOption = "provider" | "keySpec" | "iterations";

/**
 * What the catalogue says to the options, told by field: the options are added one by one, and a sentence belongs to the option that
 * brought it. An option that cannot work is left out for those after it.
 */
export function optionRemarks(target: Target, options: ConvertOptions): OptionRemarks {
  let accepted: ConvertOptions = {};
  const remarksOf = (option: RemarkedOption): Remarks => {
    const value = options[option];
    if (value === undefined) return { problems: [], warnings: [] };
    const tried: ConvertOptions = { ...accepted, [option]: value };
    const problems = optionProblems(target, tried);
    if (problems.length > 0) return { problems, warnings: [] };
    const known = warningsOf(target, accepted);
    accepted = tried;
    return { problems: [], warnings: warningsOf(target, tried).filter((warning) => !known.includes(warning)) };
  };
  const [provider, keySpec, iterations] = [remarksOf("provider"), remarksOf("keySpec"), remarksOf("iterations")];
  return { provider, keySpec, iterations };
}

function warningsOf(target: Target, options: ConvertOptions): readonly string[] {
  return target.container === "PKCS#12" ? parametersOf(target, options).warnings : [];
}
