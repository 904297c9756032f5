import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { authorities, authorityById } from "../../authorities/index.ts";
import { examplePlan } from "../../authorities/testing/example-plan.ts";
import type { AuthorityId } from "../../authorities/types.ts";
import { everyPool } from "../../deployment/testing/every-pool.ts";
import { roles } from "../../roles/index.ts";
import { planCertificates } from "../../roles/planning/plan.ts";
import type { CertificatePlan } from "../../roles/types.ts";
import { formatList } from "../../text/localise.ts";
import { stepInWords } from "../import-steps/step-in-words.ts";
import { requestFileName } from "./request-file-name.ts";
import { requestSteps } from "./request-steps.ts";
import type { RequestStepsInput } from "./request-steps-input.ts";

function steps(authority: AuthorityId, changes: Partial<RequestStepsInput> = {}) {
  const plan = changes.plan ?? examplePlan();
  return requestSteps({
    authority: authorityById(authority),
    delivery: "here",
    fileName: requestFileName(plan),
    template: { kind: "name", name: "WebServer" },
    ...changes,
    plan,
  }).map(stepInWords);
}

function commands(authority: AuthorityId, changes: Partial<RequestStepsInput> = {}): readonly string[] {
  return steps(authority, changes).flatMap(({ kind, command }) => (kind === "step" && command !== null ? command : []));
}

function planOf(role: CertificatePlan["role"], product: CertificatePlan["product"] = "lync-2013", layout?: string) {
  const [plan] = planCertificates({ deployment: everyPool, product, role, layout });
  if (plan === undefined) throw new TypeError(`There is no ${role}.`);
  return plan;
}

const everyPlan = roles.flatMap(({ id, products, layouts }) =>
  layouts.flatMap((layout) => planOf(id, products.at(-1), layout.id)),
);

describe("one certificate for Edge and reverse proxy, made on an Edge Server", () => {
  it("leaves with its key for the other Edge Servers and for the proxies", () => {
    const plan = planOf("edge-external", "lync-2013", "with-reverse-proxy");
    const own = commands("public", { plan, delivery: "on-server" });
    expect(own).toContain('certutil -exportPFX my "<thumbprint>" shared.pfx');
    expect(own.indexOf("netsh http show sslcert")).toBeGreaterThan(own.findIndex((one) => one.includes("shared.pfx")));
  });
});

describe("a request made here", () => {
  it("goes to the enterprise CA with its template (formats.md §5.4)", () => {
    expect(commands("ad-cs-enterprise")).toEqual([
      'certreq -submit -config "<CA>" -attrib "CertificateTemplate:WebServer" "fe01.contoso.com.req" "fe01.contoso.com.cer" "fe01.contoso.com-chain.p7b"',
      'npm run keyspec -- complete --certificate "fe01.contoso.com.cer" --chain "fe01.contoso.com-chain.p7b" --out finished',
    ]);
  });

  it.each([
    [{ kind: "name", name: "Lync Server (v1)" } as const, ' -attrib "CertificateTemplate:Lync Server (v1)"'],
    [{ kind: "information", oid: "1.3.6.1.4.1.311.21.8.1", majorVersion: 100, minorVersion: 1 } as const, ""],
    [null, ' -attrib "CertificateTemplate:WebServer"'],
  ])("names the template where the request does not: %j", (template, attribute) => {
    expect(commands("ad-cs-enterprise", { template })[0]).toBe(
      `certreq -submit -config "<CA>"${attribute} "fe01.contoso.com.req" "fe01.contoso.com.cer" "fe01.contoso.com-chain.p7b"`,
    );
  });

  it("waits for approval at the stand-alone CA, which has no templates", () => {
    expect(commands("ad-cs-standalone")).toEqual([
      'certreq -submit -config "<CA>" "fe01.contoso.com.req" "fe01.contoso.com.cer" "fe01.contoso.com-chain.p7b"',
      'certreq -retrieve -config "<CA>" "<request ID>" "fe01.contoso.com.cer" "fe01.contoso.com-chain.p7b"',
      'npm run keyspec -- complete --certificate "fe01.contoso.com.cer" --chain "fe01.contoso.com-chain.p7b" --out finished',
    ]);
  });

  it("answers the form of a public authority (roles.md §2)", () => {
    const [order, fetch] = steps("digicert");
    expect(order?.text).toContain("Server software: Microsoft, IIS or Web Server");
    expect(order?.text).toContain("from the line BEGIN to the line END");
    expect(order?.text).toContain("pool01.contoso.com, fe01.contoso.com");
    expect(fetch?.text).toContain("Choose PKCS#7, and save it as fe01.contoso.com.p7b");
  });

  it("lets simple-acme ask for everything: with --source it would prove the names by a web server of its own", () => {
    const [acme] = steps("lets-encrypt");
    expect(acme?.command).toBe("wacs.exe");
    for (const choice of [
      "“M: Create certificate (full options)”",
      "“CSR created by another program”",
      "“PEM encoded files",
    ]) {
      expect(acme?.text).toContain(choice);
    }
    expect(acme?.text).toContain("fe01.contoso.com.req");
    expect(acme?.text).toContain("fe01.contoso.com.pem");
  });

  it("is signed by the lab CA for a rehearsal", () => {
    expect(commands("lab-ca")).toEqual([
      'npm run keyspec -- lab-ca issue "fe01.contoso.com.req" --out .',
      'npm run keyspec -- complete --certificate "fe01.contoso.com-not-for-production.pem" --out finished',
    ]);
  });
});

describe("a request made on the server", () => {
  const onServer = { delivery: "on-server" } as const;

  it("is made, submitted, accepted, checked and assigned (formats.md §5.4)", () => {
    expect(commands("ad-cs-enterprise", onServer)).toEqual([
      'certreq -new -machine "fe01.contoso.com.inf" "fe01.contoso.com.req"',
      'certreq -submit -config "<CA>" -attrib "CertificateTemplate:WebServer" "fe01.contoso.com.req" "fe01.contoso.com.cer" "fe01.contoso.com-chain.p7b"',
      'certreq -accept -machine "fe01.contoso.com.cer"',
      'certutil -v -store my "pool01.contoso.com"',
      "Set-CsCertificate -Type Default,WebServicesInternal,WebServicesExternal -Thumbprint <thumbprint>",
      "Get-CsCertificate | Select-Object Use, Thumbprint, NotAfter, Subject",
      "Stop-CsWindowsService -Graceful; Start-CsWindowsService",
    ]);
  });

  it("offers the equal cmdlet in the product's own shell, where there is one", () => {
    const [cmdlet] = steps("ad-cs-enterprise", onServer).filter(({ command }) => command?.startsWith("Request-Cs"));
    expect(cmdlet?.shell).toBe("Lync Server Management Shell");
    const proxy = steps("ad-cs-enterprise", { ...onServer, plan: planOf("reverse-proxy") });
    expect(proxy.some(({ command }) => command?.startsWith("Request-Cs"))).toBe(false);
  });

  it("goes from the first Edge to the others with its key, into the same provider (roles.md §5)", () => {
    const found = commands("digicert", { ...onServer, plan: planOf("edge-external") });
    expect(found).toContain('certutil -exportPFX my "<thumbprint>" "edge01.contoso.net-edge-external.pfx"');
    expect(found).toContain(
      'certutil -f -csp "Microsoft RSA SChannel Cryptographic Provider" -importPFX "edge01.contoso.net-edge-external.pfx" AT_KEYEXCHANGE',
    );
    expect(commands("digicert", onServer).join()).not.toContain("exportPFX");
  });

  it("tells the new certificate from older ones of the same name", () => {
    const check = steps("ad-cs-enterprise", onServer).find(({ title }) => title.startsWith("Check where"));
    expect(check?.text).toContain("take the one whose NotBefore is today");
  });

  it("leaves the OAuth key to the Central Management store, which replicates it (roles.md §4.9)", () => {
    const plan = planOf("oauth-token-issuer");
    expect(plan.nodes.length).toBeGreaterThan(1);
    const found = steps("ad-cs-enterprise", { ...onServer, plan });
    expect(found.map(({ command }) => command ?? "").join()).not.toMatch(/-exportPFX|-importPFX/);
    expect(found.map(({ command }) => command)).toContain(
      "Set-CsCertificate -Identity Global -Type OAuthTokenIssuer -Thumbprint <thumbprint>",
    );
    expect(found.map(({ text }) => text).join()).not.toContain("The key never leaves the server");
  });

  it("says what to look for, without a KeySpec for an elliptic curve key", () => {
    const check = (plan: CertificatePlan) =>
      steps("ad-cs-enterprise", { ...onServer, plan }).find(({ title }) => title.startsWith("Check where"))?.text;
    expect(check(examplePlan())).toContain("“KeySpec = 1”");
    expect(check(examplePlan({ keySpec: 0, provider: "Microsoft Software Key Storage Provider" }))).not.toContain(
      "KeySpec =",
    );
  });

  it("is made by a gateway's own page, because certreq does not run there (roles.md §7.3)", () => {
    const plan = planOf("gateway");
    const found = steps("ad-cs-enterprise", { ...onServer, plan });
    expect(found[0]?.kind).toBe("warning");
    const text = found.map((step) => `${step.text} ${step.command}`).join("\n");
    expect(text).not.toMatch(/certreq -new|certreq -accept|certutil -v|-machine/);
    expect(text).toContain(formatList(plan.names.map(({ name }) => name)));
    expect(text).not.toContain("certificate with its key");
    expect(commands("ad-cs-enterprise", { ...onServer, plan })).toEqual([
      'certreq -submit -config "<CA>" -attrib "CertificateTemplate:WebServer" "gw01.contoso.com-gateway.csr" "gw01.contoso.com-gateway.cer" "gw01.contoso.com-gateway-chain.p7b"',
      "openssl s_client -connect gw01.contoso.com:5067 -showcerts",
    ]);
    const template = { kind: "information", oid: "1.3.6.1.4.1.311.21.8.1", majorVersion: 1, minorVersion: 0 } as const;
    expect(commands("ad-cs-enterprise", { ...onServer, plan, template })[0]).toContain(
      '"CertificateTemplate:<template>"',
    );
    const [order, fetch] = steps("digicert", { ...onServer, plan }).filter(({ title }) => /Order|Fetch/.test(title));
    expect(order?.text).toContain("Server software: Other.");
    expect(fetch?.text).toContain("Choose PEM or Base64");
  });

  it("goes to the proxy, not to the name that it publishes", () => {
    const plan = planOf("reverse-proxy");
    const derived = { ...plan, server: plan.subject.commonName, nodes: [plan.subject.commonName] };
    const copies = (of: CertificatePlan) =>
      steps("digicert", { ...onServer, plan: of }).flatMap(
        ({ text }) => /Copy [^.]*\S+ to (.+?)[,.](?: |$)/.exec(text)?.[1] ?? [],
      );
    expect(copies(derived)).toEqual(["the proxy", "the proxy"]);
    const named = { ...plan, server: "proxy01.contoso.net", nodes: ["proxy01.contoso.net"] };
    expect(copies(named)).toEqual(["proxy01.contoso.net", "proxy01.contoso.net"]);
  });
});

describe("a request made on an appliance", () => {
  it.each(["here", "on-server"] as const)("has no file of ours to submit, whatever was chosen (%s)", (delivery) => {
    const plan = planOf("cucm-tomcat", "cisco-uc");
    const found = steps("ad-cs-enterprise", { delivery, plan });
    expect(found[0]?.text).toContain("Enter the values of cucm-pub.contoso.com-cucm-tomcat.txt");
    expect(commands("ad-cs-enterprise", { delivery, plan })).toEqual([
      'certreq -submit -config "<CA>" -attrib "CertificateTemplate:<template>" "cucm-pub.contoso.com-cucm-tomcat.csr" "cucm-pub.contoso.com-cucm-tomcat.cer" "cucm-pub.contoso.com-cucm-tomcat-chain.p7b"',
      "utils service restart Cisco Tomcat",
      "openssl s_client -connect cucm-pub.contoso.com:443 -showcerts",
    ]);
  });

  it.each([
    { kind: "name", name: "WebServer" } as const,
    { kind: "information", oid: "1.3.6.1.4.1.311.21.8.1", majorVersion: 100, minorVersion: 1 } as const,
    null,
  ])("needs a template for clients as well, which the node's request cannot name: %j", (template) => {
    const found = steps("ad-cs-enterprise", { plan: planOf("cucm-tomcat", "cisco-uc"), template });
    const [submit] = found.filter(({ command }) => command?.startsWith("certreq -submit"));
    expect(submit?.command).toContain('-attrib "CertificateTemplate:<template>"');
    expect(submit?.text).toContain("must give Server and Client Authentication");
    expect(found.map(({ text }) => text).join()).not.toContain("the request itself names it");
    const [own] = steps("ad-cs-enterprise", { template });
    expect(own?.text).not.toContain("Client Authentication");
  });

  it("asks a public authority for files that the node takes", () => {
    const [, fetch] = steps("digicert", { plan: planOf("cucm-tomcat", "cisco-uc") }).filter(({ title }) =>
      /Order|Fetch/.test(title),
    );
    expect(fetch?.text).toContain("the node takes no PKCS#7");
  });
});

describe("requestSteps", () => {
  it("gives every step a title of its own, a shell to every command, and no password", () => {
    for (const plan of everyPlan) {
      for (const { id } of authorities) {
        for (const delivery of ["here", "on-server"] as const) {
          const found = steps(id, { plan, delivery });
          expect(new Set(found.map(({ title }) => title)).size, `${plan.id} ${id}`).toBe(found.length);
          for (const { command, shell } of found) {
            expect(shell === null).toBe(command === null);
            expect(command ?? "").not.toMatch(/-p\b|password/i);
          }
        }
      }
    }
  });

  it("keeps commands on one line with their quotes in pairs, whatever names stand in the plan", () => {
    const hostile = fc.string({ unit: fc.constantFrom('"', "'", "%", "\n", "\u2028", "\u202e", "&", "a") });
    fc.assert(
      fc.property(hostile, hostile, fc.constantFrom(...everyPlan), (fileName, organization, plan) => {
        const subject = { ...plan.subject, organization };
        const changed = { ...plan, subject, templateName: organization };
        for (const delivery of ["here", "on-server"] as const) {
          for (const { command } of steps("ad-cs-enterprise", { plan: changed, fileName, delivery, template: null })) {
            if (command === null || command.startsWith("Request-Cs")) continue;
            expect(command).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029%]/u);
            expect(command.match(/"/g)?.length ?? 0, command).toSatisfy((count: number) => count % 2 === 0);
          }
        }
      }),
    );
  });
});
