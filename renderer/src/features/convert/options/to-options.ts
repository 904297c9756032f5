import type { ConvertOptions } from "#shared/catalogue/targets/convert-options.ts";
import type { Target } from "#shared/catalogue/targets/types.ts";
import { hasPlaceFor } from "#shared/catalogue/targets/without-place.ts";
import type { OptionFields } from "./fields.ts";

/** The options that the fields stand for: only what differs from the target's own, and only what the target has a place for. */
export function toOptions(fields: OptionFields, target: Target, files: number): ConvertOptions {
  const provider = providerOf(fields);
  const iterations = iterationsOf(fields);
  const friendlyName = friendlyNameOf(fields, files);
  const chosen: ConvertOptions = {
    ...(provider !== undefined && { provider }),
    ...(fields.keySpec !== "target" && { keySpec: fields.keySpec }),
    ...(fields.keySet !== "target" && { machineKeySet: fields.keySet === "machine" }),
    ...(friendlyName !== undefined && { friendlyName }),
    ...(fields.chain !== "with-root" && { chain: fields.chain }),
    ...(fields.chainOrder !== "leaf-first" && { chainOrder: fields.chainOrder }),
    ...(iterations !== undefined && { iterations }),
    ...(fields.storeProperties && { storeProperties: true }),
  };
  const known = Object.entries(chosen).filter(([option]) => hasPlaceFor(target, option as keyof ConvertOptions));
  return Object.fromEntries(known);
}

/** One name for many files would make them look the same, so another name counts for a single file only. */
export function friendlyNameChoice({ friendlyName }: OptionFields, files: number): OptionFields["friendlyName"] {
  return friendlyName === "other" && files > 1 ? "keep" : friendlyName;
}

function friendlyNameOf(fields: OptionFields, files: number): string | undefined {
  switch (friendlyNameChoice(fields, files)) {
    case "keep":
      return undefined;
    case "leave-out":
      return "";
    case "other":
      return fields.newFriendlyName;
  }
}

function providerOf({ provider, providerName }: OptionFields): string | null | undefined {
  if (provider === "target") return undefined;
  if (provider === "none") return null;
  const name = provider === "other" ? providerName.trim() : provider;
  return name === "" ? undefined : name;
}

function iterationsOf({ iterations }: OptionFields): number | undefined {
  const digits = iterations.trim();
  return /^\d+$/.test(digits) ? Number(digits) : undefined;
}
