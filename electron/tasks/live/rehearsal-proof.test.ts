import { once } from "node:events";
import { connect, createServer, type TLSSocket } from "node:tls";
import { describe, expect, it } from "vitest";
import { inventoryOfKept } from "#shared/inventory/inventory-of-kept.ts";
import { certificatesInPlace } from "#shared/inventory/places-of-certificates.ts";
import { deploymentRehearsal } from "#shared/rehearsal/deployment/deployment-rehearsal.ts";
import { planRehearsal } from "#shared/rehearsal/deployment/plan-rehearsal.ts";
import { format } from "#shared/text/localise.ts";
import { isMessage } from "#shared/text/message.ts";
import { stateOfLinks, worstState } from "#shared/trust/state/state-of-links.ts";
import type { Reason } from "#shared/trust/state/types.ts";
import { trustMap } from "#shared/trust/trust-map.ts";
import { native } from "../../pki/crypto/native.ts";
import { writePem } from "../../pki/pem/write-pem.ts";
import { keys } from "../../testing/crafted/hierarchy.ts";
import {
  certificateOf,
  collectedOf,
  deployment,
  kept,
  type Made,
  type MadeCertificate,
  now,
  password,
  root,
  sourceFrom,
} from "../../testing/crafted/rehearsed-deployment.ts";
import { enhancedKeyUsage, nameOf, validity } from "../../testing/crafted/values.ts";
import { rehearsePair } from "./rehearse-pair.ts";

const strangerRoot = { name: nameOf("Fabrikam Root CA"), keys: keys.other };
const ids = { frontEnd: "front-end pool01.contoso.com", edge: "edge edgepool01.contoso.com" };

/**
 * The line between Front End and Edge: in the map of what the servers say, and in the rehearsal of their PFX files.
 *
 * @param shakes false: what the map says of them is asked alone
 */
async function bothWays(frontEnd: MadeCertificate, edge: MadeCertificate, shakes = true) {
  const all = [frontEnd, edge];
  const sources = all.map((one, index) =>
    sourceFrom(`collected-${index}`, `${one.role}.txt`, collectedOf(one, [root, one.made.root])),
  );
  const certificates = certificatesInPlace(inventoryOfKept(kept, sources, [], now));
  const map = trustMap({ deployment, certificates }, stateOfLinks(certificates));
  const line = map.lines.find(({ ends }) => [ids.frontEnd, ids.edge].every((id) => ends.some((end) => end.id === id)));
  if (line === undefined) throw new Error("The map has no line between Front End and Edge.");

  const given = all.map((one, index) => ({
    source: sourceFrom(String(index), `${one.role}.pfx`, one.pfx),
    system: null,
  }));
  const input = { kept, sources, requests: [], line: line.id, now };
  const { pairs } = planRehearsal({ ...input, given });
  const file = (index: number) => ({
    name: given[index]?.source.name ?? "",
    data: all[index]?.pfx ?? new Uint8Array(),
  });
  const side = ({ file: index, fingerprint }: (typeof pairs)[number]["listener"]) => ({
    file: file(index),
    password,
    fingerprint,
  });
  const done = await Promise.all(
    (shakes ? pairs : []).map(async ({ listener, initiator }) => ({
      listener: listener.fingerprint,
      initiator: initiator.fingerprint,
      outcome: {
        ok: true as const,
        value: await rehearsePair({ listener: side(listener), initiator: side(initiator), now }, native),
      },
    })),
  );
  const files = given.map(({ source }) => ({
    name: source.name,
    outcome: { ok: true as const, value: { closed: null, source } },
  }));
  return { line, pairs, rehearsal: deploymentRehearsal(input, { files, pairs: done }, []) };
}

/** What a peer that leaves everything to OpenSSL makes of a server’s certificate; null: it minds nothing. */
async function strictPeer({ made }: MadeCertificate, name: string): Promise<string | null> {
  const pem = (der: Uint8Array) => writePem("CERTIFICATE", der);
  const server = createServer({
    key: writePem("PRIVATE KEY", keys.leaf.privateKey),
    cert: pem(made.leaf) + pem(made.issuing),
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const socket: TLSSocket = connect({ port, host: "127.0.0.1", servername: name, ca: pem(root) });
  try {
    await once(socket, "secureConnect");
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? "";
  } finally {
    socket.destroy();
    server.close();
  }
}

/** What a reason says: of a rule which one, since a rule speaks of a store and of a PFX in words of their own. */
function pointOf(reason: Reason | undefined) {
  const { what } = reason?.words.args ?? {};
  const words = isMessage(what) ? what.text.split(".").slice(0, 3).join(".") : reason?.words;
  return { kind: reason?.kind, system: reason?.system, servers: reason?.servers, words };
}

const expired = { validity: validity("2024-01-01T00:00:00Z", "2026-01-01T00:00:00Z") };
const forMail = { extensions: { extendedKeyUsage: enhancedKeyUsage(["1.3.6.1.5.5.7.3.4"]) } };
const listener = "edgepool01.contoso.com";

/** Wrong on purpose: how it is made, the reason that is said of it, how it shows on the servers, and what OpenSSL alone says of it. */
const wrong: readonly (readonly [string, Made, RegExp, RegExp, string | null])[] = [
  ["name", { names: ["edge01.contoso.com"] }, /edgepool01\.contoso\.com/, /0x80090322/, "ERR_TLS_CERT_ALTNAME_INVALID"],
  [
    "root missing",
    { root: strangerRoot },
    /lacks Fabrikam Root CA in Trusted Root/,
    /0x80090325/,
    "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  ],
  ["expired", { leaf: expired }, /expired|ended/i, /0x80090328/, "CERT_HAS_EXPIRED"],
  ["wrong EKU", { leaf: forMail }, /Server Authentication/, /0x80090327/, "INVALID_PURPOSE"],
  [
    "CNG provider",
    { provider: "Microsoft Software Key Storage Provider" },
    /Microsoft Software Key Storage Provider|CNG/,
    /36870/,
    null,
  ],
];

describe("a certificate made wrong on purpose", () => {
  it("is told from a good one: with two good ones the line is trusted, and the rehearsal works", async () => {
    const { line, rehearsal } = await bothWays(certificateOf("enterprise-front-end"), certificateOf("edge-internal"));
    expect(line.state).toMatchObject({ id: "trusted", reasons: [] });
    expect(rehearsal.connections.map(({ result }) => result)).toEqual(["works", "works"]);
    expect(rehearsal.unplaced).toEqual([]);
  });

  it.each(wrong)(
    "%s: fails in the map and in the rehearsal, for the same reason",
    async (_title, made, reason, shown, openssl) => {
      const edge = certificateOf("edge-internal", made);
      const { line, rehearsal } = await bothWays(certificateOf("enterprise-front-end"), edge);

      expect(line.state.id).toBe("not-trusted");
      const [inMap] = line.state.reasons;
      expect(format(inMap?.words ?? { text: "", args: {} })).toMatch(reason);

      expect(rehearsal.connections.length).toBeGreaterThan(0);
      for (const connection of rehearsal.connections) {
        const side = connection.listener.system.id === ids.edge ? "listener" : "initiator";
        expect(connection.result).toBe("fails");
        // One voice: the same reason, of the same end, in both.
        expect(pointOf(connection.states[side].reasons[0])).toEqual(pointOf(inMap));
        const [first] = connection.checks;
        expect(format(first?.words ?? { text: "", args: {} })).toMatch(reason);
        expect(first).toMatchObject({ outcome: "fail", side });
        expect(format(first?.wouldShowAs ?? { text: "", args: {} })).toMatch(shown);
        // The handshake itself comes to its end, and the rehearsal says that it could not see the fault.
        expect(connection.handshake?.outcome).toBe("pass");
        const notices = connection.checks
          .filter(({ outcome }) => outcome === "notice")
          .map(({ words }) => format(words));
        expect(notices.join("\n")).toMatch(
          openssl === null ? /provider, KeySpec\) plays no part/ : /asks for no name, root/,
        );
      }
      expect(await strictPeer(edge, listener)).toBe(openssl);
    },
  );
});

describe("map and rehearsal", () => {
  it("agree about every line, whatever is wrong at which end", async () => {
    const made: readonly Made[] = [{}, ...wrong.map(([, each]) => each)];
    for (const ofFrontEnd of [{}, { names: ["fe01.contoso.com"] }, { root: strangerRoot }]) {
      for (const ofEdge of made) {
        const frontEnd = certificateOf("enterprise-front-end", ofFrontEnd);
        const { line, rehearsal } = await bothWays(frontEnd, certificateOf("edge-internal", ofEdge), false);
        const states = rehearsal.connections.flatMap(({ states: own }) => [own.listener, own.initiator]);
        const worst = worstState(states);
        expect(worst.id).toBe(line.state.id);
        expect(new Set(worst.reasons.map((each) => JSON.stringify(pointOf(each))))).toEqual(
          new Set(line.state.reasons.map((each) => JSON.stringify(pointOf(each)))),
        );
        const results = new Set(rehearsal.connections.map(({ result }) => result));
        expect(results.has("fails")).toBe(line.state.id === "not-trusted");
      }
    }
  });

  it("make a pair of certificates shake hands once, however many links they serve, in each direction", async () => {
    const { line, pairs, rehearsal } = await bothWays(
      certificateOf("enterprise-front-end"),
      certificateOf("edge-internal"),
    );
    expect(line.links.length).toBeGreaterThan(pairs.length);
    expect(pairs).toHaveLength(2);
    expect(rehearsal.connections.flatMap(({ links }) => links).length).toBeGreaterThan(2);
  });
});
