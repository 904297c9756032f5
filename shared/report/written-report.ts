import * as z from "zod";
import { format } from "../text/localise.ts";
import type { Message, MessageArgument } from "../text/message.ts";
import { type Report, reportSchemaOf, type Said } from "./model.ts";

const argument: z.ZodType<MessageArgument> = z.lazy(() =>
  z.union([z.string(), z.number(), plainMessage, z.array(z.union([z.string(), plainMessage])).readonly()]),
);
/** A message within another one: its sentence is in that of the other. Spelled out, unlike `messageSchema`, so that it can be published. */
const plainMessage: z.ZodType<Message> = z
  .strictObject({ text: z.string().max(200), args: z.record(z.string(), argument).readonly() })
  .readonly();

/** A message as `.json` has it: id and arguments to decide on, the sentence to show. */
const spokenMessage = z.object({
  text: z.string().max(200),
  args: z.record(z.string(), argument).readonly(),
  english: z.string(),
});

/** The form of `.json`: what `keyspec-report.schema.json` says of it, and `writeJson` writes. */
export const writtenReportSchema = reportSchemaOf(
  spokenMessage.meta({
    id: "message",
    description: "Id of a text of KeySpec, what fills its places, and the English sentence.",
  }),
).meta({
  title: "Report of KeySpec",
  description: "Written by “keyspec inspect --report NAME.json”. New fields may come without a new version.",
});

const readReportSchema = reportSchemaOf(spokenMessage.transform(knownMessage));

/**
 * Reads a report that this or another version of KeySpec wrote as `.json`. A message whose text this version does not have becomes its
 * English sentence.
 *
 * @returns null: it is none
 */
export function readReport(json: string): Report | null {
  try {
    const found = readReportSchema.safeParse(JSON.parse(json));
    return found.success ? found.data : null;
  } catch {
    // No JSON, or nested deeper than anybody's report.
    return null;
  }
}

function knownMessage({ english, ...message }: z.output<typeof spokenMessage>): Said {
  try {
    format(message);
    return message;
  } catch {
    return english;
  }
}
