import { authorityProblems } from "../../authorities/authority-problems.ts";
import { templateFor } from "../../authorities/chosen-authorities.ts";
import { formatProblem } from "../../authorities/format-problem.ts";
import type { Authority } from "../../authorities/types.ts";
import { dueBefore } from "../../renewal/due-before.ts";
import { roleById } from "../../roles/index.ts";
import { problemsOfRun } from "../../roles/planning/problems-of-run.ts";
import type { PlanProblem } from "../../roles/planning/types.ts";
import { planTitle } from "../../roles/titles.ts";
import type { CertificatePlan } from "../../roles/types.ts";
import { format, formatted } from "../../text/localise.ts";
import { paragraph } from "../../text/paragraph.ts";
import { onOneLine } from "../commands/on-one-line.ts";
import { type StepInWords, stepInWords } from "../import-steps/step-in-words.ts";
import { isShared } from "./is-shared.ts";
import { linesOfSteps } from "./lines-of-steps.ts";
import { operatorReadmeTexts as words } from "./operator-readme-texts.ts";
import { asTextFile, plain, wrapped } from "./plain-text.ts";
import { requestSteps } from "./request-steps.ts";
import type { RequestFormat, RequestTemplate } from "./types.ts";

type ReadmeEntry = {
  readonly plan: CertificatePlan;
  readonly fileName: string;
  readonly authority: Authority;
  /** When the certificate in use ends that it takes the place of, ISO 8601; absent: it takes the place of none that is known. */
  readonly replacedEnds?: string | undefined;
};

export type OperatorReadmeInput = {
  readonly deploymentName: string;
  readonly delivery: "here" | "on-server";
  /** Goes into requests to an enterprise CA. */
  readonly template: RequestTemplate | null;
  /** How requests are written here. */
  readonly format: RequestFormat;
  readonly entries: readonly ReadmeEntry[];
  /** ISO 8601. */
  readonly createdAt: string;
};

/**
 * README.txt for whoever carries the files on: what each file is, what to do in which order, what to bring back. CRLF, no secret.
 * Requests whose steps are equal but for the names of files get them once in full; the others get their commands.
 */
export function operatorReadme(input: OperatorReadmeInput): string {
  const { deploymentName, entries, createdAt } = input;
  const authorities = [...new Set(entries.map(({ authority }) => authority))];
  // Titles hold commas.
  const titles = authorities.map(({ title }) => formatted(title)).join("; ");
  const problems = problemsOf(input);
  return asTextFile([
    plain(words.title({ deployment: deploymentName })),
    plain(words.made({ created: createdAt, authorities: titles })),
    "",
    ...wrapped(secretsText(input), ""),
    ...section(
      words.sections.files,
      entries.flatMap((entry) => fileLines(entry, input.delivery)),
    ),
    ...section(words.sections.steps, stepLines(input)),
    ...section(words.sections.bringBack, wrapped(bringBackText(input), "")),
    ...section(
      words.sections.advice,
      bullets([
        ...authorities.flatMap(({ advice }) => advice.map(({ value }) => format(value))),
        ...problems.filter(({ at }) => at !== "lifetime").map(({ what, fix }) => format(paragraph(what, fix))),
      ]),
    ),
    ...authorities.flatMap(({ title, changes }) =>
      section(words.sections.changes({ authority: title }), bullets(changes.map(({ value }) => format(value)))),
    ),
    ...section(
      words.sections.lifetime,
      bullets(
        problems.filter(({ at }) => at === "lifetime").map(({ what, why, fix }) => format(paragraph(what, why, fix))),
      ),
    ),
    ...section(words.sections.warnings, bullets(warnings(input))),
  ]);
}

/** What the authorities refuse, drop and bound, as the page and the command line say it before anything is made. */
function problemsOf({ delivery, format, entries, createdAt }: OperatorReadmeInput): readonly PlanProblem[] {
  return problemsOfRun([
    ...entries.flatMap(({ plan, authority }) => authorityProblems(authority, plan, createdAt)),
    ...(delivery === "here" ? entries.flatMap(({ authority }) => formatProblem(authority, format) ?? []) : []),
  ]);
}

/** A title in capitals and its lines, without the empty ones at their end; [] without lines. */
function section(title: string, lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line !== "");
  const heading = plain(title).toUpperCase();
  return last < 0 ? [] : ["", "", heading, "-".repeat(heading.length), "", ...lines.slice(0, last + 1)];
}

function bullets(sentences: readonly string[]): readonly string[] {
  return sentences.flatMap((sentence) =>
    wrapped(sentence, "  ").map((line, index) => (index === 0 ? `- ${line.trim()}` : line)),
  );
}

function isAppliance({ plan }: ReadmeEntry): boolean {
  return plan.keyPlace.value === "appliance";
}

function isGateway({ plan }: ReadmeEntry): boolean {
  return roleById(plan.role).assignment === "gateway-page";
}

function secretsText({ delivery, entries }: OperatorReadmeInput): string {
  if (entries.every(isAppliance)) return words.secrets.onAppliances;
  if (delivery === "here") return words.secrets.here;
  return words.secrets.onServers({ exportable: entries.some(({ plan }) => plan.exportable.value) ? "yes" : "no" });
}

/** The ending of a file, and the text that says what it is. */
function fileKind(
  entry: ReadmeEntry,
  delivery: "here" | "on-server",
): readonly [string, "sheet" | "request" | "gateway" | "instructions"] {
  if (isAppliance(entry)) return [".txt", "sheet"];
  if (delivery === "here") return [".req", "request"];
  return [".inf", isGateway(entry) ? "gateway" : "instructions"];
}

function fileLines(entry: ReadmeEntry, delivery: "here" | "on-server"): readonly string[] {
  const { plan, fileName, authority, replacedEnds } = entry;
  const [extension, kind] = fileKind(entry, delivery);
  const content = words.file.content({
    count: plan.nodes.length,
    servers: plan.nodes.join(", "),
    commonName: plan.subject.commonName,
    names: plan.names.filter(({ included }) => included).length,
    authority: authority.title,
  });
  return [
    `${fileName}${extension}`,
    ...wrapped(words.file[kind]({ certificate: planTitle(plan) }), "    "),
    ...wrapped(content, "    "),
    ...(replacedEnds === undefined ? [] : wrapped(format(dueBefore(plan, replacedEnds, null).words), "    ")),
    "",
  ];
}

function stepLines(input: OperatorReadmeInput): readonly string[] {
  const explained = new Map<string, string>();
  return input.entries.flatMap((entry) => {
    const template = templateFor(entry.authority.id, input.template);
    const steps = requestSteps({ ...entry, delivery: input.delivery, template }).map(stepInWords);
    const shape = shapeOf(steps, entry.fileName);
    const first = explained.get(shape);
    if (first !== undefined) return commandLines(entry, steps, first);
    explained.set(shape, entry.fileName);
    return [plain(words.stepsFor({ file: entry.fileName })), "", ...linesOfSteps(steps), ""];
  });
}

/**
 * What two requests must have alike so that one may be sent to the steps of the other: every word but the names of their files. What a
 * step says of servers and names is a part of it.
 */
function shapeOf(steps: readonly StepInWords[], fileName: string): string {
  const parts = JSON.stringify(steps).split(fileName);
  // A server may have the name of its file: only where an ending follows is it the file.
  return parts.reduce(
    (text, part) => `${text}${/^(?:-[\w-]+)?\.[a-z0-9]{3}\b/.test(part) ? "<file>" : fileName}${part}`,
  );
}

function commandLines({ fileName }: ReadmeEntry, steps: readonly StepInWords[], like: string): readonly string[] {
  const commands = steps.flatMap(({ kind, title, command }) =>
    command === null
      ? []
      : [...(kind === "alternative" ? [`  - ${plain(title)}`, ""] : []), `       ${onOneLine(command)}`, ""],
  );
  return [...wrapped(words.sameSteps({ file: fileName, other: like }), ""), "", ...commands];
}

function bringBackText({ delivery, entries }: OperatorReadmeInput): string {
  if (entries.every(isAppliance)) return words.bringBack.onAppliances;
  return delivery === "here" ? words.bringBack.here : words.bringBack.onServers;
}

function warnings({ delivery, entries }: OperatorReadmeInput): readonly string[] {
  const texts = words.warnings;
  const forLync = (entry: ReadmeEntry) =>
    entry.plan.keySpec === 1 && entry.plan.keyPlace.value === "anywhere" && !isGateway(entry);
  return [
    ...(entries.some(forLync) ? [texts.console] : []),
    ...(entries.some(({ plan }) => plan.keySpec === 0) ? [texts.ellipticCurve] : []),
    ...entries.flatMap(({ fileName, plan }) => {
      if (plan.scope === "deployment") return texts.deployment({ file: fileName });
      return isShared(plan) ? texts.shared({ file: fileName, count: plan.nodes.length }) : [];
    }),
    ...(entries.every(isAppliance) ? [] : [delivery === "here" ? texts.keysHere : texts.keysOnServers]),
  ];
}
