import { findProvider } from "#shared/catalogue/providers/index.ts";
import type { ConvertOptions } from "#shared/catalogue/targets/convert-options.ts";
import { type OptionFields, optionDefaults } from "./fields.ts";

/** The fields that stand for options of last time: `toOptions` gives these options again. */
export function fromOptions(options: ConvertOptions): OptionFields {
  const { keySpec, machineKeySet, friendlyName, chain, chainOrder, iterations, storeProperties } = options;
  return {
    ...optionDefaults,
    ...providerFields(options.provider),
    ...(keySpec !== undefined && { keySpec }),
    ...(machineKeySet !== undefined && { keySet: machineKeySet ? "machine" : "user" }),
    ...(friendlyName !== undefined && nameFields(friendlyName)),
    ...(chain !== undefined && { chain }),
    ...(chainOrder !== undefined && { chainOrder }),
    ...(iterations !== undefined && { iterations: String(iterations) }),
    ...(storeProperties !== undefined && { storeProperties }),
  };
}

function providerFields(provider: string | null | undefined): Partial<OptionFields> {
  if (provider === undefined) return {};
  if (provider === null) return { provider: "none" };
  return findProvider(provider)?.name === provider ? { provider } : { provider: "other", providerName: provider };
}

function nameFields(friendlyName: string): Partial<OptionFields> {
  return friendlyName === "" ? { friendlyName: "leave-out" } : { friendlyName: "other", newFriendlyName: friendlyName };
}
