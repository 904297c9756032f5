import { afterEach, describe, expect, it, vi } from "vitest";
import { heavyCalls } from "../testing/heavy-calls.ts";
import { readCall } from "./read-call.ts";

afterEach(() => void vi.restoreAllMocks());

describe("the body of a call", () => {
  it.each(heavyCalls.filter(([, , , refusal]) => refusal === 400))(
    "is not parsed where it has too many values or is too deep: %s",
    async (_title, body) => {
      const bytes = new Uint8Array(await body.arrayBuffer());
      const parse = vi.spyOn(JSON, "parse");
      await expect(readCall(bytes, true)).rejects.toMatchObject({ code: "API_INVALID_INPUT" });
      expect(parse).not.toHaveBeenCalled();
    },
  );

  it("is refused where a few bytes are told to be many", async () => {
    const json = new TextEncoder().encode('{"a":{"$part":[0,4]},"b":{"$part":[0,4]}}');
    const body = Uint8Array.from([0, 0, 0, json.length, ...json, 1, 2, 3, 4]);
    await expect(readCall(body, true)).rejects.toMatchObject({ code: "API_INVALID_INPUT" });
  });

  it("lets others have their turn before it is split, parsed, joined and checked", async () => {
    const json = new TextEncoder().encode("{}");
    const turns: number[] = [];
    let turn = 0;
    const count = (): void => {
      turn += 1;
      turns.push(turn);
      next = setImmediate(count);
    };
    let next = setImmediate(count);
    await readCall(Uint8Array.from([0, 0, 0, json.length, ...json]), true);
    clearImmediate(next);
    expect(turns).toHaveLength(4);
  });
});
