import { assertNever } from "../../errors/assert-never.ts";
import type { Extension, Part } from "../../facts/part.ts";
import type { Message } from "../../text/message.ts";
import type { Row } from "./row.ts";
import { factTexts } from "./texts.ts";

type Value = Row["value"];

/** The lines of a part: what it says, that it is not there, or where it is damaged. */
export function partValue<Content>(
  part: Part<Content> | Extension<Content>,
  lines: (content: Content) => Value,
  missing: Message = factTexts.notPresent,
): Value {
  switch (part.state) {
    case "present":
      return withLeftOut(lines(part.value), "leftOut" in part ? part.leftOut : 0);
    case "absent":
      return [missing];
    case "unreadable":
      return [factTexts.damaged({ offset: part.offset, problem: part.problem })];
    case "not-shown":
      return [factTexts.notShown];
    default:
      return assertNever(part);
  }
}

function withLeftOut(lines: Value, count: number): Value {
  const all = count === 0 ? lines : [...lines, factTexts.leftOut({ count })];
  return all.length === 0 ? [factTexts.empty] : all;
}

/** What the file says, or that it does not say it. */
export function orNotPresent(value: string | Message | null): Value {
  return [value ?? factTexts.notPresent];
}

/** What a printed text says, or that it does not show it. */
export function orNotShown(value: string | Message | null): Value {
  return [value ?? factTexts.notShown];
}
