import type { Finding, Severity } from "#shared/rules/types.ts";
import { formatted } from "#shared/text/localise.ts";
import { FindingSource } from "../facts/finding-source.tsx";
import { CrossIcon, InfoIcon, WarningIcon } from "../icons.tsx";
import { text } from "../text.ts";
import "./finding-list.css";

const icons = { error: CrossIcon, warning: WarningIcon, notice: InfoIcon } as const;
const severities = ["error", "warning", "notice"] as const satisfies readonly Severity[];

/** The findings of a verdict, one list for each severity; what to do about errors and warnings is said in `NextSteps`. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  return severities.map((severity) => {
    const some = findings.filter((finding) => finding.severity === severity);
    return some.length > 0 && <FindingsOf key={severity} severity={severity} findings={some} />;
  });
}

type FindingsOfProps = { readonly severity: Severity; readonly findings: readonly Finding[] };

function FindingsOf({ severity, findings }: FindingsOfProps) {
  const words = text.finding;
  const title = words.severities[severity]({ count: findings.length });
  const SeverityIcon = icons[severity];
  return (
    <div className={`finding-list finding-list-${severity}`}>
      <p className="finding-list-title">
        <SeverityIcon size={18} />
        {title}
      </p>
      <ul aria-label={title}>
        {findings.map((finding, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one rule may object twice; the list is made anew with each verdict
          <li key={`${finding.ruleId}-${index}`}>
            <p className="finding-list-what">{formatted(finding.what)}</p>
            <p>{formatted(finding.why)}</p>
            {severity === "notice" && <p>{formatted(finding.fix)}</p>}
            <FindingSource finding={finding} />
          </li>
        ))}
      </ul>
    </div>
  );
}
