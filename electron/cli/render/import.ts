import { importSteps } from "#shared/guide/import-steps/import-steps.ts";
import { type StepInWords, stepInWords } from "#shared/guide/import-steps/step-in-words.ts";
import type { ImportStepsInput } from "#shared/guide/import-steps/types.ts";
import { localised } from "#shared/text/localise.ts";
import { wrap } from "#shared/text/wrap.ts";
import type { Paint } from "./paint.ts";
import { table } from "./table.ts";

const text = localised("cli.import", {
  next: "Next, on the server: import {file}",
  important: "Important:",
  others: "The same for the other files, each with its own thumbprint:",
  more: "… and {count, number} more; --report and --json have the thumbprint of each.",
});

/** A finished PFX, as far as its import is concerned. */
export type Importable = { readonly fileName: string; readonly thumbprint: string };

const indent = "  ";

/** Files beside the first whose thumbprint is listed. */
const mostOthers = 20;

/** What to do on the server: in full for the first file, and what to put in its place for the others. */
export function renderImport(
  files: readonly Importable[],
  options: Omit<ImportStepsInput, "fileName" | "thumbprint">,
  paint: Paint,
  width: number,
): string {
  const [first, ...others] = files;
  if (first === undefined) return "";
  let number = 0;
  const steps = importSteps({ ...options, ...first }).map((each) => {
    const step = stepInWords(each);
    if (step.kind === "step") number += 1;
    return renderStep(step, number, paint, width);
  });
  const title = paint("bold", text.next({ file: first.fileName }));
  return [title, ...steps, ...(others.length > 0 ? [othersText(others)] : [])].join("\n\n");
}

function renderStep(
  { kind, title, text: body, command, shell }: StepInWords,
  number: number,
  paint: Paint,
  width: number,
): string {
  const mark = { step: `${number}.`, alternative: "–", warning: paint("yellow", text.important) }[kind];
  const lines = [`${indent}${mark} ${title}`, wrap(body, width, indent.repeat(2))];
  return [
    ...lines,
    ...(command === null ? [] : [`${indent.repeat(3)}${command}`, `${indent.repeat(3)}(${shell})`]),
  ].join("\n");
}

function othersText(others: readonly Importable[]): string {
  const rows = others.slice(0, mostOthers).map(({ fileName, thumbprint }) => [fileName, thumbprint]);
  const rest = others.length - rows.length;
  const more = rest === 0 ? "" : `\n${indent.repeat(2)}${text.more({ count: rest })}`;
  return `${indent}${text.others}\n${table(rows, indent.repeat(2))}${more}`;
}
