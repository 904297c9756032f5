import type { Folder } from "#shared/api/schemas/common.ts";
import { defaultProduct } from "#shared/catalogue/products/default-product.ts";
import type { ProductId } from "#shared/catalogue/products/types.ts";
import type { TargetId } from "#shared/catalogue/targets/types.ts";
import type { ChosenFile } from "../../../host/files.ts";
import type { ChosenKeys } from "../keys/keys-of-file.ts";
import { type OptionFields, optionDefaults } from "../options/fields.ts";

/** What the user chooses for a conversion. The passwords are secrets: cleared once they were used. */
export type ConvertFields = {
  readonly files: readonly ChosenFile[];
  /** Which keys of files with several; a file that is not in it: each of its keys becomes a file. */
  readonly keys: ChosenKeys;
  /** Certificates that may complete the chains. */
  readonly chainFiles: readonly ChosenFile[];
  readonly passwordChoice: "one" | "list";
  /** Of all files, or of those that the list does not name. */
  readonly password: string;
  /** None or one: a CSV of file names and passwords. */
  readonly passwordList: readonly ChosenFile[];
  /** What files and results are judged for. */
  readonly product: ProductId;
  readonly target: TargetId;
  /** `none`: no password at all, for the target `pem` only. */
  readonly outPasswordChoice: "same" | "new" | "none";
  readonly newPassword: string;
  readonly newPasswordAgain: string;
  /** The user knows that the key will lie on disk in clear. */
  readonly confirmUnencryptedKey: boolean;
  readonly options: OptionFields;
  readonly resume: boolean;
  readonly report: boolean;
  /** null: the host's own folder. */
  readonly folder: Folder | null;
};

export const convertDefaults: ConvertFields = {
  files: [],
  keys: {},
  chainFiles: [],
  passwordChoice: "one",
  password: "",
  passwordList: [],
  product: defaultProduct,
  target: "legacy-schannel",
  outPasswordChoice: "same",
  newPassword: "",
  newPasswordAgain: "",
  confirmUnencryptedKey: false,
  options: optionDefaults,
  resume: false,
  report: false,
  folder: null,
};

/** The secrets as they are when they are gone. */
export const noSecrets = {
  password: "",
  passwordList: [],
  newPassword: "",
  newPasswordAgain: "",
} as const satisfies Partial<ConvertFields>;

/** Whether the user may choose that the new file has no password: text files may, and appliances want them so. */
export function outPasswordChoices(target: TargetId): readonly ConvertFields["outPasswordChoice"][] {
  if (target === "p7b") return [];
  return target === "pem" ? ["same", "new", "none"] : ["same", "new"];
}

/** What counts for a target: a choice that the target does not have falls back to the same password. */
export function outPasswordChoiceOf({
  target,
  outPasswordChoice,
}: Pick<ConvertFields, "target" | "outPasswordChoice">) {
  return outPasswordChoices(target).find((choice) => choice === outPasswordChoice) ?? "same";
}

/** The options that are on screen: without a password there is nothing that rounds would protect. */
export function optionsInUse(fields: Pick<ConvertFields, "target" | "outPasswordChoice" | "options">): OptionFields {
  return outPasswordChoiceOf(fields) === "none" ? { ...fields.options, iterations: "" } : fields.options;
}
