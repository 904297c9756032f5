import { describe, expect, it } from "vitest";
import { inWords } from "../../text/testing/in-words.ts";
import { plansOf } from "../testing/plans-of.ts";
import { runProblems } from "./run-problems.ts";

describe("what the certificates of a run have wrong together", () => {
  const proxy = plansOf("reverse-proxy");

  it("is that the reverse proxy gets a second certificate", () => {
    const both = [...plansOf("edge-external", { layout: "with-reverse-proxy" }), ...proxy];
    expect(inWords(runProblems(both))).toMatchObject([
      {
        severity: "notice",
        what: "“Reverse proxy, Web listener” on webcon01.contoso.com may be needless: “Edge Server (external), Edge and reverse proxy” on edge01.contoso.net is for it as well.",
      },
    ]);
  });

  it("is nothing where each has its own", () => {
    expect(runProblems([...plansOf("edge-external"), ...proxy])).toEqual([]);
    expect(runProblems(plansOf("edge-external", { layout: "with-reverse-proxy" }))).toEqual([]);
  });
});
