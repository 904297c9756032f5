import * as z from "zod";
import type { ConvertOptions } from "#shared/catalogue/targets/convert-options.ts";
import { targetById } from "#shared/catalogue/targets/index.ts";
import type { TargetId } from "#shared/catalogue/targets/types.ts";
import { hasPlaceFor } from "#shared/catalogue/targets/without-place.ts";
import { cliErrors } from "#shared/errors/definitions/cli.ts";
import { optionValueProblems as problems } from "#shared/errors/definitions/option-problems.ts";
import { limits } from "#shared/limits.ts";
import { refusal } from "#shared/text/refusal.ts";
import type { OptionSpec } from "./command-page.ts";

const longestProvider = 200;

const keySpecs = { exchange: "AT_KEYEXCHANGE", signature: "AT_SIGNATURE", none: "none" } as const;
const keySpecWords = ["exchange", "signature", "none"] as const;
const chains = ["with-root", "without-root", "leaf-only"] as const;
const chainOrders = ["leaf-first", "root-first"] as const;

/** What may be chosen beside the target of a conversion. Without an option: as the target has it. */
export const conversionOptions = [
  { flags: "--provider <name>", text: "The provider that the file names; “none” names none." },
  {
    flags: "--key-spec <use>",
    text: "What the key is marked for: key exchange, signatures only, or not at all.",
    choices: keySpecWords,
  },
  { flags: "--no-machine-key-set", text: "Do not mark the key as one of the computer." },
  {
    flags: "--friendly-name <name>",
    text: "The name that Windows shows for the certificate; an empty one leaves it out.",
  },
  { flags: "--chain <issuers>", text: "Which issuers go in. Without it: all that are known.", choices: chains },
  { flags: "--chain-order <order>", text: "In which order the certificates stand.", choices: chainOrders },
  {
    flags: "--iterations <number>",
    text: `Iterations of the key derivation, at most ${limits.iterationsWritten}. More make the password harder to guess.`,
  },
  {
    flags: "--keep-store-properties",
    text: "Keep the properties of the Windows certificate store. They can name the host that made the request.",
  },
  {
    flags: "--unencrypted-key",
    text: "Write the key in clear, for --target pem only. Whoever gets the file has the key.",
    conflicts: ["outPasswordFile"],
  },
] as const satisfies readonly OptionSpec[];

export const conversionSchema = z.object({
  provider: z
    .string()
    .refine((name) => name !== "", refusal(problems.providerEmpty))
    .refine((name) => name.length <= longestProvider, refusal(problems.providerLong))
    .optional(),
  keySpec: z.enum(keySpecWords).optional(),
  // commander says true where the flag is absent.
  machineKeySet: z.boolean().optional(),
  friendlyName: z
    .string()
    .refine(
      (name) => name.length <= limits.friendlyNameCharacters,
      refusal(problems.friendlyName({ flag: "--friendly-name", most: limits.friendlyNameCharacters })),
    )
    .optional(),
  chain: z.enum(chains).optional(),
  chainOrder: z.enum(chainOrders).optional(),
  iterations: z
    .string()
    .refine((text) => /^[1-9]\d{0,8}$/.test(text), {
      ...refusal(problems.wholeNumber({ flag: "--iterations" })),
      abort: true,
    })
    .transform(Number)
    .refine(
      (iterations) => iterations <= limits.iterationsWritten,
      refusal(problems.tooManyIterations({ most: String(limits.iterationsWritten) })),
    )
    .optional(),
  keepStoreProperties: z.boolean().optional(),
  unencryptedKey: z.boolean().optional(),
});

/** The flag of each option of the contract. */
const flags = {
  provider: "--provider",
  keySpec: "--key-spec",
  machineKeySet: "--no-machine-key-set",
  friendlyName: "--friendly-name",
  chain: "--chain",
  chainOrder: "--chain-order",
  iterations: "--iterations",
  storeProperties: "--keep-store-properties",
  confirmUnencryptedKey: "--unencrypted-key",
} as const satisfies Record<keyof ConvertOptions, string>;

/**
 * The options as the contract takes them.
 *
 * @throws AppError USAGE for a flag that the target has no place for, naming both
 */
export function convertOptionsOf(chosen: z.output<typeof conversionSchema>, target: TargetId): ConvertOptions {
  const { provider, keySpec, machineKeySet, friendlyName, chain, chainOrder, iterations } = chosen;
  const options: ConvertOptions = {
    ...(provider !== undefined && { provider: provider.toLowerCase() === "none" ? null : provider }),
    ...(keySpec !== undefined && { keySpec: keySpecs[keySpec] }),
    ...(machineKeySet === false && { machineKeySet }),
    ...(friendlyName !== undefined && { friendlyName }),
    ...(chain !== undefined && { chain }),
    ...(chainOrder !== undefined && { chainOrder }),
    ...(iterations !== undefined && { iterations }),
    ...(chosen.keepStoreProperties === true && { storeProperties: true }),
    ...(chosen.unencryptedKey === true && { confirmUnencryptedKey: true }),
  };
  for (const name of Object.keys(options) as (keyof ConvertOptions)[]) {
    if (!hasPlaceFor(targetById(target), name)) throw cliErrors.optionOfOtherTarget({ flag: flags[name], target });
  }
  return options;
}
