import { describe, expect, it } from "vitest";
import { inWords } from "../text/testing/in-words.ts";
import { exampleDeployment } from "./example.ts";
import type { Deployment } from "./model.ts";
import { simpleUrlProblems } from "./simple-url-problems.ts";

const urls = (...simpleUrls: Deployment["simpleUrls"]) =>
  inWords(simpleUrlProblems({ ...exampleDeployment, simpleUrls })).map(({ severity, what }) => `${severity}: ${what}`);

describe("simpleUrlProblems", () => {
  it("has nothing to say of URLs in a SIP domain", () => {
    expect(simpleUrlProblems(exampleDeployment)).toEqual([]);
    expect(urls({ component: "meet", domain: "fabrikam.com", url: "https://cs.contoso.com/fabrikam/meet" })).toEqual(
      [],
    );
  });

  it("names a URL on the directory’s own domain (SkypeforBusiness_lab_V3 issue 2)", () => {
    expect(
      urls(
        { component: "meet", domain: "contoso.com", url: "https://meet.contoso.lan" },
        { component: "dialin", domain: null, url: "https://dialin.contoso.lan" },
        { component: "admin", domain: null, url: "https://admin.contoso.lan" },
      ),
    ).toEqual([
      "error: The Meet URL of contoso.com lies under meet.contoso.lan, which nobody outside can resolve. Names under .lan are no part of the public DNS (RFC 6762 appendix G).",
      "error: The Dial-in URL lies under dialin.contoso.lan, which nobody outside can resolve. Names under .lan are no part of the public DNS (RFC 6762 appendix G).",
    ]);
  });

  it("mentions a public domain that is no SIP domain, each host once", () => {
    expect(
      urls(
        { component: "meet", domain: "contoso.com", url: "https://meet.contoso.net/a" },
        { component: "meet", domain: "fabrikam.com", url: "https://meet.contoso.net/b" },
      ),
    ).toEqual(["notice: The host meet.contoso.net of the Meet URL of contoso.com lies in none of the SIP domains."]);
  });
});
