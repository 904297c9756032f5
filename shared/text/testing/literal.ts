import { messages } from "../localise.ts";
import type { Message } from "../message.ts";

const texts = messages("literal", { words: "{words}" });

/** Words of a test as a message: what a test needs is rarely a text of KeySpec. */
export function literal(words: string): Message {
  return texts.words({ words });
}
