import { isMessage, type Message, type MessageArgument } from "../../text/message.ts";

/** A message with the bare name wherever a place of it is filled with a path to that file: a report has no folders unless somebody asks. */
export function withoutFolders({ text, args }: Message, name: string): Message {
  const bare = (value: MessageArgument): MessageArgument => {
    if (typeof value === "string") return isPathTo(value, name) ? name : value;
    if (typeof value === "number") return value;
    if (isMessage(value)) return withoutFolders(value, name);
    return value.map((part) => bare(part) as string | Message);
  };
  return { text, args: Object.fromEntries(Object.entries(args).map(([place, value]) => [place, bare(value)])) };
}

function isPathTo(value: string, name: string): boolean {
  return value.length > name.length && value.endsWith(name) && /[\\/]$/.test(value.slice(0, -name.length));
}
