import { Text } from "@mantine/core";
import { importSteps } from "#shared/guide/import-steps/import-steps.ts";
import { type StepInWords, stepInWords } from "#shared/guide/import-steps/step-in-words.ts";
import type { ImportStep, ImportStepsInput } from "#shared/guide/import-steps/types.ts";
import { Disclosure } from "../disclosure.tsx";
import { CommandBlock } from "./command-block.tsx";
import "./import-steps.css";
import { text } from "../text.ts";
import { Notice } from "./notice.tsx";

/** What to do on the server with a finished file: warnings first, then commands to copy; alternatives are folded. */
export function ImportSteps({ input }: { readonly input: ImportStepsInput }) {
  return <StepList steps={importSteps(input)} fileName={input.fileName} />;
}

/** Steps for the operator, in order; their commands are told apart by the file that they are about. */
export function StepList({ steps, fileName }: { readonly steps: readonly ImportStep[]; readonly fileName: string }) {
  return (
    <ol className="import-steps">
      {steps.map(stepInWords).map((step) => (
        <li key={step.title} className="import-steps-step">
          <Step step={step} fileName={fileName} />
        </li>
      ))}
    </ol>
  );
}

function Step({ step, fileName }: { readonly step: StepInWords; readonly fileName: string }) {
  if (step.kind === "warning") {
    return (
      <Notice tone="warning" title={step.title}>
        {step.text}
      </Notice>
    );
  }
  const body = (
    <>
      <Text size="sm">{step.text}</Text>
      {step.command !== null && (
        <>
          <CommandBlock value={step.command} name={text.commandFor({ act: step.title, file: fileName })} />
          <Text size="xs" c="dimmed">
            {step.shell}
          </Text>
        </>
      )}
    </>
  );
  if (step.kind === "alternative") return <Disclosure summary={step.title}>{body}</Disclosure>;
  return (
    <>
      <Text size="sm" fw={600} component="h4" m={0}>
        {step.title}
      </Text>
      {body}
    </>
  );
}
