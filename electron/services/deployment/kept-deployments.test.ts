import { describe, expect, it } from "vitest";
import { exampleDeployment } from "#shared/deployment/example.ts";
import { pendingErrors } from "#shared/errors/definitions/pending.ts";
import type { PendingRecord } from "../../stores/pending-record.ts";
import type { Context } from "../kit/context.ts";
import { keepDeployment } from "./kept-deployments.ts";

type Parts = Pick<Context, "deployments" | "pending">;

/** A deployment that is kept, with requests of its name that answer to being written as given. */
function keptWith(answers: Readonly<Record<string, Error | null>>) {
  const renamed: string[] = [];
  const records = Object.keys(answers).map(
    (id) => ({ summary: { id, deploymentName: exampleDeployment.name } }) as PendingRecord,
  );
  const context = {
    deployments: {
      read: async () => ({ deployment: exampleDeployment }),
      keep: async ({ deployment }: { readonly deployment: object }) => ({ id: "1", deployment }),
    },
    pending: {
      list: async () => ({ records, damaged: [] }),
      replace: async ({ summary }: PendingRecord) => {
        const answer = answers[summary.id];
        if (answer != null) throw answer;
        renamed.push(`${summary.id} ${summary.deploymentName}`);
      },
    },
  } as unknown as Parts;
  const deployment = { ...exampleDeployment, name: "Contoso, Lyon" };
  return { renamed, rename: () => keepDeployment(context, { id: "1", deployment }) };
}

describe("a deployment with another name", () => {
  it("takes its requests with it, also behind one that cannot be written, which is told", async () => {
    const { renamed, rename } = keptWith({ a: null, b: new Error("The disk is full."), c: null });
    const { leftBehind } = await rename();
    expect(renamed).toEqual(["a Contoso, Lyon", "c Contoso, Lyon"]);
    expect(leftBehind.map(({ id }) => id)).toEqual(["b"]);
  });

  it("misses no request that was removed meanwhile", async () => {
    const { renamed, rename } = keptWith({ a: pendingErrors.notFound({ id: "a" }), b: null });
    expect((await rename()).leftBehind).toEqual([]);
    expect(renamed).toEqual(["b Contoso, Lyon"]);
  });
});
