import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examplePlan } from "../../authorities/testing/example-plan.ts";
import { everyPool } from "../../deployment/testing/every-pool.ts";
import { planCertificates } from "../../roles/planning/plan.ts";
import type { CertificatePlan } from "../../roles/types.ts";
import { requestCsCertificate } from "./request-cs-certificate.ts";

function planOf(role: CertificatePlan["role"], product: CertificatePlan["product"] = "lync-2013"): CertificatePlan {
  const [plan] = planCertificates({ deployment: everyPool, product, role });
  if (plan === undefined) throw new TypeError(`There is no ${role}.`);
  return plan;
}

describe("requestCsCertificate", () => {
  it("asks for a Front End certificate with the parameters of roles.md §10.1", () => {
    const names = examplePlan()
      .names.filter(({ included }) => included)
      .map(({ name }) => name);
    expect(requestCsCertificate(examplePlan())).toBe(
      [
        "Request-CsCertificate -New -Type Default,WebServicesInternal,WebServicesExternal",
        "-ComputerFqdn 'fe01.contoso.com'",
        `-DomainName '${names.join(",")}'`,
        "-FriendlyName 'Front End Server (Enterprise pool) fe01.contoso.com'",
        "-KeySize 2048 -PrivateKeyExportable $false",
        "-Organization 'Contoso Ltd' -OU 'Unified Communications' -City 'Redmond' -State 'Washington' -Country 'US'",
        "-Output 'C:\\Certificates\\fe01.contoso.com.req'",
      ].join(" "),
    );
  });

  it("leaves -ComputerFqdn out on an Edge, which has no Central Management store (roles.md §5.1)", () => {
    const command = requestCsCertificate(planOf("edge-external"));
    expect(command).toContain("-Type AccessEdgeExternal,DataEdgeExternal,AudioVideoAuthentication");
    expect(command).toContain("-PrivateKeyExportable $true");
    expect(command).not.toContain("-ComputerFqdn");
  });

  it("asks for the client usage and for other keys only where the plan does", () => {
    expect(requestCsCertificate(examplePlan({ extendedKeyUsage: ["serverAuth", "clientAuth"] }))).toContain(
      "-ClientEKU $true",
    );
    expect(requestCsCertificate(examplePlan())).not.toContain("ClientEKU");
    expect(requestCsCertificate(examplePlan({ key: "rsa-4096" }))).toContain("-KeySize 4096");
    expect(requestCsCertificate(examplePlan({ key: "ecdsa-p384" }))).toContain("-KeyAlg ECDH_P384");
  });

  it.each([
    ["a role without a use", planOf("reverse-proxy")],
    ["a Cisco node", planOf("cucm-tomcat", "cisco-uc")],
    ["a key that -KeySize does not know", examplePlan({ key: "rsa-3072" })],
    ["a digest that the cmdlet cannot choose", examplePlan({ digest: "SHA-384" })],
    ["OAuth in Lync Server 2010", examplePlan({ product: "lync-2010", uses: ["OAuthTokenIssuer"] })],
  ])("is null for %s", (_, plan) => {
    expect(requestCsCertificate(plan)).toBeNull();
  });

  it("keeps the fields of the subject inside their quotes, on one line", () => {
    const hostile = fc.string({
      unit: fc.constantFrom("'", "’", "‛", '"', "$", "`", ";", "\n", "\r", "\u2028", "\u202e", "a", " "),
    });
    fc.assert(
      fc.property(hostile, hostile, hostile, (organization, locality, friendlyName) => {
        const subject = { ...examplePlan().subject, organization, locality };
        const command = requestCsCertificate(examplePlan({ subject, friendlyName })) ?? "";
        expect(command).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u);
        expect(outsideQuotes(command).replaceAll(/\$(true|false)/g, "")).toMatch(/^[A-Za-z0-9, -]*$/);
      }),
    );
  });
});

/** What PowerShell reads as words: everything but literals, in which two quotes of any kind are one. */
function outsideQuotes(command: string): string {
  const isQuote = (character: string) => /['\u2018-\u201b]/.test(character);
  let outside = "";
  let inside = false;
  for (let at = 0; at < command.length; at += 1) {
    const character = command.charAt(at);
    if (!isQuote(character)) outside += inside ? "" : character;
    else if (inside && isQuote(command.charAt(at + 1))) at += 1;
    else inside = !inside;
  }
  return inside ? `${outside}'` : outside;
}
