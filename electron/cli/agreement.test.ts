import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deploymentFile } from "#shared/deployment/deployment-file.ts";
import { exampleDeployment } from "#shared/deployment/example.ts";
import type { Deployment } from "#shared/deployment/model.ts";
import { parsePrometheus } from "#shared/expiry/formats/testing/parse-prometheus.ts";
import type { Report } from "#shared/report/model.ts";
import { readReport } from "#shared/report/written-report.ts";
import { formatted } from "#shared/text/localise.ts";
import { buildMilliseconds, ensureBuilt } from "../testing/built-program.ts";
import { faults } from "../testing/faults.ts";
import { type FaultyFile, type FaultyFiles, faultyPassword, writeFaultyFiles } from "../testing/faulty-files.ts";
import { runCli } from "../testing/run-cli.ts";
import { haveVectors, readVector } from "../testing/vectors.ts";
import { importTopology } from "../topology/import-topology.ts";

type Said = { readonly english: string };
type Place = {
  readonly id: string;
  readonly state: string;
  readonly reason: Said | null;
  readonly ends: string;
  readonly thumbprint: string | null;
  readonly findings: readonly { readonly ruleId: string }[];
};
type Renewal = {
  readonly id: string;
  readonly thumbprint: string;
  readonly ends: string;
  readonly reason: Said | null;
  readonly names: readonly { readonly name: string; readonly state: string; readonly included: boolean }[];
  readonly key: string;
};
type Ending = { readonly thumbprint: string; readonly ends: string; readonly state: string };
type Line = {
  readonly state: { readonly id: string; readonly reasons: readonly { readonly words: Said }[] };
};
type Check = { readonly outcome: string; readonly side: string };

const published = [
  "AutomatedLab_SfBAutomatedLab_Contoso.tbxml",
  "ibenbouzid_SkypeforBusiness_lab_V3_DefaultTopology_Skype.xml",
];
const deployments: readonly (readonly [string, () => Deployment])[] = [
  ["the example", () => exampleDeployment],
  ...(haveVectors ? published : []).map((name): readonly [string, () => Deployment] => [
    name,
    () => importTopology([{ name, data: readVector(`topology/${name}`) }]).deployment,
  ]),
];

/** Everything that KeySpec says of a deployment whose certificates were dropped once. */
type Views = FaultyFiles & {
  readonly places: readonly Place[];
  readonly subjects: Report["subjects"];
  readonly lines: readonly Line[];
  readonly due: readonly Renewal[];
  readonly faulty: readonly Renewal[];
  readonly endings: readonly Ending[];
  readonly calendar: ReadonlyMap<string, ICAL.Event>;
  readonly verdicts: readonly { readonly labels: Readonly<Record<string, string>>; readonly value: number }[];
};

const verdictValues: Readonly<Record<string, number>> = { "works-with-warnings": 1, "will-not-work": 2 };

describe.each(deployments)("six certificates with six faults, in the deployment of %s", (_title, deploymentOf) => {
  let folder = "";
  let views: Views;
  const keyspec = (line: string) => runCli(line.split(" "), { cwd: folder });
  const dataOf = async <Data>(line: string): Promise<Data> =>
    JSON.parse((await keyspec(`${line} --json`)).stdout) as Data;
  const renewalsOf = async (choice: string): Promise<readonly Renewal[]> =>
    (await dataOf<{ readonly renewals: readonly Renewal[] }>(`renew Faulty ${choice}`)).renewals;

  beforeAll(async () => {
    await ensureBuilt("hosts");
    folder = await mkdtemp(join(tmpdir(), "keyspec-agreement-"));
    await writeFile(join(folder, "faulty.json"), deploymentFile({ ...deploymentOf(), name: "Faulty" }));
    await writeFile(join(folder, "password.txt"), faultyPassword);
    const files = await writeFaultyFiles(folder, deploymentOf(), Date.now());
    await keyspec("deployment import faulty.json");
    const dropping = `inventory Faulty ${files.names.join(" ")} --password-file password.txt --report report.json`;
    const { places } = await dataOf<{ readonly places: readonly Place[] }>(dropping);
    const report = readReport(await readFile(join(folder, "report.json"), "utf8"));
    const { lines } = await dataOf<{ readonly lines: readonly Line[] }>("map Faulty --view everything --also exchange");
    const { endings } = await dataOf<{ readonly endings: readonly Ending[] }>("expiry Faulty");
    const calendar = ICAL.parse((await keyspec("expiry Faulty --format ics")).stdout);
    const events = new ICAL.Component(calendar).getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
    const metrics = parsePrometheus((await keyspec("expiry Faulty --format prometheus")).stdout);
    views = {
      ...{ ...files, places, lines, endings, subjects: report?.subjects ?? [] },
      due: await renewalsOf("--within 60d"),
      faulty: await renewalsOf("--within 60d --faulty"),
      calendar: new Map(events.map((event) => [event.uid, event])),
      verdicts: metrics.get("keyspec_certificate_verdict") ?? [],
    };
  }, buildMilliseconds);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const fileOf = (what: string): FaultyFile => {
    const found = views.certificates.find(({ fault }) => fault.what === what);
    if (found === undefined) throw new Error(`Nobody made the certificate of which ${what}.`);
    return found;
  };
  /** What the inventory says of the one place that a certificate is in. */
  const placeOf = ({ thumbprint }: FaultyFile): Place => {
    const [place, ...others] = views.places.filter((one) => one.thumbprint === thumbprint);
    if (place === undefined || others.length > 0) throw new Error(`It is in ${others.length + 1} places, or in none.`);
    return place;
  };
  const renewed = (renewals: readonly Renewal[], { thumbprint }: FaultyFile): Renewal | undefined =>
    renewals.find((renewal) => renewal.thumbprint === thumbprint);

  describe.each(faults)("of one $what", ({ what, verdict, rule, days }) => {
    it("the inventory names the fault in its place, and so does the report", () => {
      const file = fileOf(what);
      const { state, reason, findings, ends } = placeOf(file);
      expect({ state, ends }).toEqual({ state: verdict, ends: file.ends });
      expect(findings[0]?.ruleId.startsWith(rule)).toBe(true);
      const [subject, ...others] = views.subjects.filter(({ sha1 }) => sha1 === file.thumbprint);
      expect(others).toEqual([]);
      expect(subject).toMatchObject({ state, notAfter: ends });
      expect(formatted(subject?.summary ?? "")).toBe(reason?.english);
      expect(subject?.findings.map(({ ruleId }) => ruleId)).toEqual(findings.map(({ ruleId }) => ruleId));
    });

    it("the map says that its connections fail for this reason, where it is one that stops them", () => {
      const { reason } = placeOf(fileOf(what));
      const told = views.lines.filter(({ state }) =>
        state.reasons.some(({ words }) => words.english.includes(reason?.english ?? "nothing")),
      );
      const ids = new Set(told.map(({ state }) => state.id));
      expect(ids).toEqual(new Set(verdict === "will-not-work" ? ["not-trusted"] : []));
    });

    it("the renewal has it when it is due, or faulty, with the same reason and the planned names", () => {
      const file = fileOf(what);
      const { reason, ends, id } = placeOf(file);
      expect(renewed(views.due, file) !== undefined).toBe(days <= 60);
      const renewal = renewed(views.faulty, file);
      expect(renewal !== undefined).toBe(days <= 60 || verdict === "will-not-work");
      expect(renewal).toMatchObject({ id, ends });
      expect(renewal?.reason?.english).toBe(verdict === "will-not-work" ? reason?.english : undefined);
      const gained = (renewal?.names ?? []).filter(({ state }) => state === "gained").map(({ name }) => name);
      expect(gained).toEqual(file.lacking === null ? [] : [file.lacking]);
      expect(renewal?.key).toBe("rsa-2048");
    });

    it("the list of ends, the calendar and the monitoring have its day and its verdict", () => {
      const file = fileOf(what);
      const ending = views.endings.find(({ thumbprint }) => thumbprint === file.thumbprint);
      const state = days < 0 ? "ended" : days <= 14 ? "critical" : days <= 30 ? "warning" : "fine";
      expect(ending).toMatchObject({ ends: file.ends, state });
      const event = views.calendar.get(`${file.thumbprint.toUpperCase()}@keyspec`);
      expect(event?.startDate.toString()).toBe(file.ends.slice(0, 10));
      const uses = file.plan.uses.join(" ");
      const samples = views.verdicts.filter(({ labels }) => labels["uses"] === uses);
      expect(samples.map(({ labels }) => labels["server"])).toEqual(file.plan.nodes.map((node) => node.toLowerCase()));
      expect(new Set(samples.map(({ value }) => value))).toEqual(new Set([verdictValues[verdict]]));
    });

    it("a real handshake with a peer that has no fault fails where the map says so", async () => {
      const file = fileOf(what);
      const { plan, pfx, lacking } = file;
      const listener = `--listener-name ${lacking ?? plan.subject.commonName} --listener-role ${plan.role}`;
      const line = `rehearse ${pfx} peer.pfx ${listener} --initiator-name peer.contoso.com --roots root.pem --product ${plan.product}`;
      const { checks } = await dataOf<{ readonly checks: readonly Check[] }>(`${line} --password-file password.txt`);
      const failed = checks.filter(({ outcome }) => outcome === "fail");
      expect(failed.length > 0).toBe(verdict === "will-not-work");
      expect(new Set(failed.map(({ side }) => side))).toEqual(new Set(verdict === "will-not-work" ? ["listener"] : []));
    });
  });

  it("nothing else is due, and nothing lies about without a place", () => {
    const thumbprints = new Set(views.certificates.map(({ thumbprint }) => thumbprint));
    for (const renewals of [views.due, views.faulty])
      expect(renewals.filter(({ thumbprint }) => !thumbprints.has(thumbprint))).toEqual([]);
    expect(views.endings.filter(({ thumbprint }) => !thumbprints.has(thumbprint))).toEqual([]);
  });
});
