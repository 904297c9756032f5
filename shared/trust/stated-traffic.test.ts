import { describe, expect, it } from "vitest";
import { exampleDeployment } from "../deployment/example.ts";
import { everyPool } from "../deployment/testing/every-pool.ts";
import { citationsOfLink } from "../present/trust/link-rows.ts";
import { trafficRow } from "../present/trust/traffic-rows.ts";
import { format } from "../text/localise.ts";
import { notesOfMap } from "./notes-of-map.ts";
import { statedTraffic } from "./stated-traffic.ts";
import { trustMap } from "./trust-map.ts";

/** The rows of the table “Traffic Protection” in “Encryption for Lync Server 2010”, and what they say of the Mediation Server below it. */
const table: readonly (readonly [string, string])[] = [
  ["Server → Server", "MTLS"],
  ["Client → Server", "TLS"],
  ["Instant messaging and presence → Server", "TLS"],
  ["Audio, video and desktop sharing: media → Server or client", "SRTP"],
  ["Desktop sharing: signalling → Server", "TLS"],
  ["Web conferencing → Server", "TLS"],
  ["Meeting content, address book, distribution group expansion → Web services", "HTTPS"],
  ["Mediation Server → Media gateway", "MTLS"],
  ["Mediation Server → Next hop inside", "SRTP"],
];

describe("what is stated of traffic", () => {
  const map = trustMap({ deployment: everyPool, certificates: [] });
  const rows = statedTraffic(map).map(trafficRow);

  it.each(table)("says of %s: %s", (title, protection) => {
    const row = rows.find(({ label }) => format(label) === title);
    expect(row?.values.map(format)[0]).toMatch(new RegExp(`(^|: )${protection}\\.?$`));
  });

  it("names the document of each row", () => {
    for (const link of statedTraffic(map)) expect(citationsOfLink({ link }), link.id).not.toEqual([]);
  });

  it("leaves out those that are not in the picture", () => {
    const own = trustMap({ deployment: exampleDeployment, certificates: [] });
    expect(statedTraffic(own).map(({ id }) => id)).not.toContain("K13");
    expect(statedTraffic(map).map(({ id }) => id)).toContain("K13");
  });

  it("stands beside the notes: DNS, keys of SRTP, FIPS and KeySpec’s own output, Cisco’s prompt and names", () => {
    expect(notesOfMap(map).map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        "dns",
        "media-keys",
        "media-to-gateway",
        "fips",
        "fips-output",
        "cisco-prompt",
        "cisco-names",
      ]),
    );
    for (const { citation } of notesOfMap(map)) expect(citation.quote).toBeDefined();
  });
});
