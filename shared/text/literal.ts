import { messages } from "./localise.ts";
import type { Message } from "./message.ts";

const texts = messages("literal", { words: "{words}" });

/** Words that are no text of KeySpec's own, as a message. Only until the last caller has texts. */
export function literal(words: string): Message {
  return texts.words({ words });
}
