import { datesOf, productsOf } from "#shared/present/rule-rows.ts";
import { severityWords } from "#shared/present/verdict-texts.ts";
import type { Rule, Severity } from "#shared/rules/types.ts";
import { format, formatList } from "#shared/text/localise.ts";
import type { Tone } from "../../components/facts/tone.ts";
import { ToneBadge } from "../../components/facts/tone-badge.tsx";
import type { Column, StateFilter } from "../../components/table/column.ts";
import { text } from "./text.ts";

const words = text.columns;
const severities = ["error", "warning", "notice"] as const satisfies readonly Severity[];
const tones = { error: "bad", warning: "warning", notice: "unknown" } as const satisfies Record<Severity, Tone>;

export const ruleColumns: readonly Column<Rule>[] = [
  { id: "requirement", title: words.requirement, value: ({ title }) => format(title) },
  {
    id: "severity",
    title: words.severity,
    value: ({ severity }) => severities.indexOf(severity),
    cell: ({ severity }) => <ToneBadge tone={tones[severity]} label={format(severityWords[severity])} size={16} />,
    kind: "short",
  },
  { id: "products", title: words.products, value: (rule) => formatList(productsOf(rule)), choice: "shown" },
  {
    id: "document",
    title: words.document,
    value: ({ citation }) => text.documentOf({ document: citation.document }),
    choice: "shown",
  },
  { id: "issued", title: words.issued, value: (rule) => format(datesOf(rule)), choice: "hidden" },
  { id: "id", title: words.id, value: ({ id }) => id, choice: "hidden", kind: "short" },
];

export const ruleSeverities: StateFilter<Rule> = {
  label: words.severity,
  of: ({ severity }) => severity,
  options: severities.map((id) => ({ id, title: format(severityWords[id]) })),
};
