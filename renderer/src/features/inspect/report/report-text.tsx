import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { Disclosure } from "../../../components/disclosure.tsx";
import { CommandBlock } from "../../../components/results/command-block.tsx";
import { FailureNotice } from "../../../components/results/failure-notice.tsx";
import { queries } from "../../../host/queries.ts";
import { useJob } from "../../../host/use-job.ts";
import type { Inspection } from "../inspection.ts";
import type { JudgeFor } from "../verdict/judge-for.ts";
import { fetchReportCode } from "./fetch-report-code.ts";
import { text } from "./text.ts";

export type ReportTextProps = { readonly inspection: Inspection; readonly judgeFor: JudgeFor };

/** The report of one file or port as text, to be copied into a ticket or an e-mail. It is made when somebody looks. */
export function ReportText({ inspection, judgeFor }: ReportTextProps) {
  const about = useQuery(queries.about);
  const job = useJob();
  const [code, setCode] = useState<Awaited<ReturnType<typeof fetchReportCode>> | null>(null);
  const version = about.data?.version ?? "";
  const value = useMemo(
    () => code?.reportAsText({ inspections: [inspection], judgeFor, version }) ?? null,
    [code, inspection, judgeFor, version],
  );
  const open = async () => {
    const fetched = code ?? (await job.run(fetchReportCode));
    if (fetched !== null) setCode(fetched);
  };
  return (
    <Disclosure summary={text.asText} onOpen={() => void open()}>
      {value !== null && <CommandBlock name={text.textOf({ name: inspection.name })} value={value} />}
      {job.error !== null && <FailureNotice error={job.error} />}
    </Disclosure>
  );
}
