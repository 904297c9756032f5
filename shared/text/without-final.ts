/**
 * A text without the characters at its end that are not wanted. One look at each of them: a regular expression that is not tied to a place
 * begins anew at every character of a long run.
 */
export function withoutFinal(text: string, isUnwanted: (character: string) => boolean): string {
  let end = text.length;
  while (end > 0 && isUnwanted(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
