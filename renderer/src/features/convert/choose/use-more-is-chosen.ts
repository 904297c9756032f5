import { useFormContext, useWatch } from "react-hook-form";
import { targetById } from "#shared/catalogue/targets/index.ts";
import { hasNoPassword } from "../files/reading.ts";
import { useReadingsOfPage } from "../files/readings-context.ts";
import { type ConvertFields, outPasswordChoiceOf } from "./fields.ts";
import { isMoreChosen } from "./more-is-chosen.ts";

/**
 * Why the fold of further choices is to be open, as a value that changes with the reason; null: no reason. A choice that differs must be
 * seen, a file without a password needs a new one, and a problem inside a closed fold could not be reached from the summary.
 */
export function useMoreIsChosen(): string | null {
  const { control, formState } = useFormContext<ConvertFields>();
  const [target, outPasswordChoice, options, files] = useWatch({
    control,
    name: ["target", "outPasswordChoice", "options", "files"],
  });
  const readings = useReadingsOfPage();
  const { errors, submitCount } = formState;
  const refused = [errors.newPassword, errors.newPasswordAgain, errors.confirmUnencryptedKey, errors.options];
  if (refused.some((error) => error !== undefined)) return `refused ${submitCount}`;
  const needsNewPassword =
    targetById(target).container !== "PKCS#7" &&
    outPasswordChoiceOf({ target, outPasswordChoice }) === "same" &&
    files.some(({ id }) => {
      const reading = readings.get(id);
      return reading !== undefined && hasNoPassword(reading);
    });
  if (needsNewPassword) return "password";
  return isMoreChosen({ target, outPasswordChoice, options }, files.length) ? "chosen" : null;
}
