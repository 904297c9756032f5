import { assertNever } from "../errors/assert-never.ts";
import type { Message } from "../text/message.ts";
import { completing } from "./topics/completing.ts";
import { converting } from "./topics/converting.ts";
import { inspecting } from "./topics/inspecting.ts";
import { overseeing } from "./topics/overseeing.ts";
import { rehearsing } from "./topics/rehearsing.ts";
import { requesting } from "./topics/requesting.ts";
import { starting } from "./topics/starting.ts";
import { storing } from "./topics/storing.ts";
import type { HelpPart, HelpTopic } from "./types.ts";

/** Every page of help, in the order of the jobs. */
export const helpTopics: readonly HelpTopic[] = [
  starting,
  overseeing,
  converting,
  requesting,
  completing,
  inspecting,
  rehearsing,
  storing,
];

/** undefined: there is no such page. */
export function helpTopic(id: string): HelpTopic | undefined {
  return helpTopics.find((topic) => topic.id === id);
}

/** What a page of help says, sentence after sentence: to be searched. */
export function messagesOfTopic({ title, summary, sections }: HelpTopic): readonly Message[] {
  return [title, summary, ...sections.flatMap((section) => [section.title, ...section.parts.flatMap(messagesOfPart)])];
}

function messagesOfPart(part: HelpPart): readonly Message[] {
  switch (part.kind) {
    case "text":
    case "command":
      return [part.text];
    case "list":
      return part.items;
    case "trouble":
      return [part.sign, part.cure];
    default:
      return assertNever(part);
  }
}
