import { describe, expect, it } from "vitest";
import { certificateFacts, dnsNames, requestFacts } from "../testing/build-facts.ts";
import { outcomeOf, planOfRole } from "../testing/outcome-of.ts";
import { notPublished } from "./not-published.ts";

const role = "reverse-proxy";
const plan = planOfRole(role);
const namesWhere = (wanted: (name: (typeof plan.names)[number]) => boolean) =>
  dnsNames(...plan.names.filter(wanted).map(({ name }) => name));

describe("names.not-published: what clients outside open", () => {
  it("passes a listener with every name, and wildcards that stand for them", () => {
    const all = certificateFacts({ subjectAlternativeNames: namesWhere(({ included }) => included) });
    expect(outcomeOf(notPublished, all, { role, plan })).toEqual([]);
    const wild = [
      ...namesWhere(({ name }) => !/^(?:lyncdiscover|meet|dialin)/.test(name)),
      ...dnsNames("*.contoso.com", "*.fabrikam.com"),
    ];
    expect(outcomeOf(notPublished, certificateFacts({ subjectAlternativeNames: wild }), { role, plan })).toEqual([]);
  });

  it("warns of Autodiscover of one SIP domain, and of another pool’s web services", () => {
    const less = namesWhere(
      ({ name, included }) => included && name !== "lyncdiscover.fabrikam.com" && name !== "eewebext.contoso.com",
    );
    for (const facts of [
      certificateFacts({ subjectAlternativeNames: less }),
      requestFacts({ subjectAlternativeNames: less }),
    ])
      expect(outcomeOf(notPublished, facts, { role, plan })).toMatchObject([
        { what: expect.stringMatching(/: eewebext\.contoso\.com and lyncdiscover\.fabrikam\.com\.$/) },
      ]);
  });

  it("is no rule of an Edge Server that publishes nothing", () => {
    const edge = planOfRole("edge-external");
    expect(outcomeOf(notPublished, certificateFacts(), { role: "edge-external", plan: edge })).toBe("not-applicable");
  });
});
