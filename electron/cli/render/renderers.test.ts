import { describe, expect, it } from "vitest";
import { factTexts } from "#shared/present/facts/texts.ts";
import type { Verdict } from "#shared/rules/types.ts";
import { literal } from "#shared/text/testing/literal.ts";
import { renderComparison } from "./comparison.ts";
import { renderError } from "./error.ts";
import { renderImport } from "./import.ts";
import { plain } from "./paint.ts";
import { renderVerdict } from "./verdict.ts";

const verdict: Verdict = {
  verdict: "will-not-work",
  product: "lync-2013",
  role: "enterprise-front-end",
  summary: literal("It will not work with Lync Server 2013: the key is a CNG key."),
  findings: [
    {
      ruleId: "provider.cng",
      severity: "error",
      title: literal("No CNG key"),
      what: literal("The private key is a CNG key."),
      why: literal("Lync takes keys from CryptoAPI providers only."),
      fix: literal("Convert the PFX."),
      citation: { document: "Certificate requirements", section: "Keys", quote: "CNG is not supported" },
    },
  ],
  passed: [{ ruleId: "validity.expired", title: literal("Not expired") }],
  open: [],
  unknown: [literal("The chain.")],
};

const compared = { server: "fe01.contoso.com", certificate: literal("Web Services Internal") };
const notCompared = { server: null, certificate: null };

describe("a verdict in words", () => {
  it("says the verdict, then what, why, what to do and who says so, then what passed and what is open", () => {
    const text = renderVerdict(verdict, compared, plain, Number.POSITIVE_INFINITY);
    const parts = [
      /WILL NOT WORK for Lync Server 2013, Front End Server .*, Web Services Internal on fe01\.contoso\.com/,
      /Error: The private key is a CNG key\./,
      /Lync takes keys from CryptoAPI providers only\./,
      /Do: Convert the PFX\./,
      /Source: Certificate requirements, Keys: “CNG is not supported” \[provider\.cng\]/,
      /Not known: The chain\./,
      /Passed: Not expired\./,
    ];
    expect(text).toMatch(new RegExp(parts.map((part) => part.source).join("[\\s\\S]*")));
  });

  it("without a role is that of the general rules", () => {
    const text = renderVerdict({ ...verdict, role: null }, notCompared, plain, Number.POSITIVE_INFINITY);
    expect(text).toMatch(/^ {2}WILL NOT WORK for Lync Server 2013, the general rules$/m);
  });

  it("keeps within the width of a terminal", () => {
    const lines = renderVerdict(verdict, notCompared, plain, 50).split("\n");
    for (const line of lines.filter((text) => !text.includes("WILL NOT WORK"))) {
      expect(line.length, line).toBeLessThanOrEqual(50);
    }
  });
});

describe("before and after", () => {
  it("marks what changed", () => {
    const rows = [
      { what: factTexts.labels.provider, before: "KSP", after: "CSP", changed: true },
      { what: factTexts.labels.encoding, before: "fe01", after: "fe01", changed: false },
    ];
    expect(renderComparison(rows, ["Before", "After"])).toBe(
      ["     (* changed)  Before  After", "  *  Provider     KSP     CSP", "     Encoding     fe01    fe01"].join("\n"),
    );
  });
});

describe("import steps", () => {
  const first = { fileName: "fe01.pfx", thumbprint: "aa11" };

  it("number what is to be done, and show commands on lines of their own", () => {
    const text = renderImport([first], { target: "legacy-schannel", product: "sfb-2019", role: null }, plain, 80);
    expect(text).toMatch(/Important: .*Import-PfxCertificate/);
    expect(text).toMatch(/^ {2}1\. [\s\S]*^ {6}certutil -f .*"fe01\.pfx" AT_KEYEXCHANGE$[\s\S]*^ {2}2\. /m);
    expect(text).toContain("Set-CsCertificate -Type <type> -Thumbprint aa11");
    expect(text).not.toContain("other files");
  });

  it("name every other file with its thumbprint, once", () => {
    const second = { fileName: "fe02.pfx", thumbprint: "bb22" };
    const text = renderImport([first, second], { target: "modern", product: "lync-2013", role: null }, plain, 80);
    expect(text).toMatch(/other files[\s\S]*fe02\.pfx {2}bb22$/);
    expect(text.match(/certutil -v/g)).toHaveLength(1);
  });

  it("are nothing where nothing was made", () => {
    expect(renderImport([], { target: "modern", product: "lync-2013", role: null }, plain, 80)).toBe("");
  });
});

describe("an error", () => {
  it("says what happened, its code, what to do", () => {
    const error = {
      code: "FILE_NOT_FOUND",
      message: literal("There is no file a.pfx."),
      hint: literal("Check its name."),
    } as const;
    expect(renderError(error, plain, false)).toBe(
      "keyspec: There is no file a.pfx. [FILE_NOT_FOUND]\n  Check its name.",
    );
  });

  it("of KeySpec itself says how to see more, unless that is on already", () => {
    const error = { code: "INTERNAL", message: literal("KeySpec met a fault.") } as const;
    expect(renderError(error, plain, false)).toContain("KEYSPEC_DEBUG=1");
    expect(renderError(error, plain, true)).not.toContain("KEYSPEC_DEBUG");
  });
});
