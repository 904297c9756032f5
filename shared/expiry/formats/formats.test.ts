import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { format } from "../../text/localise.ts";
import { literal } from "../../text/testing/literal.ts";
import { assessEndings, type Ending, type PlaceVerdict } from "../ending.ts";
import { assignNewer } from "../texts.ts";
import { calendar } from "./calendar.ts";
import { nagiosResult } from "./nagios.ts";
import { prometheusText } from "./prometheus.ts";
import { parsePrometheus } from "./testing/parse-prometheus.ts";
import { zabbixLines } from "./zabbix.ts";

const now = "2026-11-27T12:00:00.000Z";
const thresholds = { warning: 30, critical: 14 };

const certificate: Ending = {
  kind: "certificate",
  name: "fe01.contoso.com",
  issuer: "CN=Contoso\\, Issuing CA,DC=contoso,DC=com",
  issuerName: "Contoso, Issuing CA",
  serialNumber: "1a2b",
  thumbprint: "a1".repeat(20),
  names: ["fe01.contoso.com", "pool01.contoso.com"],
  begins: "2025-12-02T12:00:00.000Z",
  ends: "2026-12-02T23:30:00.000Z",
  files: ["fe01.pfx"],
  places: [],
  isRenewed: false,
};
const list: Ending = {
  ...certificate,
  ...{
    kind: "revocation-list",
    name: "Contoso, Issuing CA",
    serialNumber: "",
    thumbprint: "",
    names: [],
    files: ["ca.crl"],
  },
  ends: "2027-03-01T00:00:00.000Z",
};
const verdict: PlaceVerdict = {
  ...{ name: "fe01.contoso.com", issuerName: "Contoso, Issuing CA", serialNumber: "1a2b" },
  ...{ role: "enterprise-front-end", server: "fe01.contoso.com", uses: ["Default", "WebServicesInternal"] },
  verdict: "will-not-work",
};
const assessed = assessEndings([list, certificate], thresholds, now);
const hostile = fc.string({ unit: "binary", maxLength: 60 });

describe("how near an end is", () => {
  it("counts whole days, the next end first", () => {
    expect(assessed.map(({ kind, days, state }) => [kind, days, state])).toEqual([
      ["certificate", 5, "critical"],
      ["revocation-list", 93, "fine"],
    ]);
  });

  it.each([
    ["2026-11-27T11:59:59.000Z", -1, "ended"],
    ["2026-11-27T12:00:00.000Z", 0, "critical"],
    ["2026-12-11T12:00:00.000Z", 14, "critical"],
    ["2026-12-11T12:00:01.000Z", 14, "warning"],
    ["2026-12-27T12:00:00.000Z", 30, "warning"],
    ["2026-12-27T12:00:01.000Z", 30, "fine"],
  ] as const)("%s is %d days, %s", (ends, days, state) => {
    expect(assessEndings([{ ...certificate, ends }], thresholds, now)).toMatchObject([{ days, state }]);
  });
});

describe("Nagios", () => {
  const result = (endings: readonly Ending[], waiting = 0, unread: readonly string[] = []) =>
    nagiosResult({
      endings: assessEndings(endings, thresholds, now),
      waiting: waiting === 0 ? [] : [{ id: "a1", name: "av.contoso.com", days: waiting }],
      verdicts: [],
      unread,
      thresholds,
    });

  it("gets one line with performance data", () => {
    expect(result([certificate, list])).toEqual({
      exitCode: 2,
      text: "CRITICAL - 1 of 2: fe01.contoso.com ends in 5 days | 'fe01.contoso.com_a1a1a1a1'=5d;30;14 'contoso_issuing_ca_1'=93d;30;14",
    });
  });

  it("takes silence for no health", () => {
    expect(result([]).exitCode).toBe(3);
    expect(result([list], 0, ["locked.pfx"])).toMatchObject({
      exitCode: 3,
      text: expect.stringContaining("locked.pfx"),
    });
    expect(result([certificate], 0, ["locked.pfx"]).exitCode).toBe(2);
    expect(result([list], 20).exitCode).toBe(1);
    expect(result([list]).exitCode).toBe(0);
  });

  it("never gets a second line, or performance data out of a name", () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const { text } = result([{ ...certificate, name }]);
        expect(text).not.toMatch(/[\r\n]/);
        expect(text.split("|")).toHaveLength(2);
        expect(text.split("|")[1]).toMatch(/^ '[a-z0-9.*_-]+'=5d;30;14$/);
      }),
    );
  });
});

describe("Prometheus", () => {
  it("gets the names of x509-certificate-exporter, in its text format", () => {
    const text = prometheusText({
      endings: assessed,
      waiting: [{ id: "a1", name: "av.contoso.com", days: 9 }],
      verdicts: [verdict],
      unread: ["x"],
      now,
    });
    const parsed = parsePrometheus(text);
    const labels = {
      subject_CN: "fe01.contoso.com",
      issuer_CN: "Contoso, Issuing CA",
      serial_number: "1a2b",
      filepath: "fe01.pfx",
    };
    expect(parsed.get("x509_cert_not_after")).toEqual([{ labels, value: Date.parse(certificate.ends) / 1000 }]);
    expect(parsed.get("x509_cert_expired")).toEqual([{ labels, value: 0 }]);
    expect(parsed.get("keyspec_revocation_list_next_update")).toEqual([
      { labels: { issuer_CN: "Contoso, Issuing CA", filepath: "ca.crl" }, value: Date.parse(list.ends) / 1000 },
    ]);
    expect(parsed.get("keyspec_pending_request_days")).toEqual([
      { labels: { subject_CN: "av.contoso.com", id: "a1" }, value: 9 },
    ]);
    expect(parsed.get("keyspec_certificate_verdict")).toEqual([
      {
        labels: {
          ...{ subject_CN: "fe01.contoso.com", issuer_CN: "Contoso, Issuing CA", serial_number: "1a2b" },
          ...{ role: "enterprise-front-end", server: "fe01.contoso.com", uses: "Default WebServicesInternal" },
        },
        value: 2,
      },
    ]);
    expect(parsed.get("keyspec_unreadable_files")).toEqual([{ labels: {}, value: 1 }]);
    expect(parsed.get("keyspec_last_run_timestamp_seconds")).toEqual([{ labels: {}, value: Date.parse(now) / 1000 }]);
  });

  it("gives every name back as it was, and each series once", () => {
    fc.assert(
      fc.property(hostile, hostile, (name, file) => {
        const endings = assessEndings([{ ...certificate, name, files: [file, file] }], thresholds, now);
        const parsed = parsePrometheus(prometheusText({ endings, waiting: [], verdicts: [], unread: [], now }));
        const plain = (text: string): string => text.replace(/\r\n|\r/g, "\n");
        expect(parsed.get("x509_cert_not_after")).toMatchObject([
          { labels: { subject_CN: plain(name), filepath: plain(file) } },
        ]);
      }),
    );
  });
});

describe("Zabbix", () => {
  it("gets a discovery and an item for each", () => {
    const waiting = [{ id: "a1", name: "av.contoso.com", days: 20 }];
    const [discovery = "", ...items] = zabbixLines(assessed, waiting).trimEnd().split("\n");
    expect(JSON.parse(discovery.replace("- keyspec.discovery ", ""))).toMatchObject([
      { "{#NAME}": "fe01.contoso.com", "{#THUMBPRINT}": certificate.thumbprint.toUpperCase() },
      { "{#NAME}": "revocation list of Contoso, Issuing CA" },
    ]);
    expect(items).toEqual([
      `- keyspec.days[${certificate.thumbprint.toUpperCase()}] 5`,
      "- keyspec.days[revocation-list-CN_Contoso_Issuing_CA_DC_contoso_DC_com] 93",
      '- keyspec.discovery.waiting [{"{#ID}":"a1","{#NAME}":"av.contoso.com"}]',
      "- keyspec.waiting[a1] 20",
    ]);
  });
});

describe("a calendar", () => {
  const eventsOf = (text: string): readonly ICAL.Event[] =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((found) => new ICAL.Event(found));

  it("has an event on the last good day, with three alarms", () => {
    const [event] = eventsOf(calendar(assessed, [], now));
    expect(event?.summary).toBe("Certificate expires: fe01.contoso.com");
    expect(event?.uid).toBe(`${certificate.thumbprint.toUpperCase()}@keyspec`);
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(["2026-12-02", "2026-12-03"]);
    expect(event?.description).toContain("Names: fe01.contoso.com and pool01.contoso.com");
    const alarms = event?.component.getAllSubcomponents("valarm") ?? [];
    expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue("trigger")))).toEqual(["-P60D", "-P30D", "-P7D"]);
  });

  it("says of a certificate that was renewed that the new one is to be assigned", () => {
    const renewed = assessed.map((ending) => ({ ...ending, isRenewed: true }));
    const [event] = eventsOf(calendar(renewed, [], now));
    expect(event?.description).toContain(format(assignNewer));
    expect(event?.description).not.toContain("Renew it with KeySpec");
  });

  it("has a request that has waited too long on the day of the run, which a later import moves", () => {
    const waiting = [{ id: "a1", name: "av.contoso.com", days: 20 }];
    const [event, ...others] = eventsOf(calendar([], waiting, now));
    expect(others).toEqual([]);
    expect([event?.uid, event?.startDate.toString()]).toEqual(["request-a1@keyspec", "2026-11-27"]);
    expect(event?.summary).toBe("av.contoso.com: without an answer for 20 days");
  });

  it("names the place that a deployment uses it in", () => {
    const used = assessEndings([{ ...certificate, places: [literal("Front End Server (Default)")] }], thresholds, now);
    expect(eventsOf(calendar(used, [], now))[0]?.summary).toBe(
      "Certificate expires: fe01.contoso.com, Front End Server (Default)",
    );
  });

  it("is read back by ical.js whatever a name holds, in lines of 75 octets at most", () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const text = calendar(assessEndings([{ ...certificate, name }], thresholds, now), [], now);
        for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        // Control characters may not stand in a calendar (RFC 5545 §3.1).
        const plain = name.replace(/\r\n|\r/g, "\n").replace(/[^\P{Cc}\n]/gu, " ");
        const [event, ...others] = eventsOf(text);
        expect(others).toEqual([]);
        expect(event?.summary).toBe(`Certificate expires: ${plain}`);
      }),
    );
  });
});
