import { Paper, Stack, Text, Title } from "@mantine/core";
import { LineList } from "../../../components/line-list.tsx";
import { Notice } from "../../../components/results/notice.tsx";
import { ResultFile } from "../../../components/results/result-file.tsx";
import { text } from "../text.ts";
import type { Report } from "./converted.ts";

/** The report files: where they are, and why one is missing. */
export function ReportPanel({ report }: { readonly report: Report }) {
  const words = text.results;
  return (
    <Paper withBorder p="md" component="section" aria-label={words.report}>
      <Stack gap="sm">
        <Title order={3}>{words.report}</Title>
        {report.notices.length > 0 && (
          <Notice tone="warning" title={words.reportMissing}>
            <LineList lines={report.notices} />
          </Notice>
        )}
        {report.files.map((file) => (
          <ResultFile key={file.reference} file={file} />
        ))}
        {report.isPartial && <Text size="sm">{words.reportPartial}</Text>}
        {report.isOld && <Text size="sm">{words.reportOld}</Text>}
      </Stack>
    </Paper>
  );
}
