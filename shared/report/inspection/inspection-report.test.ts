import { describe, expect, it } from "vitest";
import { toErrorData } from "../../errors/app-error.ts";
import { fileErrors } from "../../errors/definitions/files.ts";
import { bagged, bundleFacts, certificateFacts, distinguishedName, keyFacts } from "../../rules/testing/build-facts.ts";
import { formatted } from "../../text/localise.ts";
import { bundleNamed, input, inspected, judging, reportOf } from "../testing/sample-reports.ts";
import { uniqueNames } from "./unique-names.ts";

describe("the report of inspected files", () => {
  it("says what was asked, by whom, when, and of which bytes", () => {
    expect(reportOf([input("fe01.cer")])).toMatchObject({
      schema: "keyspec-report",
      kind: "inspection",
      title: "fe01.cer",
      tool: { name: "KeySpec", version: "1.2.3" },
      madeAt: judging.now,
      inputs: [{ id: "1", name: "fe01.cer", path: null, sha256: "ab".repeat(32), error: null }],
      subjects: [{ id: "1.1", input: "1", label: "pool01.contoso.com", state: "cannot-tell" }],
    });
  });

  it("has what to do once, with everything that needs it, and the needed first", () => {
    const cng = () => {
      const certificates = bagged(certificateFacts());
      const keys = [keyFacts({ provider: "Microsoft Software Key Storage Provider", keySpec: null })];
      return inspected({ items: [bundleFacts({ keys, certificates })] });
    };
    const { steps } = reportOf([input("fe01.pfx", { outcome: cng() }), input("fe02.pfx", { outcome: cng() })]);
    expect(steps[0]).toMatchObject({ needed: true, by: null, subjects: ["1.1", "2.1"] });
    expect(steps.map(({ needed }) => needed)).toEqual(
      steps
        .map(({ needed }) => needed)
        .toSorted()
        .toReversed(),
    );
    expect(new Set(steps.map(({ what }) => formatted(what))).size).toBe(steps.length);
  });

  it("names the rules that looked, and no other", () => {
    const { rules, subjects } = reportOf([input("fe01.cer")]);
    expect(rules.map(({ id }) => id).toSorted()).toEqual(
      subjects.flatMap(({ passed, findings }) => [...passed, ...findings.map(({ ruleId }) => ruleId)]).toSorted(),
    );
  });

  it("tells several files apart that have one name, also where they are compared with each other", () => {
    const pfx = (serial: string) => {
      const leaf = certificateFacts({
        sha256Fingerprint: serial.repeat(32),
        subject: distinguishedName("fe01.contoso.com"),
      });
      const certificates = bagged(leaf).map((bag) => ({ ...bag, friendlyName: "Front End" }));
      return inspected({ items: [bundleFacts({ keys: [keyFacts()], certificates })] });
    };
    const report = reportOf([input("fe01.pfx", { outcome: pfx("a1") }), input("fe01.pfx", { outcome: pfx("a2") })]);
    expect(report.inputs.map(({ name }) => name)).toEqual(["fe01.pfx", "fe01.pfx (2)"]);
    expect(report.together).toMatchObject([{ ruleId: "together.friendly-name", inputs: ["1", "2"] }]);
    expect(formatted(report.together[0]?.what ?? "")).toBe(
      "fe01.pfx and fe01.pfx (2) have one friendly name, “Front End”.",
    );
  });

  it("has no folder in it unless somebody asked, also where a file could not be read", () => {
    const error = toErrorData(fileErrors.notFound({ path: "/home/alice/secret/fe09.pfx" }));
    const unread = input("fe09.pfx", { sha256: null, outcome: { ok: false, error } });
    const report = reportOf([unread]);
    expect(JSON.stringify(report)).not.toContain("alice");
    expect(report.inputs[0]?.error).toMatchObject({ code: "FILE_NOT_FOUND", message: { args: { path: "fe09.pfx" } } });
    expect(formatted(report.headline)).toBe("1 file could not be read, or not whole.");
    const path = "/home/alice/secret/fe09.pfx";
    expect(reportOf([{ ...unread, path }]).inputs[0]).toMatchObject({ path, error: { message: { args: { path } } } });
  });

  it("counts the states in its headline", () => {
    const report = reportOf([input("a.cer"), input("b.pfx", { outcome: bundleNamed("b.contoso.com") })]);
    expect(formatted(report.headline)).toBe("2 certificates and requests: 1 will not work and 1 cannot be decided.");
    expect(formatted(reportOf([]).headline)).toBe("There is nothing to judge.");
  });
});

describe("unique names", () => {
  it("are free, in whatever case", () => {
    expect(uniqueNames(["a", "A", "a (2)", "b"])).toEqual(["a", "A (2)", "a (2) (2)", "b"]);
  });
});
