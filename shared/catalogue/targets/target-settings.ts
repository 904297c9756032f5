import { assertNever } from "../../errors/assert-never.ts";
import { targetErrors } from "../../errors/definitions/targets.ts";
import type { Message } from "../../text/message.ts";
import { paragraph } from "../../text/paragraph.ts";
import type { ConvertOptions } from "./convert-options.ts";
import { joinedParameters } from "./joined-parameters.ts";
import { optionRemarks } from "./option-remarks.ts";
import type { KeyAlgorithm, PemTarget, Pkcs12Parameters, Pkcs12Target, Target, TargetId } from "./types.ts";
import { ignoredOptions } from "./without-place.ts";

type SettingsBase = {
  readonly target: TargetId;
  readonly options: ConvertOptions;
  /** What to know about the choices, for the notices of the result. */
  readonly notices: readonly Message[];
};

/** Which keys the file may hold, and whose provider says so. */
type AcceptedKeys = { readonly keyAlgorithms: readonly KeyAlgorithm[]; readonly provider: string | null };

export type Pkcs12Settings = SettingsBase & {
  readonly container: "PKCS#12";
  readonly parameters: Pkcs12Parameters;
};
export type PemSettings = SettingsBase & {
  readonly container: "PEM";
  readonly parameters: AcceptedKeys & { readonly iterations: number };
};
export type P7bSettings = SettingsBase & { readonly container: "PKCS#7" };

/**
 * A target with what was chosen beside it, checked once: everything that works on a file takes this and asks no more. Plain data, so
 * that a batch checks before its first file and hands the answer to the workers.
 */
export type TargetSettings = Pkcs12Settings | PemSettings | P7bSettings;

export function settingsOf(target: Pkcs12Target, options: ConvertOptions): Pkcs12Settings;
export function settingsOf(target: Pkcs12Target | PemTarget, options: ConvertOptions): Pkcs12Settings | PemSettings;
export function settingsOf(target: Target, options: ConvertOptions): TargetSettings;
/**
 * @throws AppError CONVERT_OPTIONS with every reason
 */
export function settingsOf(target: Target, options: ConvertOptions): TargetSettings {
  const remarks = optionRemarks(target, options);
  const [first, ...others] = messagesOf(remarks, "problem");
  if (first !== undefined) throw targetErrors.cannotWork({ reasons: paragraph(first, ...others), target: target.id });
  const notices = [...messagesOf(remarks, "warning"), ...ignoredOptions(target, options)];
  return { options, notices, ...writtenBy(target, options) };
}

function writtenBy(target: Target, options: ConvertOptions): DistributiveOmit<TargetSettings, "options" | "notices"> {
  switch (target.container) {
    case "PKCS#12":
      return { container: "PKCS#12", target: target.id, parameters: joinedParameters(target, options) };
    case "PEM": {
      const { keyAlgorithms } = target;
      const iterations = options.iterations ?? target.iterations;
      return { container: "PEM", target: target.id, parameters: { keyAlgorithms, provider: null, iterations } };
    }
    case "PKCS#7":
      return { container: "PKCS#7", target: target.id };
    default:
      return assertNever(target);
  }
}

type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;

function messagesOf(remarks: ReturnType<typeof optionRemarks>, kind: "problem" | "warning"): readonly Message[] {
  return remarks.filter((remark) => remark.kind === kind).map(({ message }) => message);
}
