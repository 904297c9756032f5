import { describe, expect, it } from "vitest";
import { AppError } from "#shared/errors/app-error.ts";
import type { BundleFacts } from "#shared/facts/bundle-facts.ts";
import { literal } from "#shared/text/testing/literal.ts";
import type { ExpectedConversion } from "../../tasks/kit/types.ts";
import { findFinishedResults } from "./find-finished-result.ts";

type Context = Parameters<typeof findFinishedResults>[0];

const folder = "/results";
const signal = new AbortController().signal;
const conversion = { expectation: { container: "PKCS#7", certificates: [] } } as unknown as ExpectedConversion;

/** A folder of results; `right` are those that pass verification. */
function world(names: readonly string[], right: readonly string[]) {
  const log: string[] = [];
  const context = {
    files: {
      list: async () => names,
      read: async (path: string) => new TextEncoder().encode(path),
    },
    jobs: {
      run: async (task: string, { data }: { readonly data: Uint8Array }) => {
        const path = new TextDecoder().decode(data);
        log.push(`${task} ${path}`);
        if (right.some((name) => path === `${folder}/${name}`)) return { kind: "bundle" } as unknown as BundleFacts;
        throw new AppError("PFX_VERIFICATION_FAILED", literal("It is another one."));
      },
    },
    references: {
      written: (path: string, bytes: number) => ({ reference: path, name: path, path, bytes }),
    },
  } as unknown as Context;
  const look = async (name: string, onExisting: "refuse" | "keep-both" = "refuse") => {
    const find = await findFinishedResults(context, folder);
    const expectOnce = async () => {
      log.push("expect");
      return conversion;
    };
    return find({ path: `${folder}/${name}`, password: "Passw0rd!", onExisting, expect: expectOnce }, signal);
  };
  return { log, look, context };
}

describe("the result of an earlier run", () => {
  it("costs reading the source and verifying; nothing is converted", async () => {
    const { log, look } = world(["a.pfx"], ["a.pfx"]);
    expect(await look("a.pfx")).toMatchObject({
      finished: { file: { path: "/results/a.pfx" }, conversion },
      refused: [],
    });
    expect(log).toEqual(["expect", "verify /results/a.pfx"]);
  });

  it("is not looked for where there is no file of its name", async () => {
    const { log, look } = world(["b.pfx"], ["b.pfx"]);
    expect(await look("a.pfx")).toEqual({ finished: null, refused: [] });
    expect(log).toEqual([]);
  });

  it("is looked for among the copies, and the source is read once for all of them", async () => {
    const { log, look } = world(["a.pfx", "a (2).pfx", "a (3).pfx"], ["a (3).pfx"]);
    expect(await look("a.pfx", "keep-both")).toMatchObject({
      finished: { file: { path: "/results/a (3).pfx" } },
      refused: [{ path: "/results/a.pfx" }, { path: "/results/a (2).pfx" }],
    });
    expect(log.filter((line) => line === "expect")).toHaveLength(1);
  });

  it("is none where it does not pass, which is told; what is wrong with the source is an error", async () => {
    const { look, context } = world(["a.pfx"], []);
    expect(await look("a.pfx")).toMatchObject({
      finished: null,
      refused: [{ path: "/results/a.pfx", error: { code: "PFX_VERIFICATION_FAILED" } }],
    });
    const find = await findFinishedResults(context, folder);
    const failing = () =>
      Promise.reject(new AppError("PFX_WRONG_PASSWORD", literal("The password does not open the file.")));
    const wanted = { path: `${folder}/a.pfx`, password: "", onExisting: "refuse", expect: failing } as const;
    await expect(find(wanted, signal)).rejects.toMatchObject({ code: "PFX_WRONG_PASSWORD" });
  });
});
