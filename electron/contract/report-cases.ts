import { readFile } from "node:fs/promises";
import { expect } from "vitest";
import { reportFormIds } from "#shared/report/forms.ts";
import { hostileReport, input, reportOf } from "#shared/report/testing/sample-reports.ts";
import { writeJson } from "#shared/report/writers/write-json.ts";
import { readReport } from "#shared/report/written-report.ts";
import { type ContractCase, dropped } from "./contract-case.ts";
import { expectRejection } from "./expect-error.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const given = (name: string, report: Parameters<typeof writeJson>[0]) => dropped(name, bytes(writeJson(report)));

/** Reports come as data, and the host makes files of them. */
export const reportCases: readonly ContractCase[] = [
  {
    name: "writes a report in every form, named after what it is about and when it was made",
    paths: ["report.write"],
    run: async ({ call, folder }) => {
      const reports = [given("report.json", reportOf([input("fe01.cer")]))];
      const { files } = await call("report.write", { reports, forms: reportFormIds, folder, onExisting: "refuse" });
      expect(files.map(({ name }) => name)).toEqual(
        ["html", "md", "txt", "json", "csv", "sarif", "junit.xml"].map(
          (ending) => `keyspec-report-pool01.contoso.com-20261201-0000.${ending}`,
        ),
      );
      const texts = await Promise.all(files.map(({ path }) => readFile(path, "utf8")));
      for (const text of texts) expect(text).toContain("pool01.contoso.com");
      expect(readReport(texts[3] ?? "")).toEqual(reportOf([input("fe01.cer")]));
      await expectRejection(
        call("report.write", { reports, forms: ["html"], folder, onExisting: "refuse" }),
        "OUTPUT_EXISTS",
      );
    },
  },
  {
    name: "puts several reports together, and names in them become no folder",
    paths: ["report.write"],
    run: async ({ call, folder }) => {
      const hostile = { ...hostileReport(), title: "../../<script>" };
      const { files } = await call("report.write", {
        reports: [given("a.json", reportOf([input("a.cer")])), given("b.json", hostile)],
        forms: ["text"],
        folder,
        onExisting: "refuse",
      });
      expect(await readFile(files[0]?.path ?? "", "utf8")).toContain("KeySpec report: 2 reports");
      const [alone] = (
        await call("report.write", {
          reports: [given("b.json", hostile)],
          forms: ["html"],
          folder,
          onExisting: "refuse",
        })
      ).files;
      expect(alone?.name).toMatch(/^keyspec-report-[\w.-]+-20261201-0000\.html$/);
    },
  },
  {
    name: "refuses what is no report, by its name",
    paths: ["report.write"],
    run: async ({ call, folder }) => {
      const reports = [dropped("other.json", bytes('{"schema":"keyspec-conversion-report"}'))];
      await expectRejection(
        call("report.write", { reports, forms: ["html"], folder, onExisting: "refuse" }),
        "REPORT_UNREADABLE",
      );
    },
  },
];
