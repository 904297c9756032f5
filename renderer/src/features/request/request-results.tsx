import { Paper, Stack, Text } from "@mantine/core";
import type { ExistingAnswer } from "#shared/api/schemas/common.ts";
import { format } from "#shared/text/localise.ts";
import { FailureNotice } from "../../components/results/failure-notice.tsx";
import { Notice } from "../../components/results/notice.tsx";
import { ResultFile } from "../../components/results/result-file.tsx";
import { ResultFolder } from "../../components/results/result-folder.tsx";
import { ClosingActions } from "../../components/wizard/closing-actions.tsx";
import { ExistingQuestion } from "../../components/wizard/existing-question.tsx";
import { ProgressPanel } from "../../components/wizard/progress-panel.tsx";
import type { Job } from "../../host/use-job.ts";
import { CreatedCard } from "./created-card.tsx";
import { CreatedTable } from "./created-table.tsx";
import { type Creation, isFinished, isWaiting } from "./creation.ts";
import { LostPassphrase } from "./lost-passphrase.tsx";
import { Next } from "./next.tsx";
import { NotMade } from "./not-made.tsx";
import { plansOf } from "./plans.ts";
import type { RequestFields } from "./request-fields.ts";
import { text } from "./text.ts";

export type RequestResultsProps = {
  readonly creation: Creation;
  /** What the requests were made from. */
  readonly fields: RequestFields;
  readonly job: Job;
  readonly onAnswerExisting: (answer: ExistingAnswer) => void;
  readonly onMakeRemaining: () => void;
  readonly onAgain: () => void;
  readonly onClose: () => void;
};

/** The requests that were made, and the way to a certificate. */
export function RequestResults(props: RequestResultsProps) {
  const { creation, fields, job, onAnswerExisting, onMakeRemaining, onAgain, onClose } = props;
  const { requests, readmes, notices } = creation;
  const words = text.results;
  const { plans } = plansOf(fields);
  const made = requests.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : []));
  const lone = loneRequest(requests);
  return (
    <Stack gap="lg">
      {!isFinished(creation) && <LostPassphrase />}
      <ExistingQuestion
        errors={requests.filter(isWaiting).flatMap(({ outcome }) => (outcome.ok ? [] : [outcome.error]))}
        onAnswer={onAnswerExisting}
      />
      <ProgressPanel job={job} />
      {job.error !== null && <FailureNotice error={job.error} focus />}
      <NotMade creation={creation} job={job} onMakeRemaining={onMakeRemaining} />
      <Next made={made} />
      {lone !== undefined && plans[0] !== undefined ? (
        <CreatedCard
          title={format(lone.title)}
          created={lone.value}
          plan={plans.find(({ id }) => id === lone.planId) ?? plans[0]}
          fields={fields}
        />
      ) : (
        <>
          <ResultFolder files={[...made.map(({ file }) => file), ...readmes]} archive={words.archive} />
          <CreatedTable requests={requests} plans={plans} fields={fields} />
        </>
      )}
      {readmes.length > 0 && (
        <Paper withBorder p="md" component="section" aria-label={words.readme}>
          <Text size="sm" mb="sm">
            {words.readmeText({ count: readmes.length })}
          </Text>
          <Stack gap="sm">
            {readmes.map((readme) => (
              <ResultFile key={readme.path} file={readme} />
            ))}
          </Stack>
        </Paper>
      )}
      {notices.map((notice) => (
        <Notice key={notice} tone="warning">
          {notice}
        </Notice>
      ))}
      <ClosingActions again={words.again} onAgain={onAgain} onClose={onClose} />
    </Stack>
  );
}

/** The one request of a run of one. */
function loneRequest([first, ...others]: Creation["requests"]) {
  if (first === undefined || others.length > 0 || !first.outcome.ok) return undefined;
  return { planId: first.planId, title: first.title, value: first.outcome.value };
}
