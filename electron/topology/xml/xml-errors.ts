import type { AppError } from "#shared/errors/app-error.ts";
import { topologyErrors } from "#shared/errors/definitions/topology.ts";
import type { Message } from "#shared/text/message.ts";

/** What makes a small document large or reaches outside of it. */
export type Refused = "documentType" | "entity" | "instruction" | "declaration";

/** Something that XML has and KeySpec refuses. */
export function notAllowed(document: string | Message, what: Refused, line: number): AppError {
  return topologyErrors.notAllowed({ file: document, what, line });
}

/** A document that breaks the rules of XML; `cause` is what the parser said, in its own words. */
export function notXml(document: string | Message, line: number, cause: unknown): AppError {
  return topologyErrors.notXml({ file: document, line }, cause);
}

/** A document whose end is missing. */
export function cutOff(document: string | Message, element: string, line: number, cause: unknown): AppError {
  return topologyErrors.cutOff({ file: document, element, line }, cause);
}

/** A comment, a name or a value that goes on and on. */
export function unending(document: string | Message, line: number): AppError {
  return topologyErrors.unending({ file: document, line });
}
