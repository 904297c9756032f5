import { expect, it } from "vitest";
import { authorityById } from "../../authorities/index.ts";
import { plansOf } from "../../roles/testing/plans-of.ts";
import { requestSteps } from "./request-steps.ts";
import { submitText } from "./submit-text.ts";

it("says in plain text what to do with one request, with its commands", () => {
  const [plan] = plansOf("enterprise-front-end");
  if (plan === undefined) throw new Error("No certificate is planned.");
  const said = submitText(
    "“fe01”",
    requestSteps({
      plan,
      authority: authorityById("ad-cs-enterprise"),
      delivery: "here",
      fileName: "fe01.contoso.com",
      template: { kind: "name", name: "WebServer" },
    }),
  );
  expect(said).toMatch(/^"fe01"\n\n {2}1\. Submit the request to the enterprise CA\n/);
  expect(said).toContain("certreq -submit");
  expect(said).toContain("fe01.contoso.com.req");
  // Ticket systems and old mail programs guess encodings.
  expect(said).toMatch(/^[\n\x20-\x7e]+$/);
  for (const line of said.split("\n").filter((one) => !one.startsWith("       "))) {
    expect(line.length).toBeLessThanOrEqual(78);
  }
});
