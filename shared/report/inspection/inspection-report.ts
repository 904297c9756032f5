import { productById } from "../../catalogue/products/index.ts";
import { surroundingsOf } from "../../guide/surroundings.ts";
import { evidenceOf } from "../../judge/evidence.ts";
import { type JudgeContext, judgeFacts } from "../../judge/judge-facts.ts";
import { type JudgedEvidence, judgeTogether } from "../../judge/judge-together.ts";
import { roleById } from "../../roles/index.ts";
import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import type { FailPolicy } from "../fail-policy.ts";
import { headlineOf } from "../headline.ts";
import type { Report, ReportInput, ReportRow, ReportSubject } from "../model.ts";
import { rulesOf } from "../rules-of.ts";
import { stepsOf } from "../steps-of.ts";
import { togetherFinding } from "../together-finding.ts";
import type { InspectedInput } from "./inspected-input.ts";
import { reportInput } from "./report-input.ts";
import { reportSubject } from "./report-subject.ts";
import { uniqueNames } from "./unique-names.ts";

/** What a report is made of. */
export type InspectionRun = {
  readonly inputs: readonly InspectedInput[];
  readonly judging: JudgeContext;
  readonly policy: FailPolicy;
  /** Of KeySpec. */
  readonly version: string;
  /** The command or the page. */
  readonly madeWith: Message;
};

const texts = messages("report.inspection", {
  files: "{count, plural, one {# file} other {# files}}",
  product: "Judged for",
  role: "Role",
  noRole: "Not chosen: by the general rules, or by the role of the planned certificate that fits",
  names: "Names",
  planned:
    "Compared with the {count, plural, one {planned certificate} other {# planned certificates}} of the deployment",
  notCompared: "Not compared: no deployment was given",
  expiry: "Ends soon",
  expiryDays: "Within {days, plural, one {# day} other {# days}}",
});

/** The report of files or ports that were inspected: judged with the rules of Inspect, at the time of `judging`. */
export function inspectionReport({ inputs, judging, policy, version, madeWith }: InspectionRun): Report {
  const names = uniqueNames(inputs.map(({ name }) => name));
  const read = inputs.map((input, index) => readInput(input, names[index] ?? input.name, `${index + 1}`, judging));
  const subjects = read.flatMap((one) => one.subjects);
  const idOf = new Map(read.map(({ input }) => [input.name, input.id]));
  const together = judgeTogether(read.flatMap((one) => one.judged)).map((finding) =>
    togetherFinding(
      finding,
      finding.files.flatMap((file) => idOf.get(file) ?? []),
    ),
  );
  const [only, ...others] = read;
  const report = { subjects, together, inputs: read.map(({ input }) => input) };
  return {
    schema: "keyspec-report",
    version: 1,
    kind: "inspection",
    title: only !== undefined && others.length === 0 ? only.input.name : texts.files({ count: read.length }),
    tool: { name: "KeySpec", version },
    madeAt: new Date(judging.now).toISOString(),
    madeWith,
    asked: askedRows(judging, policy),
    headline: headlineOf(report),
    failOn: policy.failOn,
    steps: stepsOf(report),
    tables: [],
    pictures: [],
    rules: rulesOf(report),
    ...report,
  };
}

type ReadInput = {
  readonly input: ReportInput;
  readonly subjects: readonly ReportSubject[];
  readonly judged: readonly JudgedEvidence[];
};

function readInput(given: InspectedInput, name: string, id: string, judging: JudgeContext): ReadInput {
  const { outcome } = given;
  const input = reportInput(given, { id, name }, judging.now);
  const found = (outcome.ok ? outcome.value.items : []).flatMap((facts) => {
    const verdicts = judgeFacts(facts, name, judging);
    const around = surroundingsOf(facts, name, verdicts, judging);
    return evidenceOf(facts, name, judging.now).flatMap((evidence, index) => {
      const [judgement, surroundings] = [verdicts[index], around[index]];
      return judgement === undefined || surroundings === undefined ? [] : [{ evidence, judgement, surroundings }];
    });
  });
  return {
    input,
    subjects: found.map((subject, index) =>
      reportSubject(subject, { id: `${id}.${index + 1}`, input: id }, judging.now),
    ),
    judged: found.map(({ evidence, judgement }) => ({ file: name, evidence, role: judgement.role })),
  };
}

function askedRows({ product, role, plans }: JudgeContext, { expiresWithinDays }: FailPolicy): readonly ReportRow[] {
  return [
    { id: "product", label: texts.product, value: [productById(product).title] },
    { id: "role", label: texts.role, value: [role === null ? texts.noRole : roleById(role).title] },
    {
      id: "names",
      label: texts.names,
      value: [plans.length === 0 ? texts.notCompared : texts.planned({ count: plans.length })],
    },
    ...(expiresWithinDays === null
      ? []
      : [{ id: "expiry", label: texts.expiry, value: [texts.expiryDays({ days: expiresWithinDays })] }]),
  ];
}
