import { assertNever } from "#shared/errors/assert-never.ts";
import { manualLine } from "#shared/help/program-call.ts";
import type { HelpPart, HelpTopic } from "#shared/help/types.ts";
import { format } from "#shared/text/localise.ts";
import { wrap } from "#shared/text/wrap.ts";

/** As wide as the manual pages of the commands. */
const width = 90;
const indent = "    ";

/** A page of the help, the same text as the page of KeySpec shows. */
export function renderHelpTopic({ title, summary, sections }: HelpTopic): string {
  return [
    `${format(title)}\n${wrap(format(summary), width, indent)}`,
    ...sections.map(({ title: heading, parts }) => `${format(heading)}\n${parts.map(renderPart).join("\n\n")}`),
  ].join("\n\n");
}

function renderPart(part: HelpPart): string {
  switch (part.kind) {
    case "text":
      return wrap(format(part.text), width, indent);
    case "list":
      return part.items.map((item) => listItem(format(item))).join("\n");
    case "command":
      return `${wrap(format(part.text), width, indent)}\n${indent}$ ${manualLine(part.words)}`;
    case "trouble":
      return `${wrap(format(part.sign), width, indent)}\n${wrap(format(part.cure), width, indent + indent)}`;
    default:
      return assertNever(part);
  }
}

/** An item of a list: its later lines stand below its first word. */
function listItem(words: string): string {
  return wrap(words, width, `${indent}  `).replace(`${indent}  `, `${indent}- `);
}
