import { Button, Checkbox, Group, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { WrittenFile } from "#shared/api/schemas/common.ts";
import { type SavedFormId, savedFormIds } from "#shared/report/forms.ts";
import { queries } from "../../host/queries.ts";
import { useJob } from "../../host/use-job.ts";
import { Disclosure } from "../disclosure.tsx";
import { FailureNotice } from "../results/failure-notice.tsx";
import { ResultFile } from "../results/result-file.tsx";
import { useReportOffer } from "./report-offer.ts";
import { text } from "./text.ts";

export type SaveReportProps = {
  /** Writes the report and says where it is. Throws AppError. */
  readonly save: (forms: readonly SavedFormId[]) => Promise<readonly WrittenFile[]>;
};

/** Writes what is shown as one report, in each form that is chosen, and says where the files are. */
export function SaveReport({ save: write }: SaveReportProps) {
  const job = useJob();
  const about = useQuery(queries.about);
  const offered = savedFormIds.filter((id) => id !== "pdf" || about.data?.canWritePdf === true);
  const [forms, setForms] = useState<readonly SavedFormId[]>(["html"]);
  const [saved, setSaved] = useState<readonly WrittenFile[]>([]);
  const [isMissing, setMissing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const [asked, setAsked] = useState(0);
  useReportOffer(() => setAsked((before) => before + 1));
  useEffect(() => {
    // The fold has been opened by now: an effect of what is inside comes first.
    if (asked > 0) button.current?.focus();
  }, [asked]);
  const choose = (chosen: readonly string[]) => {
    setMissing(false);
    setForms(savedFormIds.filter((id) => chosen.includes(id)));
  };
  const save = async () => {
    setMissing(forms.length === 0);
    if (forms.length === 0 || job.running) return;
    const files = await job.run(() => write(forms));
    if (files !== null) setSaved(files);
  };
  return (
    <Disclosure summary={text.summary} opensFor={asked === 0 ? null : String(asked)}>
      <Stack gap="sm" align="flex-start">
        <Checkbox.Group
          label={text.forms}
          description={text.holds}
          error={isMissing ? text.noForm : undefined}
          value={[...forms]}
          onChange={choose}
        >
          <Group gap="md" mt="xs">
            {offered.map((id) => (
              <Checkbox key={id} value={id} label={text.titles[id]} />
            ))}
          </Group>
        </Checkbox.Group>
        <Button ref={button} variant="default" aria-disabled={job.running || undefined} onClick={() => void save()}>
          {text.save}
        </Button>
        {job.error !== null && <FailureNotice error={job.error} focus />}
        <div role="status">
          {saved.length > 0 && (
            <Stack gap="sm">
              <Text size="sm">{text.saved({ count: saved.length })}</Text>
              {saved.map((file) => (
                <ResultFile key={file.reference} file={file} />
              ))}
            </Stack>
          )}
        </div>
      </Stack>
    </Disclosure>
  );
}
