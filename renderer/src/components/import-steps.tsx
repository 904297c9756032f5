import { Text } from "@mantine/core";
import { type ImportStep, type ImportStepsInput, importSteps } from "#shared/import-steps/import-steps.ts";
import { CommandBlock } from "./command-block.tsx";
import { Disclosure } from "./disclosure.tsx";
import "./import-steps.css";
import { Notice } from "./notice.tsx";
import { text } from "./text.ts";

/** What to do on the server with a finished PFX: warnings first, then commands to copy; alternatives are folded. */
export function ImportSteps({ input }: { readonly input: ImportStepsInput }) {
  return (
    <ol className="import-steps">
      {importSteps(input).map((step) => (
        <li key={step.title} className="import-steps-step">
          <Step step={step} fileName={input.fileName} />
        </li>
      ))}
    </ol>
  );
}

function Step({ step, fileName }: { readonly step: ImportStep; readonly fileName: string }) {
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
          <CommandBlock value={step.command} name={text.commandFor(step.title, fileName)} />
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
