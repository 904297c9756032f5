import { describe, expect, it } from "vitest";
import { evidenceOf } from "../../judge/evidence.ts";
import {
  bagged,
  bundleFacts,
  certificateFacts,
  chainFacts,
  distinguishedName,
  endpointFacts,
  issuingAuthority,
  keyFacts,
  lockedBundleFacts,
  printedFacts,
  printedKey,
  rootAuthority,
} from "../../rules/testing/build-facts.ts";
import { format } from "../../text/localise.ts";
import { certificatePlaces } from "./certificate-places.ts";

const now = "2026-12-01T00:00:00.000Z";
const issuing = issuingAuthority();
const root = rootAuthority();
const selfSigned = certificateFacts({ issuer: distinguishedName("pool01.contoso.com"), selfIssued: true });

function placementOf(
  facts: Parameters<typeof evidenceOf>[0],
  product: Parameters<typeof certificatePlaces>[1] = "lync-2013",
) {
  const [evidence] = evidenceOf(facts, "fe01", now);
  const placement = evidence === undefined ? null : certificatePlaces(evidence, product);
  if (placement === null) throw new Error("There is no certificate.");
  return placement;
}
const storesOf = (...given: Parameters<typeof placementOf>) => placementOf(...given).places.map(({ store }) => store);
const commandsOf = (...given: Parameters<typeof placementOf>) =>
  placementOf(...given).places.map(({ commands }) => commands[0]?.command ?? null);

describe("the places of a chain", () => {
  const chain = chainFacts({ path: [certificateFacts(), issuing, root] });

  it("are Personal, Intermediate and Trusted Root", () => {
    expect(storesOf(chain)).toEqual(["personal", "intermediate", "trusted-root"]);
    expect(commandsOf(chain)).toEqual([
      'certreq -accept -machine "pool01.contoso.com.cer"',
      'certutil -f -addstore CA "Contoso Issuing CA.cer"',
      'certutil -f -addstore Root "Contoso Root CA.cer"',
    ]);
    expect(placementOf(chain).missing).toBeNull();
  });

  it("never put an authority that is not self-signed into Trusted Root, and say why", () => {
    const [, intermediate] = placementOf(chain).places;
    expect(intermediate && format(intermediate.note)).toContain("KB2795828");
    expect(storesOf(issuing)).toEqual(["intermediate"]);
    expect(storesOf(chainFacts({ path: [issuing, root] }))).toEqual(["intermediate", "trusted-root"]);
  });

  it("say what is missing and where it can be fetched", () => {
    const leaf = certificateFacts({
      authorityInformationAccess: [
        { method: "ocsp", url: "http://ocsp.contoso.com" },
        { method: "ca-issuers", url: "http://pki.contoso.com/issuing.crt" },
      ],
    });
    expect(placementOf(leaf).missing).toEqual({
      issuer: "CN=Contoso Issuing CA",
      addresses: ["http://pki.contoso.com/issuing.crt"],
    });
  });

  it("a root alone belongs into Trusted Root, and by policy", () => {
    const [place] = placementOf(root).places;
    expect(place?.store).toBe("trusted-root");
    expect(place?.policy && format(place.policy)).toMatch(
      /Public Key Policies > Trusted Root Certification Authorities$/,
    );
  });

  it("a certificate in a PFX comes with its key, by no command of its own", () => {
    const bundle = bundleFacts({ keys: [keyFacts()], certificates: bagged(certificateFacts(), issuing, root) });
    expect(commandsOf(bundle)[0]).toBeNull();
    expect(storesOf(bundle)).toEqual(["personal", "intermediate", "trusted-root"]);
  });

  it("a certificate that has its key already joins it by no command, whatever shows the two", () => {
    const linked = printedFacts({ key: printedKey() });
    const ofPfx = printedFacts({ key: printedKey(), ofPfx: true });
    const withKey: readonly [Parameters<typeof placementOf>[0], string][] = [
      [bundleFacts(), "Convert gives the command"],
      [lockedBundleFacts({ certificates: [certificateFacts()] }), "Convert gives the command"],
      [ofPfx, "Convert gives the command"],
      [bundleFacts({ container: "PEM" }), "Make a PFX of this file"],
      [linked, "It lies there already"],
      [printedFacts({ key: printedKey({ state: "missing" }) }), "It lies there already"],
      [endpointFacts(), "The server shows it"],
      [selfSigned, "It is self-signed"],
    ];
    for (const [facts, note] of withKey) {
      expect(commandsOf(facts)[0]).toBeNull();
      expect(format(placementOf(facts).places[0]?.note ?? { text: "", args: {} })).toContain(note);
    }
  });

  it("one without its key joins it by certreq", () => {
    const withoutKey = [
      certificateFacts(),
      bundleFacts({ keys: [] }),
      printedFacts({ key: printedKey({ state: "none" }) }),
      printedFacts({ key: printedKey({ state: "none" }), ofPfx: true }),
    ];
    for (const facts of withoutKey) expect(commandsOf(facts)[0]).toMatch(/^certreq -accept/);
  });

  it("the self-signed certificate of a Cisco node belongs into Enterprise Trust of the user, that of a server into Personal", () => {
    expect(storesOf(selfSigned, "cisco-uc")).toEqual(["enterprise-trust"]);
    expect(commandsOf(selfSigned, "cisco-uc")).toEqual(['certutil -user -f -addstore Trust "pool01.contoso.com.cer"']);
    expect(storesOf(selfSigned)).toEqual(["personal"]);
  });

  it("a signed certificate of a Cisco node stays there, its root goes into Trusted Root", () => {
    expect(storesOf(chain, "cisco-uc")).toEqual(["node", "intermediate", "trusted-root"]);
  });

  it("a certificate of a person or program has none", () => {
    const codeSigning = certificateFacts({
      subject: distinguishedName("Contoso Ltd"),
      subjectAlternativeNames: null,
      extendedKeyUsage: [{ oid: "1.3.6.1.5.5.7.3.3", name: "Code Signing" }],
    });
    const [evidence] = evidenceOf(codeSigning, "code.cer", now);
    expect(evidence && certificatePlaces(evidence, "lync-2013")).toBeNull();
  });

  it("a file that holds the certificate alone keeps its name", () => {
    const [evidence] = evidenceOf(root, "root.crt", now);
    const placement = evidence && certificatePlaces(evidence, "lync-2013", "root.crt");
    expect(placement?.places[0]?.commands[0]?.command).toBe('certutil -f -addstore Root "root.crt"');
  });

  it("quote names that would be more than a name", () => {
    const hostile = rootAuthority({
      subject: distinguishedName('a" & calc %PATH%'),
      issuer: distinguishedName('a" & calc %PATH%'),
    });
    expect(commandsOf(hostile)).toEqual(['certutil -f -addstore Root "a_ _ calc _PATH_.cer"']);
  });
});
