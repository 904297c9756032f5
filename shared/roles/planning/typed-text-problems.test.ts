import { describe, expect, it } from "vitest";
import { inWords } from "../../text/testing/in-words.ts";
import { plansOf } from "../testing/plans-of.ts";
import { typedTextProblems } from "./typed-text-problems.ts";

const said = (organization: Record<string, string>, friendlyName = "Edge 2026-11") =>
  plansOf("edge-external", { organization })
    .flatMap((plan) => inWords(typedTextProblems({ ...plan, friendlyName })))
    .map(({ severity, at, what, fix }) => `${severity} ${at}: ${what} ${fix}`);

describe("what people type beside the names", () => {
  it("is quiet about letters of any one script, accents and ordinary hyphens", () => {
    expect(said({ organization: "Société Générale", locality: "Москва", state: "Baden-Württemberg" })).toEqual([]);
    expect(said({ organization: "ООО Контосо Group" })).toEqual([]);
  });

  it.each([
    ["organization", "The organisation"],
    ["locality", "The city"],
    ["state", "The state or province"],
    ["organizationalUnit", "The organisational unit"],
  ])("names a letter of another script within a Latin word in %s", (field, words) => {
    expect(said({ [field]: "C\u043entoso Ltd" })).toEqual([
      expect.stringMatching(new RegExp(`^warning subject\\.${field}: (?:${words}) has “\u043e” \\(U\\+043E\\)`)),
    ]);
  });

  it("names a dash that is no hyphen, with what was meant", () => {
    expect(said({ organization: "Contoso \u2013 Europe" })).toEqual([
      expect.stringMatching(/^notice subject\.organization: .*\(U\+2013\).* Write “Contoso - Europe”\./),
    ]);
  });

  it("looks at the friendly name, which cmdlets search for", () => {
    expect(said({}, "\u0415dge 2026\u201011")).toEqual([
      expect.stringMatching(/^warning friendlyName: The friendly name has “\u0415” \(U\+0415\)/),
      expect.stringMatching(/^notice friendlyName: .*\(U\+2010\)/),
    ]);
  });

  it("never meets an invisible character: planning takes them out, as comparisons of names do (RFC 4518 §2.2)", () => {
    const [plan] = plansOf("edge-external", { organization: { organization: "\u200eContoso\u00ad Ltd\u200b " } });
    expect(plan?.subject.organization).toBe("Contoso Ltd");
  });
});
