import { describe, expect, it } from "vitest";
import { makePlan } from "../../testing/make-plan.ts";
import { requestFileNames } from "./request-file-names.ts";

describe("the file names of a run", () => {
  it("are those of the plans", () => {
    const plans = [
      makePlan({ id: "a", server: "fe01.contoso.com" }),
      makePlan({ id: "b", server: "fe02.contoso.com" }),
    ];
    expect([...requestFileNames(plans).values()]).toEqual(["fe01.contoso.com", "fe02.contoso.com"]);
  });

  it("are told apart where plans would share one, also when a number is taken", () => {
    const plans = ["a", "b", "c"].map((id) => makePlan({ id, server: "fe01.contoso.com" }));
    const names = requestFileNames([makePlan({ id: "d", server: "fe01.contoso.com-2" }), ...plans]);
    expect(names.get("a")).toBe("fe01.contoso.com");
    expect(new Set(names.values()).size).toBe(4);
  });
});
