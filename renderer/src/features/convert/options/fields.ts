import type { ConvertOptions } from "#shared/catalogue/targets/convert-options.ts";

/** What may be chosen beside the target. `target`, `keep` and empty text mean: as the target or the source has it. */
export type OptionFields = {
  /** `target`, `none`, `other` (then `providerName`), or the name of a provider of the catalogue. */
  readonly provider: string;
  readonly providerName: string;
  readonly keySpec: "target" | NonNullable<ConvertOptions["keySpec"]>;
  readonly keySet: "target" | "machine" | "user";
  readonly friendlyName: "keep" | "leave-out" | "other";
  readonly newFriendlyName: string;
  readonly chain: NonNullable<ConvertOptions["chain"]>;
  readonly chainOrder: NonNullable<ConvertOptions["chainOrder"]>;
  /** Digits; empty: as many as the target has. */
  readonly iterations: string;
  readonly storeProperties: boolean;
};

export const optionDefaults: OptionFields = {
  provider: "target",
  providerName: "",
  keySpec: "target",
  keySet: "target",
  friendlyName: "keep",
  newFriendlyName: "",
  chain: "with-root",
  chainOrder: "leaf-first",
  iterations: "",
  storeProperties: false,
};
