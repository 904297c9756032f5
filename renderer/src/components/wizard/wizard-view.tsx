import { Button, Group, Loader, Stack, Text } from "@mantine/core";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { type FieldValues, FormProvider, type Path } from "react-hook-form";
import type { Job } from "../../host/use-job.ts";
import { hold } from "../../navigation/holds.ts";
import { usePlace } from "../../navigation/place.ts";
import { OwnForm } from "../fields/own-form.tsx";
import { FailureNotice } from "../results/failure-notice.tsx";
import { Notice } from "../results/notice.tsx";
import { text } from "../text.ts";
import { ChangeContext } from "./change-context.ts";
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
  /** Instead of the step's own heading, where that depends on what was chosen. */
  readonly heading?: string;
  readonly wizard: Wizard<Values>;
  /** By id of the step. Other steps just go on. */
  readonly commits: Readonly<Record<string, Commit>>;
  readonly job: Job;
  /** A question that the last run left open, for example about an existing file. */
  readonly question?: ReactNode;
  readonly closing: Closing;
  /** The page was opened by its id, and the host is asked for its jobs. */
  readonly looking?: boolean;
};

type Closing = {
  readonly title: string;
  readonly heading: string;
  readonly content: ReactNode;
  /** There is a result: the closing page may be shown. */
  readonly hasResult: boolean;
  /** The result waits for an answer that only this page can take. */
  readonly isUnanswered?: boolean;
};

/** Shows a wizard: one step at a time with Back and its forward button, then the closing page. */
export function WizardView<Values extends FieldValues>(props: WizardViewProps<Values>) {
  const { title, intro, wizard, commits, job, question, closing, looking = false } = props;
  const { form, steps, active, go, change, goOn, goBack, refuse, stayOpen } = wizard;
  const { id } = usePlace();
  const { hasResult, isUnanswered = false } = closing;
  const [attempt, setAttempt] = useState(0);
  const step = steps[active];
  const commit = step === undefined ? undefined : commits[step.id];
  const problems = listErrors(form.formState.errors);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked when the address or the result changes, not at each key stroke
  useEffect(() => {
    if (!looking) stayOpen(hasResult);
  }, [active, looking, hasResult]);
  // Not when the page is shown again: what failed meanwhile was not read yet.
  const shown = useRef(active);
  // biome-ignore lint/correctness/useExhaustiveDependencies: one step's failure is not the next one's
  useEffect(() => {
    if (shown.current === active) return;
    shown.current = active;
    job.forget();
  }, [active]);
  useEffect(() => hold(id, "unanswered", isUnanswered), [id, isUnanswered]);
  const forward = async () => {
    if (job.running) return;
    job.forget();
    if (commit === undefined || (await commit.run())) goOn();
  };
  const jump = step?.isCheck === true ? change : go;
  const goToStep = (id: string) => {
    const at = steps.findIndex((each) => each.id === id);
    if (at >= 0) jump(at);
  };
  // A field of another step can have the focus when that step is drawn.
  const wantedField = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each step that is shown
  useEffect(() => {
    if (wantedField.current !== null) form.setFocus(wantedField.current as Path<Values>);
    wantedField.current = null;
  }, [active]);
  const goToField = (field: string) => {
    const elsewhere = step?.stepOf?.(field) ?? null;
    if (elsewhere === null) {
      form.setFocus(field as Path<Values>);
    } else {
      wantedField.current = field;
      goToStep(elsewhere);
    }
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
        heading={
          looking ? text.looking.heading : step === undefined ? closing.heading : (props.heading ?? step.heading)
        }
        onJump={step === undefined ? undefined : jump}
      >
        {looking ? (
          <Looking job={job} />
        ) : step === undefined ? (
          closing.content
        ) : (
          <OwnForm onSubmit={submit}>
            <Stack gap="lg">
              {job.error === null ? (
                <ErrorSummary
                  problems={problems}
                  attempt={attempt}
                  placeOf={step.placeOf ?? (() => null)}
                  onGo={goToField}
                />
              ) : (
                <FailureNotice error={job.error} focus={problems.length === 0} />
              )}
              {question}
              <ChangeContext value={{ goToStep, goToField }}>
                <SubmitContext value={() => void submit()}>
                  <step.Step />
                </SubmitContext>
              </ChangeContext>
              {job.cancelled && <Notice tone="unknown" title={text.cancelled} role="status" />}
              <Group gap="sm">
                {active > 0 && (
                  <Button variant="default" onClick={goBack}>
                    {text.back}
                  </Button>
                )}
                <Button type="submit" aria-disabled={job.running || undefined}>
                  {commit?.label ?? text.proceed}
                </Button>
              </Group>
              <ProgressPanel job={job} />
            </Stack>
          </OwnForm>
        )}
      </StepFrame>
    </FormProvider>
  );
}

/** Instead of a step whose fields went with the page that was loaded before: its job runs at the host. */
function Looking({ job }: { readonly job: Job }) {
  return (
    <Stack gap="md">
      {job.running ? <Text size="sm">{text.looking.running}</Text> : <Loader size="sm" />}
      <ProgressPanel job={job} />
    </Stack>
  );
}
