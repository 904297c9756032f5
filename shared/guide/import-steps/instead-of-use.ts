import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import type { ImportStep, ImportStepsInput } from "./types.ts";

const texts = messages("guide.insteadOfUse", {
  title: "Do not put it to use: it will not work",
  text: "{problems} What to do: {fixes}",
  sentences: "{first} {next}",
});

/** What to do in the place of the steps that put a certificate to use, where it will not work; null: it may be used. */
export function insteadOfUse({ problems = [] }: Pick<ImportStepsInput, "problems">): readonly ImportStep[] | null {
  if (problems.length === 0) return null;
  const fixes = [...new Map(problems.map(({ fix }) => [JSON.stringify(fix), fix])).values()];
  return [
    {
      kind: "step",
      title: texts.title,
      text: texts.text({
        problems: oneAfterTheOther(problems.map(({ what }) => what)),
        fixes: oneAfterTheOther(fixes),
      }),
      command: null,
      shell: null,
    },
  ];
}

/** Whole sentences, which no "and" joins. */
function oneAfterTheOther(sentences: readonly (Message | string)[]): Message | string {
  return sentences.reduce((first, next) => texts.sentences({ first, next }));
}
