import { describe, expect, it } from "vitest";
import { clientAuthentication, serverAuthentication, templatesOf } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { officeWebAppsServerAuthentication } from "./office-web-apps-server-authentication.ts";

const context = { role: "office-web-apps" } as const;

describe("template.office-web-apps-server-authentication", () => {
  it("passes a template for servers, for both, and one that gives no purposes", () => {
    for (const purposes of [[serverAuthentication], [serverAuthentication, clientAuthentication], []])
      expect(outcomeOf(officeWebAppsServerAuthentication, templatesOf({ purposes }), context)).toEqual([]);
  });

  it("fails one for clients only, as it fails their certificates", () => {
    const facts = templatesOf({ purposes: [clientAuthentication] });
    expect(outcomeOf(officeWebAppsServerAuthentication, facts, context)).toHaveLength(1);
    expect(outcomeOf(officeWebAppsServerAuthentication, facts)).toBe("not-applicable");
  });
});
