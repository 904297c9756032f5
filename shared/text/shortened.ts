/** A text of somebody else for a sentence: its first characters, with “…” where there are more. */
export function shortened(text: string, mostCharacters: number): string {
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text;
}
