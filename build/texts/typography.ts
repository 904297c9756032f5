/** Typographic habits of a language that a reader misses at once, as patterns of what is wrong. */
const faults: Readonly<Record<string, readonly (readonly [wrong: RegExp, why: string])[]>> = {
  fr: [
    [/ [:;!?»]|« /, "a mark has a breaking space beside it: write a no-break space (U+00A0)"],
    [
      /[^\s\u00A0\u202F][!?»](?:\s|$)|«[^\s\u00A0\u202F]/u,
      "a mark has no space beside it: write a no-break space (U+00A0)",
    ],
  ],
  es: [[/^[^¿]*\p{L}\?/u, "a question begins with ¿"]],
};

/** What is wrong with the marks of a text in a language; nothing for a language without patterns. */
export function typographyOf(tag: string, text: string): readonly string[] {
  return (faults[tag] ?? []).filter(([wrong]) => wrong.test(text)).map(([, why]) => why);
}
