import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import type { ConvertOptions } from "./convert-options.ts";
import type { Target } from "./types.ts";

const texts = messages("targetOptions", {
  ignored: "The target “{target}” does not use {options}. What you chose there was ignored.",
  names: {
    provider: "the provider",
    keySpec: "the KeySpec",
    machineKeySet: "the key set",
    friendlyName: "the friendly name",
    chainOrder: "the order of the certificates",
    iterations: "the number of iterations",
    storeProperties: "the Windows store properties",
    confirmUnencryptedKey: "the confirmation of a key in clear",
  },
});

/** What each container has no place for. */
const withoutPlace: Readonly<Record<Target["container"], readonly (keyof typeof texts.names)[]>> = {
  "PKCS#12": ["confirmUnencryptedKey"],
  PEM: ["provider", "keySpec", "machineKeySet", "friendlyName", "storeProperties"],
  "PKCS#7": [
    "provider",
    "keySpec",
    "machineKeySet",
    "friendlyName",
    "chainOrder",
    "iterations",
    "storeProperties",
    "confirmUnencryptedKey",
  ],
};

/** Whether the files of a target can hold what an option says. */
export function hasPlaceFor({ container }: Pick<Target, "container">, option: keyof ConvertOptions): boolean {
  return !withoutPlace[container].some((name) => name === option);
}

/** What was chosen and has no effect, because the target's files have no place for it. One sentence, or none. */
export function ignoredOptions(target: Target, options: ConvertOptions): readonly Message[] {
  const ignored = withoutPlace[target.container].filter(
    (name) => options[name] !== undefined && options[name] !== null && options[name] !== false,
  );
  if (ignored.length === 0) return [];
  return [texts.ignored({ target: target.id, options: ignored.map((name) => texts.names[name]) })];
}
