import { describe, expect, it } from "vitest";
import type { KeptChoices } from "../../api/schemas/kept-deployments.ts";
import { mergeAnswers } from "./merge-answers.ts";

const edge: KeptChoices = {
  product: "lync-2013",
  selections: [{ role: "edge-external", layout: "separate" }],
  answers: { "fallback-names": true },
  addedNames: [],
  removedNames: [],
  nameChanges: { edge: { addedNames: ["extra.contoso.com"], removedNames: [] } },
  organization: {},
  key: "rsa-4096",
  digest: "SHA-256",
  authorities: { private: "ad-cs-enterprise", public: "digicert" },
  delivery: "here",
  format: "pem-new",
  template: null,
};
const frontEnd: KeptChoices = {
  ...edge,
  selections: [{ role: "enterprise-front-end", layout: "combined" }],
  answers: {},
  nameChanges: {},
  key: "rsa-2048",
};

describe("what stays with a deployment after a run of requests", () => {
  it("is what other roles were given before, and what this run says", () => {
    expect(mergeAnswers(edge, frontEnd)).toEqual({
      ...frontEnd,
      selections: [...edge.selections, ...frontEnd.selections],
      answers: edge.answers,
      nameChanges: edge.nameChanges,
    });
  });

  it("takes the last word about a role, a question and a certificate", () => {
    const again: KeptChoices = {
      ...edge,
      selections: [{ role: "edge-external", layout: "with-reverse-proxy" }],
      answers: { "fallback-names": false },
      nameChanges: { edge: { addedNames: [], removedNames: [] } },
    };
    expect(mergeAnswers(edge, again)).toEqual(again);
  });

  it("begins anew for another product, and where nothing was answered", () => {
    const other: KeptChoices = { ...frontEnd, product: "sfb-2019" };
    expect(mergeAnswers(edge, other)).toEqual(other);
    expect(mergeAnswers(null, edge)).toEqual(edge);
  });
});
