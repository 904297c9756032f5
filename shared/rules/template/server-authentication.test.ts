import { describe, expect, it } from "vitest";
import { clientAuthentication, templatesOf } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { serverAuthentication } from "./server-authentication.ts";

describe("template.server-authentication", () => {
  it("passes a template for servers and fails one for users", () => {
    expect(outcomeOf(serverAuthentication, templatesOf())).toEqual([]);
    expect(outcomeOf(serverAuthentication, templatesOf({ purposes: [clientAuthentication] }))).toHaveLength(1);
  });
});
