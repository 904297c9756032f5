import * as z from "zod";
import { citationSchema } from "../catalogue/citation.ts";
import { verdictIds } from "../rules/types.ts";
import { type Message, messageSchema } from "../text/message.ts";
import { failOnWords } from "./fail-policy.ts";
import { pictureSchema } from "./picture-schema.ts";

/** What a certificate of a report is in: a verdict, or for a deployment that there is none, or that its request waits for an answer. */
const subjectStates = [...verdictIds, "missing", "pending"] as const;
export type SubjectState = (typeof subjectStates)[number];

/**
 * The schema of a report. It is made twice: of messages, as KeySpec holds a report, and of messages with their English sentences, as
 * `.json` has it (`written-report.ts`). Fields that it does not know are left out: a later version may have more.
 *
 * @param message what stands for a message
 */
export function reportSchemaOf<Said extends z.ZodType>(message: Said) {
  const said = z.union([z.string(), message]);
  const citation = z.object({ ...citationSchema.unwrap().shape, note: said.optional() });
  const severity = z.enum(["error", "warning", "notice"]);
  const time = z.iso.datetime();
  const row = z.object({
    /** The same for every file; empty where the label tells all. */
    id: z.string(),
    label: said,
    /** A line each. */
    value: z.array(said).readonly(),
    /** Hex, identifiers and commands, shown in a fixed width. */
    mono: z.boolean().optional(),
  });
  const section = z.object({ title: said, rows: z.array(row).readonly() });
  const rule = z.object({ id: z.string(), severity, title: said, citation });
  const finding = z.object({
    ruleId: z.string(),
    severity,
    what: said,
    why: said,
    fix: said,
    /** Where in the facts: "certificate.extendedKeyUsage"; null: in no single place. */
    at: z.string().nullable(),
    citation,
  });
  const subject = z.object({
    /** "2.1": the first thing of the second input. Other parts of the report name it by this. */
    id: z.string(),
    /** What it was read from; null: from nothing, as what is missing in a deployment. */
    input: z.string().nullable(),
    /** The common name, or the name of the file. */
    label: z.string(),
    /** Where it is used in a deployment: server and use; null: not known. */
    place: said.nullable(),
    state: z.enum(subjectStates),
    /** The verdict in a sentence. */
    summary: said,
    product: said.nullable(),
    /** null: the general rules of the product. */
    role: said.nullable(),
    /** The server, and which of its certificates, whose planned names it was compared with; null: with none. */
    comparedWith: z.object({ server: z.string(), certificate: said.nullable() }).nullable(),
    issuer: z.string().nullable(),
    /** End of validity; null: it is a request, or the end cannot be read. */
    notAfter: time.nullable(),
    key: said.nullable(),
    provider: z.string().nullable(),
    /** SHA-1 and SHA-256 of the certificate, hex; null: there is none. */
    sha1: z.string().nullable(),
    sha256: z.string().nullable(),
    findings: z.array(finding).readonly(),
    /** Ids of the rules that looked and found nothing. */
    passed: z.array(z.string()).readonly(),
    /** What was not answered, and why. */
    unknown: z.array(said).readonly(),
    sections: z.array(section).readonly(),
  });
  const input = z.object({
    id: z.string(),
    /** Without folders. */
    name: z.string(),
    /** Only where it was asked for. */
    path: z.string().nullable(),
    /** Of the bytes that were read; null: there were none, as of a port or of a file that is missing. */
    sha256: z.string().nullable(),
    /** What it holds; [] where it could not be read. */
    contents: z.array(said).readonly(),
    /** Parts that were left out, and why. */
    notes: z.array(said).readonly(),
    /** Why it, or a part of it, could not be read; null: it was. */
    error: z.object({ code: z.string(), message: said, hint: said.nullable() }).nullable(),
    sections: z.array(section).readonly(),
  });
  const table = z.object({
    id: z.string(),
    title: said,
    columns: z
      .array(
        z.object({
          id: z.string(),
          title: said,
          /** Commands, shown in a fixed width. */
          mono: z.boolean().optional(),
        }),
      )
      .readonly(),
    /** As many cells as columns; a line for each value of a cell. */
    rows: z.array(z.array(z.array(said).readonly()).readonly()).readonly(),
  });
  return z.object({
    schema: z.literal("keyspec-report"),
    /** Raised when a field changes its meaning or goes away; new fields may come without it. */
    version: z.literal(1),
    kind: z.enum(["inspection", "comparison", "deployment"]),
    title: said,
    tool: z.object({ name: z.literal("KeySpec"), version: z.string() }),
    madeAt: time,
    /** The command or the page. */
    madeWith: said,
    /** What was asked: product, role, trusted roots. */
    asked: z.array(row).readonly(),
    /** The result in a sentence. */
    headline: said,
    /** From which severity on a finding counts as failed. */
    failOn: z.enum(failOnWords),
    /** What to do, the needed first; `by`: the last day for it. */
    steps: z
      .array(
        z.object({
          what: said,
          needed: z.boolean(),
          by: time.nullable(),
          subjects: z.array(z.string()).readonly(),
        }),
      )
      .readonly(),
    subjects: z.array(subject).readonly(),
    /** What only several inputs show together, with the names of these inputs. */
    together: z.array(finding.extend({ inputs: z.array(z.string()).readonly() })).readonly(),
    /** Further tables: of a comparison, of the connections of a deployment. */
    tables: z.array(table).readonly(),
    /** Drawn maps, each before the table of its `table`. An earlier KeySpec wrote none. */
    pictures: z
      .array(z.object({ table: z.string(), picture: pictureSchema }))
      .readonly()
      .default([]),
    inputs: z.array(input).readonly(),
    /** Those that looked at something. */
    rules: z.array(rule).readonly(),
  });
}

export const reportSchema = reportSchemaOf(messageSchema);

type DeepReadonly<Value> = Value extends Message
  ? Message
  : Value extends object
    ? { readonly [Name in keyof Value]: DeepReadonly<Value[Name]> }
    : Value;

/**
 * What is known of files, ports or a deployment at one time, to be handed to somebody: verdicts, what to do, everything that was read, and what
 * it was read from. Plain data; all writers (`writers/`) lay out this. Holds no secret.
 */
export type Report = DeepReadonly<z.output<typeof reportSchema>>;
export type ReportSubject = Report["subjects"][number];
export type ReportInput = Report["inputs"][number];
export type ReportFinding = ReportSubject["findings"][number];
export type ReportSection = ReportSubject["sections"][number];
export type ReportRow = ReportSection["rows"][number];
export type ReportTable = Report["tables"][number];
export type ReportPicture = Report["pictures"][number];
export type ReportStep = Report["steps"][number];
/** A message, or words that are words already. */
export type Said = Message | string;
