import { describe, expect, it } from "vitest";
import { exampleDeployment } from "../../deployment/example.ts";
import type { CertificateInPlace } from "../../inventory/certificate-in-place.ts";
import { damaged, distinguishedName, dnsNames, present } from "../../rules/testing/build-facts.ts";
import { format } from "../../text/localise.ts";
import { authority, type InPlaceChanges, inPlace } from "../testing/in-place.ts";
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

function mediations(changes: Partial<InPlaceChanges> = {}): readonly CertificateInPlace[] {
  const mediation = { pool: "medpool01.contoso.com", role: "mediation" } as const;
  return ["med01.contoso.com", "med02.contoso.com"].map((server) => inPlace({ ...mediation, server, ...changes }));
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
    expect(state).toEqual({ id: "trusted", reasons: [], assumptions: ["not-revoked"] });
  });

  it("is trusted where both come from one root, and says what that rests on", () => {
    expect(stateOf("E05", [...frontEnds(), ...edges()])).toEqual({
      id: "trusted",
      reasons: [],
      assumptions: ["own-root", "not-revoked"],
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

  it("is not trusted where the judge finds one certificate wrong at one of its two servers", () => {
    const [first, second] = edges();
    if (first === undefined || second === undefined) throw new Error("There are two Edge Servers.");
    const wrong = inPlace({ ...edge, server: "edge02.contoso.com", notAfter: "2026-11-01T00:00:00Z" }).verdict;
    const state = stateOf("E05", [
      ...frontEnds(),
      first,
      { ...second, certificate: first.certificate, verdict: wrong },
    ]);
    expect(state.id).toBe("not-trusted");
    expect(state.reasons[0]?.servers).toEqual(["edge02.contoso.com"]);
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
    expect(said(state)).toEqual(["The chain of edgepool01.contoso.com ends before CN=Root CA a, which is not given."]);
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

/** What stands open about a certificate whose verdict fails nothing. */
describe("a link is never trusted where", () => {
  const unknown = (of: Partial<InPlaceChanges>) => stateOf("E05", [...frontEnds(), ...edges(of)]);
  const changed = (change: (entry: CertificateInPlace) => CertificateInPlace) =>
    stateOf("E05", [...frontEnds(), ...edges().map(change)]);

  it("the purposes of a certificate cannot be read", () => {
    const state = unknown({ certificate: { extendedKeyUsage: damaged } });
    expect(state.id).toBe("unknown");
    expect(said(state)).toEqual([
      expect.stringMatching(/^edge01\.contoso\.com: The Enhanced Key Usage of .+ could not be read/),
      expect.stringMatching(/^edge02\.contoso\.com: The Enhanced Key Usage of .+ could not be read/),
    ]);
  });

  it("a certificate allows every purpose and names none", () => {
    const any = { oid: "2.5.29.37.0", name: "anyExtendedKeyUsage" };
    const state = unknown({ certificate: { extendedKeyUsage: [any] } });
    expect(state.id).toBe("unknown");
    expect(state.reasons.map(({ kind }) => kind)).toEqual(["question-open"]);
  });

  it("a signature in the chain was not checked, or the check of a rule stopped", () => {
    for (const question of ["signatures", "rule", "revocation"] as const) {
      const words = { text: "questions.dates", args: {} };
      const state = changed((entry) => ({
        ...entry,
        verdict: { ...entry.verdict, verdict: "cannot-tell", open: [{ question, words }] },
      }));
      expect([question, state.id]).toEqual([question, "unknown"]);
    }
  });

  it("nothing is open but where Windows keeps the key: that is no question of trust", () => {
    expect(edges()[0]?.verdict.open.map(({ question }) => question)).toContain("provider");
    expect(unknown({}).id).toBe("trusted");
  });

  it("the root that another file brings has ended", () => {
    const root = { notAfter: "2026-11-01T00:00:00Z" };
    const [first, second] = frontEnds({ withoutRoot: true });
    const donor = inPlace({ ...frontEnd, server: "fe03.contoso.com", root });
    const state = stateOf("E05", [
      donor,
      ...[first, second].filter((one) => one !== undefined),
      ...edges({ withoutRoot: true }),
    ]);
    expect(state.id).not.toBe("trusted");
    expect(said(state).filter((words) => words.includes("edgepool01"))).toEqual([
      "edgepool01.contoso.com: Root CA a, which is in the chain, is not valid today, or its dates could not be read.",
    ]);
  });

  it("the root that another file brings does not allow its names", () => {
    const root = {
      nameConstraints: present({ permitted: [{ type: "dns", value: "fabrikam.com" }], excluded: [] }, true),
    };
    const donor = inPlace({
      ...frontEnd,
      server: "fe03.contoso.com",
      names: ["fe03.fabrikam.com"],
      root,
    } as InPlaceChanges);
    const state = stateOf("E05", [donor, ...frontEnds(), ...edges({ withoutRoot: true })]);
    expect(state.id).not.toBe("trusted");
  });

  it("one of two certificates is not given that a phone is shown", () => {
    const one = stateOf("C16", frontEnds({ uses: ["Default"] }), { also: ["phone"] });
    expect(said(one)).toContain("The certificate of pool01.contoso.com is not given.");
  });

  it("the root of another way up is trusted, and that way leads through an expired authority", () => {
    const [root, issuing] = [authority("x").root, authority("x").issuing];
    const crossed = edges().map((entry): CertificateInPlace => {
      if (entry.chain === null) return entry;
      const problem = { kind: "expired", at: 1 } as const;
      return { ...entry, chain: { ...entry.chain, others: [{ path: [entry.certificate, issuing, root], problem }] } };
    });
    const state = stateOf("E05", [...frontEnds({ by: "x", trusts: ["x"] }), ...crossed]);
    expect(state.reasons.map(({ kind }) => kind)).toContain("root-lacking");
  });

  it("a partner’s enterprise CA issued: its root reaches its own domain", () => {
    const ours = mediations({ template: true });
    const theirs = inPlace({
      ...{ pool: "sip-provider", server: "sip.provider.com", role: "edge-external" },
      ...{ by: "p", template: true, names: ["sip.provider.com"] },
    });
    const guest = { ...theirs, place: { ...theirs.place, reachedAs: "sip.provider.com" } };
    const state = stateOf("V06", ours, { guests: new Map([["sip-provider", [guest]]]) });
    expect(said(state)).toContain("Nobody looked whether medpool01.contoso.com trusts Root CA p.");
  });

  it("a public authority issued, and the other end is a phone or a gateway with a list of its own", () => {
    const of = { issuerOrganization: "DigiCert Inc" };
    const phone = stateOf("C16", frontEnds({ ...of, uses: ["Default", "WebServicesInternal"] }), { also: ["phone"] });
    expect(said(phone)).toEqual(["Nobody looked whether Lync Phone Edition trusts Root CA a."]);
    const gateway = { kind: "gateway", fqdn: "gw01.contoso.com", site: "Redmond", tls: true } as const;
    const own = inPlace({ pool: gateway.fqdn, server: gateway.fqdn, role: "gateway", uses: [], by: "b", ...of });
    const pools = [...exampleDeployment.pools, { ...gateway, servers: [{ fqdn: gateway.fqdn }] }];
    const voice = stateOf("V03", [...mediations(of), own], { deployment: { ...exampleDeployment, pools } });
    expect(said(voice)).toEqual(["Nobody looked whether gw01.contoso.com trusts Root CA a."]);
  });
});

describe("a certificate of a service that no role has", () => {
  it("is not known by that of the role: Exchange’s IIS may have another one than its call router", () => {
    const exchange = { kind: "exchange-um", fqdn: "um01.contoso.com", site: "Redmond" } as const;
    const pools = [...exampleDeployment.pools, { ...exchange, servers: [{ fqdn: exchange.fqdn }] }];
    const own = inPlace({ pool: exchange.fqdn, server: exchange.fqdn, role: "exchange-um", uses: [], template: true });
    const input = { deployment: { ...exampleDeployment, pools } };
    expect(stateOf("S32", [...frontEnds({ template: true }), own], input).id).toBe("trusted");
    expect(said(stateOf("C15", [own], input))).toEqual(["The certificate of um01.contoso.com is not given."]);
  });
});

describe("what was given of revocation", () => {
  it("is said where nothing was given, and not where a list says that both are good", () => {
    const good = { status: "good", by: "list", from: "2026-11-30T00:00:00Z", until: null } as const;
    const seen = [...frontEnds({ trusts: ["a"] }), ...edges({ trusts: ["a"] })].map((entry) =>
      entry.chain === null ? entry : { ...entry, chain: { ...entry.chain, revocation: [good] } },
    );
    expect(stateOf("E05", seen)).toEqual({ id: "trusted", reasons: [], assumptions: [] });
    const [first, ...others] = seen;
    const unseen = frontEnds({ trusts: ["a"] }).slice(0, 1);
    expect(first).toBeDefined();
    expect(stateOf("E05", [...unseen, ...others]).assumptions).toEqual(["not-revoked"]);
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

  it("is not known where the names cannot all be read, unless one of those that can is it", () => {
    const uses = ["Default", "WebServicesInternal"] as const;
    const partly = (...names: readonly string[]) => ({
      subjectAlternativeNames: present([...dnsNames(...names), { type: "unreadable", value: "30 03" } as const]),
    });
    const web = stateOf("C04", frontEnds({ ...trusts, uses, certificate: partly(...both) }));
    expect(web.id).toBe("unknown");
    expect(said(web)).toEqual([
      "pool01.contoso.com: the names of the certificate cannot all be read, so nobody knows whether it has webint01.contoso.com, which this connection asks for.",
    ]);
    expect(stateOf("C01", frontEnds({ ...trusts, uses, certificate: partly(...both) })).id).toBe("trusted");
  });

  it("is not the common name of a certificate whose alternative names are damaged", () => {
    const certificate = { subject: distinguishedName("pool01.contoso.com"), subjectAlternativeNames: damaged };
    expect(stateOf("C01", frontEnds({ ...trusts, certificate })).reasons.map(({ kind }) => kind)).toEqual([
      "name-unknown",
    ]);
  });

  it("is asked of what stands at the pool, too, whose servers nobody named", () => {
    const [first] = frontEnds({ ...trusts, names: ["other.contoso.com"] });
    const atPool = first === undefined ? [] : [{ ...first, place: { ...first.place, server: "node.contoso.com" } }];
    expect(stateOf("C01", atPool).reasons.map(({ kind }) => kind)).toContain("name-lacking");
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
    const of = (reachedAs: string | null, names = ["sip.fabrikam.com"]) => {
      const certificate = { ...theirs.certificate, subjectAlternativeNames: present(dnsNames(...names)) };
      const guest = { ...theirs, certificate, place: { ...theirs.place, reachedAs } };
      const states = stateOfLinks(ours, [], new Map([["federated-partner", [guest]]]));
      const { lines } = trustMap({ deployment: exampleDeployment, certificates: ours, view: "everything" }, states);
      return lines.flatMap(({ links }) => links).find(({ link }) => link.id === "E15")?.state;
    };
    expect(of("sip.fabrikam.com")?.id).toBe("trusted");
    expect(of("edge.fabrikam.com")?.id).toBe("not-trusted");
    expect(of(null)?.reasons.map(({ kind }) => kind)).toEqual(["name-unknown"]);
    const byWildcard = of("sip.fabrikam.com", ["*.fabrikam.com"]);
    expect(byWildcard?.id).toBe("unknown");
    expect(said(byWildcard ?? { id: "unknown", reasons: [], assumptions: [] })[0]).toContain("*.fabrikam.com");
  });
});

describe("a link of a client", () => {
  it("rests on the enterprise CA for clients of the domain, whose certificates are made from templates", () => {
    expect(stateOf("C01", frontEnds({ template: true }))).toMatchObject({
      id: "trusted",
      assumptions: ["enterprise-ca", "not-revoked"],
    });
    expect(stateOf("C01", frontEnds()).id).toBe("unknown");
  });

  it("rests on a public authority for clients outside, and on no other", () => {
    const external = { role: "edge-external", uses: ["AccessEdgeExternal"] } as const;
    expect(stateOf("C17", edges({ ...external, issuerOrganization: "DigiCert Inc" }))).toMatchObject({
      id: "trusted",
      assumptions: ["public-authority", "not-revoked"],
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
