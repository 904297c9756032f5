import { describe, expect, it } from "vitest";
import { inWords } from "../text/testing/in-words.ts";
import { internalSuffixProblem } from "./internal-suffix.ts";

describe("internalSuffixProblem", () => {
  it.each([
    ["fe01.contoso.local", ".local", "RFC 6762"],
    ["FE01.Contoso.LOCAL.", ".local", "RFC 6762"],
    ["*.contoso.lan", ".lan", "RFC 6762 appendix G"],
    ["fe01.internal", ".internal", "RFC 6762 appendix G"],
    ["fe01.corp", ".corp", "RFC 6762 appendix G"],
    ["fe01.home", ".home", "RFC 6762 appendix G"],
    ["fe01.intranet", ".intranet", "RFC 6762 appendix G"],
    ["fe01.private", ".private", "RFC 6762 appendix G"],
    ["pbx.home.arpa", ".home.arpa", "RFC 8375"],
    ["fe01.contoso.loc", ".loc", "IANA’s list of top-level domains, 24 Oct 2025"],
    ["fe01.contoso.lcl", ".lcl", "IANA’s list of top-level domains, 24 Oct 2025"],
    ["fe01.contoso.lokal", ".lokal", "IANA’s list of top-level domains, 24 Oct 2025"],
    ["fe01.localdomain", ".localdomain", "IANA’s list of top-level domains, 24 Oct 2025"],
    ["fe01.contoso.intra", ".intra", "IANA’s list of top-level domains, 24 Oct 2025"],
    ["fe01.contoso.intern", ".intern", "IANA’s list of top-level domains, 24 Oct 2025"],
    ["fe01.contoso.priv", ".priv", "IANA’s list of top-level domains, 24 Oct 2025"],
    ["fe01.contoso.domain", ".domain", "IANA’s list of top-level domains, 24 Oct 2025"],
    ["fe01.contoso.dom", ".dom", "IANA’s list of top-level domains, 24 Oct 2025"],
    ["fe01.workgroup", ".workgroup", "IANA’s list of top-level domains, 24 Oct 2025"],
    ["fe01.contoso.firma-berlin", ".firma-berlin", "IANA’s list of top-level domains, 24 Oct 2025"],
    ["sfb.ad01", ".ad01", "IANA’s list of top-level domains, 24 Oct 2025"],
    ["fe01.test", ".test", "RFC 2606"],
    ["localhost", ".localhost", "RFC 2606"],
    ["a.invalid", ".invalid", "RFC 2606"],
    ["fe01.example", "domain example", "RFC 2606"],
    ["fe01.example.com", "domain example.com", "RFC 2606"],
  ])("%s: %s (%s)", (name, suffix, source) => {
    expect(inWords(internalSuffixProblem(name))).toContain(suffix);
    expect(inWords(internalSuffixProblem(name))).toContain(`(${source})`);
  });

  it.each(["fe01", "constructor"])("says of the single word %s that it has no domain", (word) => {
    expect(inWords(internalSuffixProblem(word))).toMatch(/single word/);
  });

  it.each([
    "fe01.contoso.office",
    "fe01.contoso.company",
    "fe01.contoso.network",
    "lokal.contoso.de",
    "fe01.contoso.xn--p1ai",
  ])("has nothing against %s, whose top-level domain sounds private and is not", (name) => {
    expect(internalSuffixProblem(name)).toBeNull();
  });

  it.each(["fe01.contoso.com", "local.contoso.com", "contosolocal.com", "myexample.com", "xn--mnchen-3ya.contoso.de"])(
    "has nothing against %s",
    (name) => {
      expect(internalSuffixProblem(name)).toBeNull();
    },
  );
});
