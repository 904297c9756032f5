import { describe, expect, it } from "vitest";
import type { Deployment } from "#shared/deployment/model.ts";
import { poolsOf } from "#shared/deployment/pools.ts";
import { everyPool } from "#shared/deployment/testing/every-pool.ts";
import type { Selection } from "#shared/roles/planning/plan.ts";
import type { Answers } from "#shared/roles/planning/questions.ts";
import { askedQuestions } from "./asked-questions.ts";

const standard: Selection = { role: "standard-front-end" };
const enterprise: Selection = { role: "enterprise-front-end" };

function answerOf(id: string, selections: readonly Selection[], answers: Answers = {}) {
  return askedQuestions(selections, everyPool, "lync-2013", answers).find((asked) => asked.id === id)?.answer;
}

describe("the questions of the chosen roles", () => {
  it("have the deployment's answer where all chosen pools agree", () => {
    expect(answerOf("automatic-sign-in", [standard])).toBe(true);
    expect(answerOf("automatic-sign-in", [enterprise])).toBe(false);
  });

  it("have no answer for all where the pools differ, in any order", () => {
    expect(answerOf("automatic-sign-in", [standard, enterprise])).toBe("each");
    expect(answerOf("automatic-sign-in", [enterprise, standard, { role: "director" }])).toBe("each");
  });

  it("have the user's answer, whatever the pools say", () => {
    for (const answer of [true, false])
      expect(answerOf("automatic-sign-in", [standard, enterprise], { "automatic-sign-in": answer })).toBe(answer);
  });

  it("look at the pools of the chosen servers alone", () => {
    const second = poolsOf(everyPool.pools, "enterprise-front-end").map((pool) => ({
      ...pool,
      fqdn: "eepool2.contoso.com",
      servers: [{ fqdn: "ee11.contoso.com" }],
      automaticSignIn: true,
    }));
    const deployment: Deployment = { ...everyPool, pools: [...everyPool.pools, ...second] };
    const of = (servers?: readonly string[]) =>
      askedQuestions([{ ...enterprise, servers }], deployment, "lync-2013", {}).find(
        ({ id }) => id === "automatic-sign-in",
      )?.answer;
    expect(of()).toBe("each");
    expect(of(["ee01.contoso.com", "ee02.contoso.com"])).toBe(false);
    expect(of(["EE11.contoso.com"])).toBe(true);
  });

  it("ask about one certificate for the pool only where a pool has several servers", () => {
    expect(answerOf("one-certificate-for-the-pool", [enterprise])).toBe(false);
    expect(answerOf("one-certificate-for-the-pool", [{ role: "persistent-chat" }])).toBeUndefined();
  });

  it("are each asked once", () => {
    const ids = askedQuestions([standard, enterprise], everyPool, "lync-2013", {}).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(2);
  });
});
