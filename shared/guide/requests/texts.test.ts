import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { authorityOf, usualAuthorities } from "../../authorities/chosen-authorities.ts";
import { authorities, authorityById } from "../../authorities/index.ts";
import { examplePlan } from "../../authorities/testing/example-plan.ts";
import { exampleDeployment } from "../../deployment/example.ts";
import { everyPool } from "../../deployment/testing/every-pool.ts";
import { planCertificates } from "../../roles/planning/plan.ts";
import type { Answers } from "../../roles/planning/questions.ts";
import type { CertificatePlan } from "../../roles/types.ts";
import { format, setLocale } from "../../text/localise.ts";
import { pseudoLocale } from "../../text/pseudo-locale.ts";
import { applianceSheet } from "./appliance-sheet.ts";
import { type OperatorReadmeInput, operatorReadme } from "./operator-readme.ts";
import { requestFileName } from "./request-file-name.ts";

function entries(plans: readonly CertificatePlan[]): OperatorReadmeInput["entries"] {
  return plans.map((plan) => ({
    plan,
    fileName: requestFileName(plan),
    authority: authorityById(authorityOf(plan, usualAuthorities)),
  }));
}

const frontEnds = planCertificates({
  deployment: exampleDeployment,
  product: "lync-2013",
  role: "enterprise-front-end",
});
const edge = planCertificates({ deployment: exampleDeployment, product: "lync-2013", role: "edge-external" });
const cisco = (layout?: string) =>
  planCertificates({ deployment: everyPool, product: "cisco-uc", role: "cucm-tomcat", layout });

const base: OperatorReadmeInput = {
  deploymentName: "Contoso",
  delivery: "here",
  template: { kind: "name", name: "WebServer" },
  format: "pem-new",
  entries: entries([...frontEnds, ...edge]),
  createdAt: "2026-11-20T12:00:00.000Z",
};

/** What every text file of ours must be: CRLF lines, nothing that steers a terminal, an end of line at the end. */
function expectTextFile(text: string): void {
  expect(text.endsWith("\r\n")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u);
}

/** Lines with words in a row that are neither commands nor names of the fields of a node: they belong to the language. */
function sentencesOf(text: string): readonly string[] {
  return text.split("\r\n").filter((line) => /\b[a-z]+ [a-z]+ [a-z]+\b/i.test(line) && !line.startsWith("       "));
}

describe("in another language", () => {
  afterEach(() => setLocale("en"));

  it("the files for other people have no English sentence", () => {
    const [plan] = cisco("multi-server");
    const written = () => [
      operatorReadme(base),
      operatorReadme({ ...base, delivery: "on-server" }),
      operatorReadme({ ...base, entries: entries(cisco()) }),
      plan === undefined ? "" : applianceSheet(plan),
    ];
    const english = new Set(written().flatMap(sentencesOf));
    expect(english.size).toBeGreaterThan(40);
    setLocale(pseudoLocale);
    const kept = written().flatMap((text) => text.split("\r\n").filter((line) => english.has(line)));
    expect(kept).toEqual(["Cisco Unified OS Administration > Security > Certificate Management > Generate"]);
  });
});

describe("operatorReadme", () => {
  it("says for whom it is, when it was made, and what each file is", () => {
    const text = operatorReadme(base);
    expectTextFile(text);
    const lines = text.split("\r\n");
    expect(lines.slice(0, 2)).toEqual([
      "Certificate requests for Contoso",
      "Made by KeySpec on 20 Nov 2026 for: AD CS, enterprise CA; Public authority",
    ]);
    for (const { fileName } of base.entries) expect(lines).toContain(`${fileName}.req`);
    expect(text).toContain("Servers that share it: edge01.contoso.com, edge02.contoso.com.");
  });

  it("explains steps once and gives the others their commands", () => {
    const text = operatorReadme(base);
    expect(text.match(/1\. Submit the request to the enterprise CA/g)).toHaveLength(1);
    expect(text.replace(/\s+/g, " ")).toContain(
      "For fe02.contoso.com: the same steps as for fe01.contoso.com, with these commands:",
    );
    for (const { fileName } of base.entries.filter(({ authority }) => authority.id === "ad-cs-enterprise")) {
      expect(text).toContain(
        `certreq -submit -config "<CA>" -attrib "CertificateTemplate:WebServer" "${fileName}.req" "${fileName}.cer" "${fileName}-chain.p7b"`,
      );
      expect(text).toContain(
        `certreq -retrieve -config "<CA>" "<request ID>" "${fileName}.cer" "${fileName}-chain.p7b"`,
      );
    }
  });

  it("gives steps in full to each request whose steps name its own servers, with its own cmdlet", () => {
    const text = operatorReadme({ ...base, delivery: "on-server" }).replace(/\s+/g, " ");
    expect(text).not.toContain("the same steps as for");
    for (const { server } of frontEnds) {
      expect(text).toContain(`Copy ${server}.inf to ${server},`);
      expect(text).toContain(`-ComputerFqdn '${server}'`);
    }
  });

  it("sends nobody with a certificate of several in a ZIP to certreq", () => {
    expect(operatorReadme(base).replace(/\s+/g, " ")).toContain("A ZIP or PEM file");
    expect(operatorReadme({ ...base, delivery: "on-server" }).replace(/\s+/g, " ")).toContain(
      "certreq takes neither a ZIP",
    );
  });

  it("says how long a certificate of today lives, when to renew it, and what changes (Baseline Requirements 6.3.2)", () => {
    const text = operatorReadme(base).replace(/\s+/g, " ");
    expect(text).toContain("issues today ends on 8 Jun 2027 at the latest: it is valid for 200 days.");
    expect(text).toContain("Begin the renewal on 9 May 2027.");
    expect(text).toContain("100 days from 15 Mar 2027 on and 47 days from 15 Mar 2029 on");
    const later = operatorReadme({ ...base, createdAt: "2029-03-15T08:00:00.000Z" }).replace(/\s+/g, " ");
    expect(later).toContain("ends on 1 May 2029 at the latest: it is valid for 47 days");
    const inside = operatorReadme({ ...base, entries: entries(frontEnds) });
    expect(inside).not.toContain("HOW LONG IT IS VALID");
  });

  it("says what an authority drops, wants and bounds, as the page does: department, one name, Base64 (roles.md S2)", () => {
    const plans = edge.map((plan) => ({ ...plan, subject: { ...plan.subject, organizationalUnit: "IT" } }));
    const text = operatorReadme({ ...base, format: "der", entries: entries(plans) }).replace(/\s+/g, " ");
    expect(text).toContain("leaves out of the certificate: organisational unit.");
    expect(text).toContain("Some public authorities sign one name in a certificate");
    expect(text).toContain("reads no binary (DER) request. Choose one of the two PEM formats.");
  });

  it("says of each file who signs it", () => {
    const text = operatorReadme(base).replace(/\s+/g, " ");
    expect(text).toContain("Signed by: AD CS, enterprise CA.");
    expect(text).toContain("Signed by: Public authority.");
  });

  it("says what to bring back and where the keys are", () => {
    expect(operatorReadme(base)).toContain("The private keys wait, encrypted, in KeySpec");
    const onServer = operatorReadme({ ...base, delivery: "on-server" });
    expect(onServer).toContain("Each server makes its key itself");
    expect(onServer).toContain("fe01.contoso.com.inf");
    expect(onServer).toContain("Nothing has to come back to KeySpec.");
    const appliances = operatorReadme({ ...base, entries: entries(cisco()) });
    expect(appliances).toContain("Nothing: the certificates go to the nodes.");
    expect(appliances).not.toContain("passphrase");
  });

  it("warns of the Certificates console and of shared keys", () => {
    const text = operatorReadme(base).replace(/\s+/g, " ");
    expect(text).toContain("Do not make these requests again with the Certificates console");
    expect(text).toContain("edge01.contoso.com-edge-external is for 2 servers with one key: make one request only.");
  });

  it("says of OAuth that it is one for the deployment, not one key to carry to each server (roles.md §4.9)", () => {
    const oauth = planCertificates({ deployment: exampleDeployment, product: "lync-2013", role: "oauth-token-issuer" });
    const [plan] = oauth;
    expect(plan?.nodes.length).toBeGreaterThan(1);
    for (const delivery of ["here", "on-server"] as const) {
      const text = operatorReadme({ ...base, delivery, entries: entries(oauth) }).replace(/\s+/g, " ");
      expect(text).not.toContain("servers with one key");
      expect(text).toContain(
        `${requestFileName(plan ?? examplePlan())} is for the whole deployment: make one request only.`,
      );
      expect(text).not.toContain("the key stays there");
    }
  });

  it("does not say that a gateway runs certreq", () => {
    const gateway = planCertificates({ deployment: everyPool, product: "lync-2013", role: "gateway" });
    const own = { ...base, delivery: "on-server", entries: entries(gateway) } as const;
    const textOf = (plans: OperatorReadmeInput["entries"]) =>
      operatorReadme({ ...own, entries: plans }).replace(/\s+/g, " ");
    const text = textOf(own.entries);
    expect(text).toContain("values for the gateway's own page");
    expect(text).not.toMatch(/instructions for certreq|Do not make these requests again/);
    expect(textOf(entries(frontEnds))).toContain("instructions for certreq on the server");
  });

  it("has what the authority says of templates, and what it changes", () => {
    const text = operatorReadme(base).replace(/\s+/g, " ");
    expect(text).toContain('Option 1: use the built-in template "Web Server"');
    for (const authority of authorities) {
      const own = operatorReadme({
        ...base,
        entries: base.entries.map((entry) => ({ ...entry, authority })),
      }).replace(/\s+/g, " ");
      for (const { value } of authority.changes)
        expect(own).toContain(format(value).slice(0, 30).replace(/[“”]/g, '"').replaceAll("’", "'"));
    }
  });

  it("is ASCII where the names are, and keeps to 80 columns outside commands", () => {
    for (const delivery of ["here", "on-server"] as const) {
      const text = operatorReadme({ ...base, delivery, entries: entries([...frontEnds, ...edge, ...cisco()]) });
      expect(text.replaceAll("Let’s", "")).toMatch(/^[\x20-\x7e\r\n]*$/);
      const long = text.split("\r\n").filter((line) => line.length > 80 && !line.startsWith("       "));
      expect(long).toEqual([]);
    }
  });

  it("lets no name of a deployment or organisation break out of its line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (deploymentName, organization) => {
        const plan = examplePlan({ subject: { ...examplePlan().subject, organization } });
        const delivery = "on-server" as const;
        expectTextFile(operatorReadme({ ...base, delivery, deploymentName, entries: entries([plan]) }));
      }),
      { numRuns: 40 },
    );
  });
});

describe("applianceSheet", () => {
  it("has the values of a node (roles.md §8)", () => {
    const [plan] = cisco();
    const text = plan === undefined ? "" : applianceSheet(plan);
    expectTextFile(text);
    expect(text.split("\r\n")).toEqual(
      expect.arrayContaining([
        "  Certificate Purpose     tomcat",
        "  Distribution            cucm-pub.contoso.com",
        "  Common Name             cucm-pub.contoso.com",
        "  Key Type                RSA",
        "  Key Length              2048",
        "  Hash Algorithm          SHA256",
        "  Organization            Contoso Ltd",
      ]),
    );
  });

  it("has those of a cluster: one certificate, every node's name", () => {
    const [plan] = cisco("multi-server");
    const lines = (plan === undefined ? "" : applianceSheet(plan)).split("\r\n");
    expect(lines).toContain("  Distribution            Multi-server(SAN)");
    expect(lines).toContain("  Auto-populated Domains  cucm-pub.contoso.com");
    expect(lines).toContain("                          cucm-sub1.contoso.com");
  });

  it("says what the node fills in, and has the publisher’s own name where an authority would add the one with -ms", () => {
    const sheetOf = (answers: Answers): string => {
      const [plan] = planCertificates({
        deployment: everyPool,
        product: "cisco-uc",
        role: "cucm-tomcat",
        layout: "multi-server",
        answers,
      });
      return plan === undefined ? "" : applianceSheet(plan);
    };
    const proposed = sheetOf({});
    expect(proposed).toContain("  Common Name             cucm-pub-ms.contoso.com");
    expect(proposed.replace(/\s+/g, " ")).toContain("fills in the common name (cucm-pub-ms.contoso.com), every node");
    const own = sheetOf({ "publisher-as-common-name": true });
    expect(own).toContain("  Common Name             cucm-pub.contoso.com");
    expect(own.match(/cucm-pub-ms/g)).toHaveLength(1);
    expect(own).not.toContain("Other Domains");
  });

  it("names the purpose of an elliptic curve key", () => {
    const [plan] = cisco();
    const text = plan === undefined ? "" : applianceSheet({ ...plan, key: "ecdsa-p384", digest: "SHA-384" });
    expect(text).toContain("tomcat-ECDSA");
    expect(text).toContain("SHA384");
  });

  it("keeps every field on its line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (organization) => {
        const [plan] = cisco();
        if (plan !== undefined) expectTextFile(applianceSheet({ ...plan, subject: { ...plan.subject, organization } }));
      }),
    );
  });
});
