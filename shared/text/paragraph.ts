import { messages } from "./localise.ts";
import type { Message } from "./message.ts";

const texts = messages("paragraph", { after: "{first} {next}" });

/** Whole sentences one after another, put together as the language does it. */
export function paragraph(first: Message, ...others: readonly Message[]): Message {
  return others.reduce((before, next) => texts.after({ first: before, next }), first);
}
