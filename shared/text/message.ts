import * as z from "zod";

/** What fills a place of a text: a list is joined as the language does it, a message is put into words first. */
export type MessageArgument = string | number | Message | readonly (string | Message)[];

/**
 * A sentence before it is words: the id of its text and what fills its places. Facts, findings, errors, notices and stored records
 * hold messages; words are made where a person reads them (`format` in localise.ts). Plain data: it survives JSON and `structuredClone`.
 */
export type Message = {
  /** "pkcs12.noKey.message": namespace and path of the text. */
  readonly text: string;
  readonly args: Readonly<Record<string, MessageArgument>>;
};

const argumentSchema: z.ZodType<MessageArgument> = z.lazy(() =>
  z.union([z.string(), z.number(), messageSchema, z.array(z.union([z.string(), messageSchema])).readonly()]),
);

export const messageSchema: z.ZodType<Message> = z
  .strictObject({ text: z.string().max(200), args: z.record(z.string(), argumentSchema).readonly() })
  .readonly();

/** Tells a message from other data, for what walks over a whole value (`--json`, reports). */
export function isMessage(value: unknown): value is Message {
  if (typeof value !== "object" || value === null || Object.keys(value).length !== 2) return false;
  return "text" in value && typeof value.text === "string" && "args" in value && typeof value.args === "object";
}
