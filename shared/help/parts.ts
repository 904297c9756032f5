import type { Message } from "../text/message.ts";
import type { HelpPart } from "./types.ts";

export const say = (text: Message): HelpPart => ({ kind: "text", text });
export const list = (...items: readonly Message[]): HelpPart => ({ kind: "list", items });
export const trouble = (sign: Message, cure: Message): HelpPart => ({ kind: "trouble", sign, cure });

/** @param words what follows the name of the program: "convert fe01.pfx --out converted" */
export const run = (words: string, text: Message): HelpPart => ({ kind: "command", words, text });
