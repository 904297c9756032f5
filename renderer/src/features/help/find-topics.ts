import { helpTopics, messagesOfTopic } from "#shared/help/topics.ts";
import type { HelpTopic } from "#shared/help/types.ts";
import { format } from "#shared/text/localise.ts";
import { matchesText, searchable } from "../../components/table/matches-text.ts";

/** The subjects that say all the words that were typed, in any order; all of them where nothing was typed. */
export function findTopics(typed: string): readonly HelpTopic[] {
  return helpTopics.filter((topic) => matchesText(searchable(messagesOfTopic(topic).map(format).join(" ")), typed));
}
