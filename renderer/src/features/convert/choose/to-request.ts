import type { ApiInput } from "#shared/api/contract.ts";
import type { OnExisting } from "#shared/api/schemas/common.ts";
import type { ConvertOptions } from "#shared/catalogue/targets/convert-options.ts";
import { targetById } from "#shared/catalogue/targets/index.ts";
import type { ChosenFile } from "../../../host/files.ts";
import { optionDefaults } from "../options/fields.ts";
import { toOptions } from "../options/to-options.ts";
import type { OwnPasswords } from "../passwords/calls-of.ts";
import { readPasswordList } from "../passwords/read-password-list.ts";
import { type ConvertFields, optionsInUse, outPasswordChoiceOf } from "./fields.ts";

export type ConvertRun = {
  readonly jobId: string;
  readonly files: readonly ChosenFile[];
  /** Reference of the folder to write to. */
  readonly folder: string;
  readonly onExisting: OnExisting;
  /** Passwords of single files; they come before all others. */
  readonly own: OwnPasswords;
  /** Of all new files of the run; null: as the form has it. */
  readonly newPassword: string | null;
  /** References of what this run wrote before: no new result may take their place. */
  readonly keep: readonly string[];
  /** The first run reports; a later one for some of the files would take the report's place. */
  readonly report: boolean;
};

/** The call that the form stands for. An empty field is no password: the host then tries the absent and the empty one. */
export function toConvertRequest(fields: ConvertFields, run: ConvertRun): ApiInput<"convert.files"> {
  const passwords = listedPasswords(fields, run.files);
  const ownPasswords = run.files.map(({ id }) => run.own.get(id)?.password ?? null);
  return {
    jobId: run.jobId,
    files: run.files.map(({ input }) => input),
    password: fields.password === "" ? null : fields.password,
    outPassword: run.newPassword ?? outPasswordOf(fields),
    target: fields.target,
    product: fields.product,
    folder: run.folder,
    onExisting: run.onExisting,
    options: optionsOf(fields, fields.files.length),
    ...(fields.chainFiles.length > 0 && { chainFiles: fields.chainFiles.map(({ input }) => input) }),
    ...(passwords.length > 0 && { passwords }),
    ...(run.own.size > 0 && { ownPasswords }),
    ...(run.files.some(({ key }) => key !== undefined) && {
      keys: run.files.map(({ key }) => (key === undefined ? null : { thumbprint: key.thumbprint, label: key.label })),
    }),
    ...(run.keep.length > 0 && { keep: run.keep }),
    ...(fields.resume && { resume: true }),
    ...(fields.report && run.report && { report: true }),
  };
}

type OptionsOfForm = Pick<ConvertFields, "target" | "options" | "outPasswordChoice" | "confirmUnencryptedKey">;

/**
 * The options of the contract that the fields stand for.
 *
 * @param files how many are chosen
 */
export function optionsOf(fields: OptionsOfForm, files: number): ConvertOptions {
  return {
    ...toOptions(optionsInUse(fields), targetById(fields.target), files),
    ...(outPasswordChoiceOf(fields) === "none" && { confirmUnencryptedKey: fields.confirmUnencryptedKey }),
  };
}

/** The same for modern software, which takes elliptic curves: what was chosen for a Windows provider has no meaning there. */
export function forModernSoftware(fields: ConvertFields): ConvertFields {
  const { provider, providerName, keySpec, keySet, iterations } = optionDefaults;
  return {
    ...fields,
    target: "modern",
    options: { ...fields.options, provider, providerName, keySpec, keySet, iterations },
  };
}

function outPasswordOf(fields: ConvertFields): string | null {
  switch (outPasswordChoiceOf(fields)) {
    case "same":
      return null;
    case "new":
      return fields.newPassword;
    case "none":
      return "";
  }
}

/** Only the passwords of files that are converted leave the page. */
function listedPasswords({ passwordChoice, passwordList }: ConvertFields, files: readonly ChosenFile[]) {
  const [list] = passwordList;
  if (passwordChoice === "one" || list === undefined) return [];
  const names = new Set(files.map(({ name }) => name.toLowerCase()));
  return readPasswordList(list).passwords.filter(({ file }) => names.has(file.toLowerCase()));
}
