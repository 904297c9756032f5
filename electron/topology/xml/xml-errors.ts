import { AppError } from "#shared/errors/app-error.ts";

/** Something that XML has and KeySpec refuses. */
export function notAllowed(document: string, what: string, line: number): AppError {
  return new AppError("XML_NOT_ALLOWED", `${document} has ${what} in line ${line}, which KeySpec does not read.`, {
    hint: "No topology has such a thing. Export the document again; do not open it if a stranger sent it.",
  });
}

/** A document that breaks the rules of XML; `cause` is what the parser said, in its own words. */
export function notXml(document: string, line: number, cause: unknown): AppError {
  return again(`${document} is not well-formed XML: line ${line} breaks its rules.`, cause);
}

/** A document whose end is missing. */
export function cutOff(document: string, element: string, line: number, cause: unknown): AppError {
  return again(`${document} ends in line ${line}, before the element ${element} does.`, cause);
}

/** More than any topology has: `what` completes "topology.xml has …". */
export function tooMuch(code: "LIMIT_SIZE" | "LIMIT_COUNT" | "LIMIT_DEPTH", document: string, what: string): AppError {
  return new AppError(code, `${document} has ${what} than any topology.`, {
    hint: "Check that this is the right file, and export it again.",
  });
}

/** A comment, a name or a value that goes on and on. */
export function unending(document: string, line: number): AppError {
  return new AppError("LIMIT_SIZE", `${document} has a comment, a name or a value that does not end by line ${line}.`, {
    hint: "A quotation mark or the end of a comment may be missing. Export or copy the document again as a whole.",
  });
}

function again(message: string, cause: unknown): AppError {
  return new AppError("TOPOLOGY_NOT_XML", message, {
    hint: "Export or copy it again as a whole; an editor, a mail or an interrupted copy may have changed it.",
    cause,
  });
}
