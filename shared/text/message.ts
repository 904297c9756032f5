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

/** Characters of an id, and messages within messages: more is no text of KeySpec. */
const longestId = 200;
const deepest = 64;

/**
 * Checked by a function, because facts hold hundreds of messages and a message may hold others: a schema that refers to itself makes zod
 * look for circles in whatever it is part of.
 */
export const messageSchema: z.ZodType<Message> = z.custom<Message>((value) => isWholeMessage(value, deepest));

/** Whether every part of a value is that of a message, and nothing stands beside. */
function isWholeMessage(value: unknown, levels: number): value is Message {
  if (levels === 0 || !isMessage(value) || value.text.length > longestId) return false;
  const isPart = (part: unknown): boolean => typeof part === "string" || isWholeMessage(part, levels - 1);
  return Object.values(value.args).every((argument) =>
    Array.isArray(argument) ? argument.every(isPart) : typeof argument === "number" || isPart(argument),
  );
}

/** Tells a message from other data, for what walks over a whole value (`--json`, reports). */
export function isMessage(value: unknown): value is Message {
  if (typeof value !== "object" || value === null) return false;
  // Before the fields are counted: whole replies are walked over, and next to nothing in them has these two.
  if (!("text" in value && typeof value.text === "string" && "args" in value)) return false;
  return (
    Object.keys(value).length === 2 &&
    typeof value.args === "object" &&
    value.args !== null &&
    !Array.isArray(value.args)
  );
}
