import { describe, expect, it } from "vitest";
import { readCsCertificates } from "./read-cs-certificates.ts";

/** The form that Microsoft’s page of Get-CsCertificate shows, with names of the example. */
const text = `
Issuer             : CN=Contoso Issuing CA, DC=contoso, DC=com
NotAfter           : 25/4/2027 10:24:31
NotBefore          : 3/4/2026 10:24:31
SerialNumber       : 61A4F2B5000000000017
Subject            : CN=pool01.contoso.com
AlternativeNames   : {sip.contoso.com, pool01.contoso.com, fe01.contoso.com, dialin.cont
                     oso.com...}
Thumbprint         : 5EDA0D8C1B2A39485766A5B4C3D2E1F00112233A
EffectiveDate      :
PreviousThumbprint :
UpdateTime         :
Use                : Default
SourceScope        : Global

Issuer             : CN=Contoso Issuing CA, DC=contoso, DC=com
NotAfter           : 25/4/2027 10:24:31
NotBefore          : 3/4/2026 10:24:31
SerialNumber       : 61A4F2B5000000000017
Subject            : CN=pool01.contoso.com
AlternativeNames   : {sip.contoso.com, pool01.contoso.com, fe01.contoso.com, dialin.cont
                     oso.com...}
Thumbprint         : 5EDA0D8C1B2A39485766A5B4C3D2E1F00112233A
Use                : WebServicesInternal
`;

describe("Get-CsCertificate (learn.microsoft.com, Get-CsCertificate)", () => {
  it("is one certificate with all of its uses, and names that the console left out", () => {
    const { certificates } = readCsCertificates(text);
    expect(certificates).toHaveLength(1);
    expect(certificates[0]).toMatchObject({
      certificate: {
        subject: { text: "CN=pool01.contoso.com" },
        serialNumber: "61a4f2b5000000000017",
        sha1Fingerprint: "5eda0d8c1b2a39485766a5b4c3d2e1f00112233a",
        notBefore: "2026-04-03T10:24:31.000Z",
        notAfter: "2027-04-25T10:24:31.000Z",
        subjectAlternativeNames: {
          state: "present",
          value: [
            { type: "dns", value: "sip.contoso.com" },
            { type: "dns", value: "pool01.contoso.com" },
            { type: "dns", value: "fe01.contoso.com" },
            { type: "dns", value: "dialin.contoso.com" },
          ],
          leftOut: 1,
        },
        extendedKeyUsage: { state: "not-shown" },
      },
      uses: ["Default", "WebServicesInternal"],
      key: null,
    });
  });
});
