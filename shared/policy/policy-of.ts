import { policySettings } from "./settings.ts";

/** What the organisation decided; null: it leaves it to the person. */
export type Policy = {
  /** A BCP 47 tag, as somebody wrote it: KeySpec may have no words in it. */
  readonly language: string | null;
  /** Passphrases of pending requests in the operating system’s key store. */
  readonly passphrases: "off" | null;
  /** Every contact: fetching what certificates name, looking at ports of servers, asking for a newer version. */
  readonly network: "off" | null;
  /** Asking for a newer version of KeySpec. */
  readonly updateCheck: "off" | null;
};

/** Texts by the names of `policySettings`. */
type Texts = Readonly<Record<string, string | undefined>>;

/**
 * What the organisation decided. The registry, where only administrators write, wins over the environment. A switch that says what nobody
 * understands was meant to take something away, so it does.
 *
 * @param registry values of `policyKey` by their names; numbers in decimal digits
 */
export function policyOf({ registry, environment }: { readonly registry: Texts; readonly environment: Texts }): Policy {
  const textOf = (setting: keyof typeof policySettings): string | null => {
    const names = policySettings[setting];
    return [registry[names.registry], environment[names.environment]].find((text) => text?.trim())?.trim() ?? null;
  };
  const switchOf = (setting: Exclude<keyof Policy, "language">): "off" | null => {
    const said = textOf(setting);
    return said === null || said === "1" ? null : "off";
  };
  return {
    language: textOf("language"),
    passphrases: switchOf("passphrases"),
    network: switchOf("network"),
    updateCheck: switchOf("updateCheck"),
  };
}

/** Nothing was decided. */
export const noPolicy: Policy = policyOf({ registry: {}, environment: {} });
