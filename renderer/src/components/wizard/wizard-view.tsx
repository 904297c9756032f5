import { Button, Group, Stack } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { type FieldValues, FormProvider, type Path } from "react-hook-form";
import type { Job } from "../../host/use-job.ts";
import { FailureNotice } from "../results/failure-notice.tsx";
import { Notice } from "../results/notice.tsx";
import { text } from "../text.ts";
import { ErrorSummary } from "./error-summary.tsx";
import { listErrors } from "./list-errors.ts";
import { ProgressPanel } from "./progress-panel.tsx";
import { StepFrame } from "./step-frame.tsx";
import { SubmitContext } from "./submit-context.ts";
import type { Wizard } from "./use-wizard.ts";

/** What a step does when it is left forward, beyond going on: the button names the act. */
type Commit = {
  readonly label: string;
  /** true: go on to the next step. */
  readonly run: () => Promise<boolean>;
};

export type WizardViewProps<Values extends FieldValues> = {
  readonly title: string;
  readonly intro?: string;
  readonly wizard: Wizard<Values>;
  /** By id of the step. Other steps just go on. */
  readonly commits: Readonly<Record<string, Commit>>;
  readonly job: Job;
  /** A question that the last run left open, for example about an existing file. */
  readonly question?: ReactNode;
  readonly closing: { readonly title: string; readonly heading: string; readonly content: ReactNode };
};

/** Shows a wizard: one step at a time with Back and its forward button, then the closing page. */
export function WizardView<Values extends FieldValues>(props: WizardViewProps<Values>) {
  const { title, intro, wizard, commits, job, question, closing } = props;
  const { form, steps, active, go, refuse } = wizard;
  const [attempt, setAttempt] = useState(0);
  const step = steps[active];
  const commit = step === undefined ? undefined : commits[step.id];
  const problems = listErrors(form.formState.errors);
  const jump = (index: number) => {
    job.forget();
    go(index);
  };
  const forward = async () => {
    if (job.running) return;
    job.forget();
    if (commit === undefined || (await commit.run())) go(active + 1);
  };
  const submit = form.handleSubmit(forward, () => {
    job.forget();
    refuse();
    setAttempt((count) => count + 1);
  });

  return (
    <FormProvider {...form}>
      <StepFrame
        title={title}
        intro={intro}
        steps={[...steps.map((each) => each.title), closing.title]}
        active={active}
        heading={step === undefined ? closing.heading : step.heading}
        onJump={step === undefined ? undefined : jump}
      >
        {step === undefined ? (
          closing.content
        ) : (
          <form
            noValidate
            autoComplete="off"
            onSubmit={(event) => {
              event.preventDefault();
              void submit();
            }}
          >
            <Stack gap="lg">
              {job.error === null ? (
                <ErrorSummary
                  problems={problems}
                  attempt={attempt}
                  placeOf={step.placeOf ?? (() => null)}
                  onGo={(field) => form.setFocus(field as Path<Values>)}
                />
              ) : (
                <FailureNotice error={job.error} focus={problems.length === 0} />
              )}
              {question}
              <SubmitContext value={() => void submit()}>
                <step.Step />
              </SubmitContext>
              {job.cancelled && <Notice tone="unknown" title={text.cancelled} role="status" />}
              <Group gap="sm">
                {active > 0 && (
                  <Button variant="default" onClick={() => jump(active - 1)}>
                    {text.back}
                  </Button>
                )}
                <Button type="submit" aria-disabled={job.running || undefined}>
                  {commit?.label ?? text.proceed}
                </Button>
              </Group>
              <ProgressPanel job={job} />
            </Stack>
          </form>
        )}
      </StepFrame>
    </FormProvider>
  );
}
