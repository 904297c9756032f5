import { Stack, Stepper, Title } from "@mantine/core";
import { type ReactNode, useEffect, useRef } from "react";
import "./step-frame.css";
import { PageTitle } from "../page-title.tsx";
import { text } from "../text.ts";

export type StepFrameProps = {
  readonly title: string;
  readonly intro: string | undefined;
  readonly steps: readonly string[];
  readonly active: number;
  /** Jumps back to a finished step; undefined where nothing may be changed any more. */
  readonly onJump: ((step: number) => void) | undefined;
  readonly heading: string;
  readonly children: ReactNode;
};

/**
 * Title, the list of steps (left where there is room, one line where not) and the page of the active step. The focus goes to its heading,
 * or to the one control that it waits for, which says so by `data-first-focus`.
 */
export function StepFrame({ title, intro, steps, active, onJump, heading, children }: StepFrameProps) {
  const headingElement = useRef<HTMLHeadingElement>(null);
  const shown = useRef(active);
  useEffect(() => {
    if (shown.current === active) return;
    shown.current = active;
    const first = headingElement.current?.parentElement?.querySelector<HTMLElement>("[data-first-focus]");
    (first ?? headingElement.current)?.focus();
    window.scrollTo({ top: 0 });
  }, [active]);
  // The same page with other news, and what had the focus went with the old ones.
  const focusedHeading = useRef(heading);
  useEffect(() => {
    if (focusedHeading.current === heading) return;
    focusedHeading.current = heading;
    if (document.activeElement === document.body) headingElement.current?.focus();
  }, [heading]);

  return (
    <>
      <PageTitle title={title} {...(intro !== undefined && { intro })} />
      <div className="step-frame">
        <nav className="step-frame-list" aria-label={text.steps}>
          <Stepper
            active={active}
            orientation="vertical"
            size="xs"
            iconSize={26}
            allowNextStepsSelect={false}
            {...(onJump !== undefined && { onStepClick: onJump })}
          >
            {steps.map((step, index) => {
              const selectable = onJump !== undefined && index < active;
              return (
                <Stepper.Step
                  key={step}
                  label={step}
                  allowStepSelect={selectable}
                  disabled={!selectable}
                  aria-current={index === active ? "step" : undefined}
                />
              );
            })}
          </Stepper>
        </nav>
        <Stack gap="md" className="step-frame-content">
          <p className="step-frame-compact">
            {text.stepOf({ step: active + 1, steps: steps.length, title: steps[active] ?? "" })}
          </p>
          <Title order={2} tabIndex={-1} ref={headingElement} className="step-frame-heading">
            {heading}
          </Title>
          {children}
        </Stack>
      </div>
    </>
  );
}
