import { Button, Group, Text } from "@mantine/core";
import type { ExistingAnswer } from "#shared/api/schemas/common.ts";
import type { ErrorData } from "#shared/errors/app-error.ts";
import { formatList } from "#shared/text/localise.ts";
import { Disclosure } from "../disclosure.tsx";
import { Notice } from "../results/notice.tsx";
import { text } from "../text.ts";
import { existingName } from "./existing-name.ts";

export type ExistingQuestionProps = {
  /** OUTPUT_EXISTS of each output whose file is already there. */
  readonly errors: readonly ErrorData[];
  readonly onAnswer: (answer: ExistingAnswer) => void;
};

/** More names than this are folded. */
const shown = 10;

/** Asks before anything is overwritten, by the names of the files that are there. */
export function ExistingQuestion({ errors, onAnswer }: ExistingQuestionProps) {
  const names = errors.map(existingName);
  if (names.length === 0) return null;
  return (
    <Notice tone="warning" title={text.exists.title({ count: names.length })} role="alert">
      {names.length <= shown ? (
        <Text size="sm">{formatList(names)}</Text>
      ) : (
        <Disclosure summary={text.exists.which}>
          <Text size="sm">{formatList(names)}</Text>
        </Disclosure>
      )}
      <Group gap="sm" mt="xs">
        <Button size="compact-sm" variant="default" onClick={() => onAnswer("keep-both")}>
          {text.exists.keepBoth}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => onAnswer("replace")}>
          {text.exists.replace}
        </Button>
      </Group>
    </Notice>
  );
}
