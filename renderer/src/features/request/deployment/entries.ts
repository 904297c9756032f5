import { withoutInvisible } from "#shared/names/characters.ts";

/** The entries of a text with one entry per line; commas and spaces part entries too. What cannot be seen is left out. */
export function entries(content: string): readonly string[] {
  return withoutInvisible(content)
    .split(/[\s,;]+/)
    .filter((entry) => entry !== "");
}
