import { Text, Title } from "@mantine/core";
import { Disclosure } from "../../../components/disclosure.tsx";
import { CommandBlock } from "../../../components/results/command-block.tsx";
import { text } from "../text.ts";
import type { ResultsScript } from "./import-script-of.ts";

export type ImportAllProps = {
  readonly script: ResultsScript;
  /** Files that will not work. */
  readonly useless: number;
};

/** One script for all results that it is for, to copy. */
export function ImportAll({ script: { content, others }, useless }: ImportAllProps) {
  const words = text.results.script;
  return (
    <section aria-label={words.title}>
      <Title order={3} mb="s6">
        {words.title}
      </Title>
      <Text size="sm">
        {words.text} {useless > 0 && words.useless({ files: useless })} {others > 0 && words.others({ files: others })}
      </Text>
      <Disclosure summary={words.name}>
        <CommandBlock name={words.name} value={content} />
      </Disclosure>
    </section>
  );
}
