/** The entries of a text with one entry per line; commas and spaces part entries too. */
export function entries(content: string): readonly string[] {
  return content.split(/[\s,;]+/).filter((entry) => entry !== "");
}
