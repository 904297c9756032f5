import { Text, Title } from "@mantine/core";
import { Disclosure } from "../../../components/disclosure.tsx";
import { CommandBlock } from "../../../components/results/command-block.tsx";
import { text } from "../text.ts";

/** One script for all results, to copy. */
export function ImportAll({ script, leftOut }: { readonly script: string; readonly leftOut: number }) {
  const words = text.results.script;
  return (
    <section aria-label={words.title}>
      <Title order={3} mb={6}>
        {words.title}
      </Title>
      <Text size="sm">
        {words.text} {leftOut > 0 && words.leftOut({ files: leftOut })}
      </Text>
      <Disclosure summary={words.name}>
        <CommandBlock name={words.name} value={script} />
      </Disclosure>
    </section>
  );
}
