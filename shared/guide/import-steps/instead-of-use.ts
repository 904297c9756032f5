import { distinct } from "../../text/distinct.ts";
import { messages } from "../../text/localise.ts";
import { paragraph } from "../../text/paragraph.ts";
import type { ImportStep, ImportStepsInput } from "./types.ts";

const texts = messages("guide.insteadOfUse", {
  title: "Do not put it to use: it will not work",
  text: "{problems} What to do: {fixes}",
});

/** What to do in the place of the steps that put a certificate to use, where it will not work; null: it may be used. */
export function insteadOfUse({ problems = [] }: Pick<ImportStepsInput, "problems">): readonly ImportStep[] | null {
  const [first, ...others] = problems;
  if (first === undefined) return null;
  const [, ...otherFixes] = distinct(problems.map(({ fix }) => fix));
  return [
    {
      kind: "step",
      title: texts.title,
      text: texts.text({
        problems: paragraph(first.what, ...others.map(({ what }) => what)),
        fixes: paragraph(first.fix, ...otherFixes),
      }),
      command: null,
      shell: null,
    },
  ];
}
