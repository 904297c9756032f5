import { describe, expect, it } from "vitest";
import { inWords } from "../text/testing/in-words.ts";
import { fieldProblems } from "./distinguished-name.ts";

const problemsOf = (subject: Parameters<typeof fieldProblems>[0]) =>
  inWords(fieldProblems(subject)).map(({ problem }) => problem);

describe("fieldProblems (RFC 5280 appendix A.1)", () => {
  it("accepts a usual subject and leaves empty fields alone", () => {
    expect(
      problemsOf({ commonName: "pool01.contoso.com", organization: "Contoso Ltd", state: "", country: "US" }),
    ).toEqual([]);
  });

  it("counts characters, not UTF-16 units", () => {
    expect(problemsOf({ commonName: "a.b", organization: "𝒜".repeat(64) })).toEqual([]);
    expect(problemsOf({ commonName: "a.b", organization: "𝒜".repeat(65) })).toEqual([
      "The organisation has 65 characters; a certificate takes 64.",
    ]);
  });

  it("names every field that has a problem", () => {
    const problems = problemsOf({ commonName: `${"a".repeat(70)}.com`, country: "usa", locality: "Red\nmond" });
    expect(problems).toEqual([
      "The city has a line break or another control character.",
      "The country is “usa”; it takes two capital letters, for example US.",
      "The common name has 74 characters; a certificate takes 64.",
    ]);
  });
});
