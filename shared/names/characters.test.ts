import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { format } from "../text/localise.ts";
import { codePoint } from "./characters.ts";
import { fqdnProblem, fqdnSchema } from "./fqdn.ts";
import { typedName } from "./typed-name.ts";

/** Class Cf of Unicode and the soft hyphen, as names bring them from the certificate window (dotnet/corefx 31463). */
const invisible = [
  ..."\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2066\u2069\ufeff\u180e\u034f",
];

describe("characters that nobody sees (RFC 5892: disallowed, so no xn-- form exists)", () => {
  it.each(invisible.map((character) => [codePoint(character), character]))(
    "%s is left out of a typed name",
    (_, found) => {
      for (const text of [`${found}fe09.contoso.com`, `fe09.contoso.com${found}`, `fe09.con${found}toso.com`]) {
        expect(typedName(text)).toBe("fe09.contoso.com");
        expect(fqdnSchema.parse(text)).toBe("fe09.contoso.com");
      }
    },
  );

  it.each(invisible.map((character) => [codePoint(character), character]))(
    "%s is named, with the name that was meant",
    (code, found) => {
      const problem = fqdnProblem(`fe09.con${found}toso.com`);
      expect(problem === null ? "" : format(problem)).toMatch(
        new RegExp(`invisible character \\(${code.replace("+", "\\+")}\\); enter it as fe09\\.contoso\\.com`),
      );
    },
  );
});

describe("characters that look like others", () => {
  it.each([
    ["hyphen", "fe\u201009.contoso.com", "(U+2010) that is no hyphen; enter it as fe-09.contoso.com"],
    ["non-breaking hyphen", "fe\u201109.contoso.com", "that is no hyphen; enter it as fe-09.contoso.com"],
    ["en dash", "fe\u201309.contoso.com", "(U+2013) that is no hyphen; enter it as fe-09.contoso.com"],
    ["em dash", "fe\u201409.contoso.com", "(U+2014) that is no hyphen"],
    ["horizontal bar", "fe\u201509.contoso.com", "(U+2015) that is no hyphen"],
    ["minus", "fe\u221209.contoso.com", "(U+2212) that is no hyphen; enter it as fe-09.contoso.com"],
    ["full-width letters", "\uff46\uff4509.contoso.com", "enter it as fe09.contoso.com"],
    ["full-width dot", "fe09\uff0econtoso.com", "enter it as fe09.contoso.com"],
    ["ideographic dot", "fe09\u3002contoso.com", "enter it as fe09.contoso.com"],
    ["half-width ideographic dot", "fe09\uff61contoso.com", "enter it as fe09.contoso.com"],
    ["Cyrillic letter in a Latin word", "fe09.c\u043entoso.com", "“о” (U+043E), which only looks like a letter"],
    ["Greek letter in a Latin word", "fe09.c\u03bfntoso.com", "(U+03BF), which only looks like a letter"],
    ["curly quote", "fe09.contoso.com\u201d", "“”” (U+201D), which no DNS name has"],
    ["middle dot", "fe09\u00b7contoso.com", "(U+00B7), which no DNS name has"],
  ])("%s", (_, name, words) => {
    const problem = fqdnProblem(name);
    expect(problem === null ? "" : format(problem)).toContain(words);
    expect(problem === null ? "" : format(problem)).not.toContain("xn--");
  });

  it("letters that mean themselves have their xn-- form", () => {
    for (const [name, ascii] of [
      ["münchen.de", "xn--mnchen-3ya.de"],
      ["почта.рф", "xn--80a1acny.xn--p1ai"],
    ] as const) {
      const problem = fqdnProblem(name);
      expect(problem === null ? "" : format(problem)).toContain(`enter it as ${ascii}`);
    }
  });

  it("no xn-- form is offered of a name with anything but letters, marks and digits", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 }), (part) => {
        const problem = fqdnProblem(`a${part}b.contoso.com`);
        const offered = problem !== null && format(problem).includes("xn--") && !part.includes("xn--");
        expect(offered && /[^\p{L}\p{M}\p{Nd}\p{ASCII}]/u.test(part.normalize("NFKC").replaceAll("\u3002", "."))).toBe(
          false,
        );
      }),
      { numRuns: 2_000 },
    );
  });
});
