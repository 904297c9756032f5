import * as z from "zod";

const severitySchema = z.enum(["info", "low", "moderate", "high", "critical"]);

/** The part of `npm audit --json` (auditReportVersion 2) that is used; a name in `via` is another entry of the report. */
const reportSchema = z.object({
  auditReportVersion: z.literal(2),
  vulnerabilities: z.record(
    z.string(),
    z.object({
      nodes: z.array(z.string()),
      via: z.array(z.union([z.string(), z.object({ title: z.string(), url: z.url(), severity: severitySchema })])),
    }),
  ),
});

/** What npm answers where the registry gave it no report. */
const failureSchema = z.object({ message: z.string() });

export type Advisory = {
  /** `GHSA-…`, from its address. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly severity: z.infer<typeof severitySchema>;
  /** Folders of the packages that have it, below the project's root. */
  readonly folders: readonly string[];
};

/**
 * The advisories in a report of `npm audit --json`, each once.
 *
 * @throws Error where the text is no report: no answer is not the answer that all is well
 */
export function readAudit(text: string): readonly Advisory[] {
  const answer = parse(text);
  const report = reportSchema.safeParse(answer);
  if (!report.success) {
    const failure = failureSchema.safeParse(answer);
    throw new Error(
      `npm audit gave no report: ${failure.success ? failure.data.message : z.prettifyError(report.error)}`,
    );
  }
  const found = new Map<string, Advisory>();
  for (const { nodes, via } of Object.values(report.data.vulnerabilities)) {
    for (const cause of via) {
      if (typeof cause === "string") continue;
      const { title, url, severity } = cause;
      const id = url.slice(url.lastIndexOf("/") + 1);
      const folders = [...new Set([...(found.get(id)?.folders ?? []), ...nodes])];
      found.set(id, { id, title, url, severity, folders });
    }
  }
  return [...found.values()];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
