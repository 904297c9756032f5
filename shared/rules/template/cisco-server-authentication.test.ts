import { describe, expect, it } from "vitest";
import { clientAuthentication, serverAuthentication, templatesOf } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { ciscoServerAuthentication } from "./cisco-server-authentication.ts";

const product = "cisco-uc";

describe("template.cisco-server-authentication", () => {
  it("passes a template for servers, for both, and one that gives no purposes", () => {
    for (const purposes of [[serverAuthentication], [serverAuthentication, clientAuthentication], []])
      expect(outcomeOf(ciscoServerAuthentication, templatesOf({ purposes }), { product })).toEqual([]);
  });

  it("fails one for clients only, as it fails their certificates", () => {
    const facts = templatesOf({ purposes: [clientAuthentication] });
    expect(outcomeOf(ciscoServerAuthentication, facts, { product })).toHaveLength(1);
    expect(outcomeOf(ciscoServerAuthentication, facts, { product: "lync-2013" })).toBe("not-applicable");
  });
});
