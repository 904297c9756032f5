import { useMemo } from "react";
import { type Control, useWatch } from "react-hook-form";
import { type Conditions, holdsBothHalves } from "../files/conversion-obstacle.ts";
import type { Readings } from "../files/reading.ts";
import { type ConvertFields, outPasswordChoiceOf } from "./fields.ts";
import { optionsOf } from "./to-request.ts";

/**
 * What of the form decides whether a file can be converted. Watches these fields alone: reading the whole form copies it, with the
 * list of files in it.
 *
 * @param files how many are chosen
 */
export function useConditions(control: Control<ConvertFields>, files: number, readings: Readings): Conditions {
  const [target, options, outPasswordChoice, confirmUnencryptedKey, { length: companions }] = useWatch({
    control,
    name: ["target", "options", "outPasswordChoice", "confirmUnencryptedKey", "chainFiles"],
  });
  const both = useMemo(() => holdsBothHalves(readings.values()), [readings]);
  const conditions: Conditions = {
    target,
    options: optionsOf({ target, options, outPasswordChoice, confirmUnencryptedKey }, files),
    hasCompanions: companions > 0 || both,
    keepsPassword: outPasswordChoiceOf({ target, outPasswordChoice }) === "same",
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same object as long as it says the same, since what is known of each file under it is kept
  return useMemo(() => conditions, [JSON.stringify(conditions)]);
}
