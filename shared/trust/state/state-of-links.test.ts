import { describe, expect, it } from "vitest";
import { exampleDeployment } from "../../deployment/example.ts";
import type { CertificateInPlace } from "../../inventory/certificate-in-place.ts";
import { format } from "../../text/localise.ts";
import { type InPlaceChanges, inPlace } from "../testing/in-place.ts";
import { type TrustMapInput, trustMap } from "../trust-map.ts";
import { stateOfLinks } from "./state-of-links.ts";
import type { LinkState } from "./types.ts";

const frontEnd = { pool: "pool01.contoso.com", role: "enterprise-front-end" } as const;
const edge = { pool: "edgepool01.contoso.com", role: "edge-internal", uses: ["Internal"] } as const;

function frontEnds(changes: Partial<InPlaceChanges> = {}): readonly CertificateInPlace[] {
  return ["fe01.contoso.com", "fe02.contoso.com"].map((server) => inPlace({ ...frontEnd, server, ...changes }));
}
function edges(changes: Partial<InPlaceChanges> = {}): readonly CertificateInPlace[] {
  return ["edge01.contoso.com", "edge02.contoso.com"].map((server) => inPlace({ ...edge, server, ...changes }));
}

/** State of one link of the example deployment. */
function stateOf(
  link: string,
  certificates: readonly CertificateInPlace[],
  input: Partial<TrustMapInput> = {},
): LinkState {
  const { lines } = trustMap({ deployment: exampleDeployment, certificates, view: "everything", ...input });
  const found = lines.flatMap(({ links }) => links).find(({ link: { id } }) => id === link);
  if (found === undefined) throw new Error(`The deployment has no link ${link}.`);
  return found.state;
}
function said({ reasons }: LinkState): readonly string[] {
  return reasons.map(({ words }) => format(words));
}

describe("a link with two certificates", () => {
  it("is trusted where the stores of both ends have the root of the other", () => {
    const state = stateOf("E05", [
      ...frontEnds({ by: "a", trusts: ["a", "b"] }),
      ...edges({ by: "b", trusts: ["b", "a"] }),
    ]);
    expect(state).toEqual({ id: "trusted", reasons: [], assumptions: [] });
  });

  it("is trusted where both come from one root, and says what that rests on", () => {
    expect(stateOf("E05", [...frontEnds(), ...edges()])).toEqual({
      id: "trusted",
      reasons: [],
      assumptions: ["own-root"],
    });
  });

  it("is not trusted where one server of a pool lacks the root, and names that server", () => {
    const [first, second] = frontEnds({ trusts: ["a", "b"] });
    const state = stateOf("E05", [
      ...(first === undefined ? [] : [first]),
      ...(second === undefined ? [] : [{ ...second, trustedRoots: [] }]),
      ...edges({ by: "b", trusts: ["a", "b"] }),
    ]);
    expect(state.id).toBe("not-trusted");
    expect(said(state)).toEqual(["fe02.contoso.com lacks Root CA b in Trusted Root."]);
  });

  it("names the pool where all of its servers lack the root", () => {
    const state = stateOf("E05", [...frontEnds({ trusts: ["a"] }), ...edges({ by: "b", trusts: ["a", "b"] })]);
    expect(said(state)).toEqual(["pool01.contoso.com lacks Root CA b in Trusted Root."]);
  });

  it("is not trusted where a certificate will not work, for the first reason of its verdict", () => {
    const state = stateOf("E05", [...frontEnds(), ...edges({ notAfter: "2026-11-01T00:00:00Z" })]);
    expect(state.id).toBe("not-trusted");
    expect(said(state)[0]).toContain("edge01.contoso.com");
    expect(said(state)[0]).toContain("1 Nov 2026");
  });

  it("is unknown where a certificate is not given, of all servers or of one", () => {
    expect(said(stateOf("E05", frontEnds()))).toEqual(["The certificate of edgepool01.contoso.com is not given."]);
    const state = stateOf("E05", [...frontEnds().slice(0, 1), ...edges()]);
    expect(state.id).toBe("unknown");
    expect(said(state)).toEqual(["The certificate of fe02.contoso.com is not given."]);
  });

  it("is unknown where the authorities differ and nobody looked into a store: no name alone is trusted", () => {
    const state = stateOf("E05", [...frontEnds({ by: "a", template: true }), ...edges({ by: "b", template: true })]);
    expect(state.id).toBe("unknown");
    // The Edge Server is no member of the domain; the Front End Servers are, and have the root of an enterprise CA.
    expect(said(state)).toEqual(["Nobody looked whether edgepool01.contoso.com trusts Root CA a."]);
  });

  it("is unknown where a chain does not reach its root", () => {
    const state = stateOf("E05", [
      ...frontEnds({ by: "b", trusts: ["a", "b"] }),
      ...edges({ withoutRoot: true, trusts: ["b"] }),
    ]);
    expect(state.id).toBe("unknown");
    expect(said(state)).toEqual([
      "The certificate of edgepool01.contoso.com ends before CN=Root CA a, which is not given.",
    ]);
  });

  it("takes the root from the file of another server whose chain holds the same issuing CA", () => {
    expect(stateOf("E05", [...frontEnds(), ...edges({ withoutRoot: true })]).id).toBe("trusted");
  });

  it("says what is broken before what is unknown", () => {
    const state = stateOf("E05", [
      ...frontEnds({ by: "b", notAfter: "2026-11-01T00:00:00Z" }).slice(0, 1),
      ...edges({ by: "c", withoutRoot: true, trusts: ["b"] }),
    ]);
    expect(state.id).toBe("not-trusted");
    expect(state.reasons.map(({ kind }) => kind)).toEqual(["will-not-work", "certificate-missing", "root-not-given"]);
  });
});

describe("the name that a link asks for", () => {
  const both = ["pool01.contoso.com", "fe01.contoso.com", "fe02.contoso.com"];
  const trusts = { template: true };

  it("makes one link not trusted whose name the certificate lacks, and leaves the others", () => {
    const uses = ["Default", "WebServicesInternal", "WebServicesExternal"] as const;
    const certificates = frontEnds({ ...trusts, uses, names: both });
    expect(stateOf("C01", certificates).id).toBe("trusted");
    const web = stateOf("C04", certificates);
    expect(web.id).toBe("not-trusted");
    expect(said(web)).toEqual([
      "pool01.contoso.com: the certificate does not have the name webint01.contoso.com, which this connection asks for.",
    ]);
    expect(stateOf("C04", frontEnds({ ...trusts, uses, names: [...both, "webint01.contoso.com"] })).id).toBe("trusted");
  });

  it("is the pool’s for the next hop, and either the server’s or the pool’s for who begins", () => {
    const certificates = [...frontEnds({ names: ["fe01.contoso.com", "fe02.contoso.com"] }), ...edges()];
    expect(stateOf("E05", certificates).id).toBe("trusted");
    expect(said(stateOf("E06", certificates))).toEqual([
      "pool01.contoso.com: the certificate does not have the name pool01.contoso.com, which this connection asks for.",
    ]);
  });

  it("is that of each external service of the Edge", () => {
    const uses = ["AccessEdgeExternal", "DataEdgeExternal"] as const;
    const external = { role: "edge-external", uses, issuerOrganization: "DigiCert Inc" } as const;
    const certificates = edges({ ...external, names: ["access.contoso.com"] });
    expect(stateOf("C17", certificates).id).toBe("trusted");
    expect(said(stateOf("C19", certificates))[0]).toContain("webcon.contoso.com");
  });

  it("of a guest is the one that was said, and unknown where nobody said it", () => {
    const ours = edges({ role: "edge-external", uses: ["AccessEdgeExternal"], issuerOrganization: "DigiCert Inc" });
    const theirs = inPlace({
      ...{ pool: "federated-partner", server: "sip.fabrikam.com", role: "edge-external" },
      ...{ names: ["sip.fabrikam.com"], issuerOrganization: "DigiCert Inc" },
    });
    const of = (reachedAs: string | null) => {
      const guest = { ...theirs, place: { ...theirs.place, reachedAs } };
      const states = stateOfLinks(ours, [], new Map([["federated-partner", [guest]]]));
      const { lines } = trustMap({ deployment: exampleDeployment, certificates: ours, view: "everything" }, states);
      return lines.flatMap(({ links }) => links).find(({ link }) => link.id === "E15")?.state;
    };
    expect(of("sip.fabrikam.com")?.id).toBe("trusted");
    expect(of("edge.fabrikam.com")?.id).toBe("not-trusted");
    expect(of(null)?.reasons.map(({ kind }) => kind)).toEqual(["name-unknown"]);
  });
});

describe("a link of a client", () => {
  it("rests on the enterprise CA for clients of the domain, whose certificates are made from templates", () => {
    expect(stateOf("C01", frontEnds({ template: true }))).toMatchObject({
      id: "trusted",
      assumptions: ["enterprise-ca"],
    });
    expect(stateOf("C01", frontEnds()).id).toBe("unknown");
  });

  it("rests on a public authority for clients outside, and on no other", () => {
    const external = { role: "edge-external", uses: ["AccessEdgeExternal"] } as const;
    expect(stateOf("C17", edges({ ...external, issuerOrganization: "DigiCert Inc" }))).toMatchObject({
      id: "trusted",
      assumptions: ["public-authority"],
    });
    const state = stateOf("C17", edges({ ...external, template: true }));
    expect(said(state)).toEqual(["Nobody looked whether Clients outside trusts Root CA a."]);
  });
});

describe("a link of others", () => {
  it("without certificates has no state", () => {
    expect(stateOf("C02", frontEnds())).toEqual({ id: "no-certificate", reasons: [], assumptions: [] });
  });

  it("to a partner is unknown: the partner’s certificate is not given", () => {
    const state = stateOf("E15", edges({ role: "edge-external", uses: ["AccessEdgeExternal"] }));
    expect(said(state)[0]).toBe("The certificate of Federated partners is not given.");
  });

  it("that sign a token need no chain, and KeySpec reads no list of the other side", () => {
    const oauth = inPlace({
      ...frontEnd,
      role: "oauth-token-issuer",
      server: "fe01.contoso.com",
      uses: ["OAuthTokenIssuer"],
    });
    const state = stateOf("S35", [oauth], { also: ["microsoft-365"] });
    expect(state.reasons.map(({ kind }) => kind)).toEqual(["certificate-missing", "not-in-windows"]);
  });
});
