import type { GetICUArgs } from "@schummar/icu-type-parser";
import type { Message, MessageArgument } from "./message.ts";

/** Texts of one namespace: a tree whose leaves are ICU messages in English. */
export type TextTree = { readonly [name: string]: string | TextTree };

type ArgumentKinds = {
  ICUNumberArgument: number;
  /** ISO 8601, shown in UTC. */
  ICUDateArgument: string;
  ICUArgument: MessageArgument;
};

/** What a text (or several that are filled together) must be given: `{file}` asks for `file`, `{count, plural, …}` for a number. */
export type ArgumentsOf<Text extends string | readonly string[]> = GetICUArgs<Text, ArgumentKinds>;

type HasArguments<Text extends string | readonly string[]> = keyof ArgumentsOf<Text> extends never ? false : true;

/** A text as words: a string, or a function where the text has places to fill. */
type LocalisedText<Text extends string> =
  HasArguments<Text> extends true ? (args: ArgumentsOf<Text>) => string : string;

export type LocalisedTexts<Source> = {
  readonly [Name in keyof Source]: Source[Name] extends string
    ? LocalisedText<Source[Name]>
    : LocalisedTexts<Source[Name]>;
};

/** A text as a message: the message itself, or a function where the text has places to fill. */
type TextMessage<Text extends string> =
  HasArguments<Text> extends true ? (args: ArgumentsOf<Text>) => Message : Message;

export type TextMessages<Source> = {
  readonly [Name in keyof Source]: Source[Name] extends string ? TextMessage<Source[Name]> : TextMessages<Source[Name]>;
};
