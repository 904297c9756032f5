import type { ErrorData } from "../../errors/app-error.ts";
import { contentNames } from "../../present/contents-title.ts";
import { factSections } from "../../present/facts/fact-sections.ts";
import type { Message } from "../../text/message.ts";
import type { ReportInput } from "../model.ts";
import { plainSections } from "../plain-sections.ts";
import type { InspectedInput } from "./inspected-input.ts";
import { withoutFolders } from "./without-folders.ts";

/**
 * A file or port as a report has it: what it holds and every fact, or why it could not be read.
 *
 * @param place its id, and what it is called among the others
 * @param now ISO 8601
 */
export function reportInput(
  { name: bare, path, sha256, outcome }: InspectedInput,
  { id, name }: { readonly id: string; readonly name: string },
  now: string,
): ReportInput {
  const nothing = { id, name, path, sha256, contents: [], notes: [], sections: [] };
  const told = (error: ErrorData): NonNullable<ReportInput["error"]> => {
    const without = (said: Message): Message => (path === null ? withoutFolders(said, bare) : said);
    const { code, message, hint } = error;
    return { code, message: without(message), hint: hint === undefined ? null : without(hint) };
  };
  if (!outcome.ok) return { ...nothing, error: told(outcome.error) };
  const { contents, items, notes, closed } = outcome.value;
  return {
    ...nothing,
    contents: contentNames(contents),
    notes,
    error: closed === null ? null : told(closed),
    sections: items.flatMap((facts) => plainSections(factSections(facts, now))),
  };
}
