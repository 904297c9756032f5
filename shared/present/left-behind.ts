import type { ApiOutput } from "../api/contract.ts";
import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";

const texts = messages("present.leftBehind", {
  summary:
    "{count, plural, one {# request still belongs} other {# requests still belong}} to “{before}” and {count, plural, one {was} other {were}} not renamed. Give the deployment its old name, and then the new one again, once what stands against it is gone.",
  request: "{id}: {message}",
});

/** Which requests a renamed deployment left behind, and how they come after it; [] where all came along. */
export function leftBehindWords(
  leftBehind: ApiOutput<"deployment.keep">["leftBehind"],
  before: string,
): readonly Message[] {
  if (leftBehind.length === 0) return [];
  return [
    texts.summary({ count: leftBehind.length, before }),
    ...leftBehind.map(({ id, error }) => texts.request({ id, message: error.message })),
  ];
}
