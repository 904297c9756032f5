import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import { legacySchannel } from "./legacy-schannel.ts";
import { modern } from "./modern.ts";
import type { Target, TargetId } from "./types.ts";
import { windows2019Plus } from "./windows-2019-plus.ts";

const texts = messages("targets.plain", {
  legacySchannel: "For Lync and Skype for Business, on any Windows",
  windows2019Plus: "For Windows Server 2019 and later",
  modern: "For other software",
});

/** A target as somebody says it who knows where the file goes, but neither providers nor encryption. */
export type PlainTarget = { readonly target: Target; readonly title: Message };

/** The targets that are offered first, by where the file goes; all others are for those who look for them. */
export const plainTargets: readonly PlainTarget[] = [
  { target: legacySchannel, title: texts.legacySchannel },
  { target: windows2019Plus, title: texts.windows2019Plus },
  { target: modern, title: texts.modern },
];

/** The plain words for a target; null: it is not among those that are offered first. */
export function plainTitle(id: TargetId): Message | null {
  return plainTargets.find(({ target }) => target.id === id)?.title ?? null;
}
