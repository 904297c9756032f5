import { describe, expect, it } from "vitest";
import { createKeeper } from "./create-keeper.ts";

describe("what the host shall keep", () => {
  it("is sent in the order of the choices, however long the first call takes", async () => {
    const keep = createKeeper();
    const first = Promise.withResolvers<void>();
    const arrived: string[] = [];
    void keep(async () => {
      await first.promise;
      arrived.push("role");
    });
    const second = keep(async () => {
      arrived.push("role and server");
    });
    await Promise.resolve();
    expect(arrived).toEqual([]);
    first.resolve();
    await second;
    expect(arrived).toEqual(["role", "role and server"]);
  });

  it("is sent also after a call that failed", async () => {
    const keep = createKeeper();
    const arrived: string[] = [];
    await keep(() => Promise.reject(new Error("The host is away.")));
    await keep(async () => {
      arrived.push("next");
    });
    expect(arrived).toEqual(["next"]);
  });
});
