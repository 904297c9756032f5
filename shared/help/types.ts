import type { Message } from "../text/message.ts";

/** The subjects of the help, one for each job. Not the names of commands: `keyspec help convert` is the manual page of a command. */
export const helpTopicIds = [
  "starting",
  "overseeing",
  "converting",
  "requesting",
  "completing",
  "inspecting",
  "rehearsing",
  "storing",
] as const;
export type HelpTopicId = (typeof helpTopicIds)[number];

/** A piece of a section, laid out by each host in its own way. */
export type HelpPart =
  | { readonly kind: "text"; readonly text: Message }
  | { readonly kind: "list"; readonly items: readonly Message[] }
  /** To be typed into a terminal in KeySpec's folder; it exists as it stands there. */
  | { readonly kind: "command"; readonly words: string; readonly text: Message }
  /** What somebody sees, and what to do about it. */
  | { readonly kind: "trouble"; readonly sign: Message; readonly cure: Message };

type HelpSection = { readonly title: Message; readonly parts: readonly HelpPart[] };

/** One page of help: what goes in, what comes out, what happens on the server, and what to do when it does not work. */
export type HelpTopic = {
  readonly id: HelpTopicId;
  readonly title: Message;
  readonly summary: Message;
  readonly sections: readonly HelpSection[];
};
