import type { AppError } from "#shared/errors/app-error.ts";
import { topologyErrors } from "#shared/errors/definitions/topology.ts";

/** Something that XML has and KeySpec refuses. */
export function notAllowed(document: string, what: string, line: number): AppError {
  return topologyErrors.notAllowed({ file: document, what, line });
}

/** A document that breaks the rules of XML; `cause` is what the parser said, in its own words. */
export function notXml(document: string, line: number, cause: unknown): AppError {
  return topologyErrors.notXml({ file: document, line }, cause);
}

/** A document whose end is missing. */
export function cutOff(document: string, element: string, line: number, cause: unknown): AppError {
  return topologyErrors.cutOff({ file: document, element, line }, cause);
}

const makers = {
  LIMIT_SIZE: topologyErrors.tooLarge,
  LIMIT_COUNT: topologyErrors.tooManyParts,
  LIMIT_DEPTH: topologyErrors.tooDeep,
} as const;

/** More than any topology has: `what` completes "topology.xml has …". */
export function tooMuch(code: keyof typeof makers, document: string, what: string): AppError {
  return makers[code]({ file: document, what });
}

/** A comment, a name or a value that goes on and on. */
export function unending(document: string, line: number): AppError {
  return topologyErrors.unending({ file: document, line });
}
