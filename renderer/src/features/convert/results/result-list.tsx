import { Button, Group, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { CheckIcon, CrossIcon } from "../../../components/icons.tsx";
import type { ChosenFile } from "../../../host/files.ts";
import { text } from "../text.ts";
import { ConversionCard } from "./conversion-card.tsx";
import { type Converted, isForModernSoftware } from "./converted.ts";
import { FailureCard } from "./failure-card.tsx";
import "./result-list.css";

export type ResultListProps = {
  readonly results: readonly Converted[];
  readonly onModern: (files: readonly ChosenFile[]) => void;
};

/** Rows of one page: thousands of rows at once would make every change of the page slow. */
const rowsPerPage = 50;

const words = text.results;

/** Many results: a row for each with its name, what became of it and where; the rest opens on demand. */
export function ResultList({ results, onModern }: ResultListProps) {
  const [chosenPage, setPage] = useState(0);
  const pages = Math.max(1, Math.ceil(results.length / rowsPerPage));
  const page = Math.min(chosenPage, pages - 1);
  const first = page * rowsPerPage;
  const forModern = results.filter(isForModernSoftware);
  return (
    <Stack gap="sm">
      {forModern.length > 1 && (
        <Group>
          <Button variant="default" onClick={() => onModern(forModern.map(({ file }) => file))}>
            {text.modern.buttonAll(forModern.length)}
          </Button>
        </Group>
      )}
      <ul className="result-list" aria-label={words.list}>
        {results.slice(first, first + rowsPerPage).map((result, index) => (
          <ResultRow
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may share a name; the outcome makes the row a new one
            key={`${first + index}-${result.file.name}-${result.outcome.ok}`}
            result={result}
            onModern={onModern}
          />
        ))}
      </ul>
      {pages > 1 && (
        <Group gap="sm">
          <Button size="compact-sm" variant="default" disabled={page === 0} onClick={() => setPage(page - 1)}>
            {words.previous}
          </Button>
          <Text size="sm" role="status">
            {words.page(page + 1, pages)}
          </Text>
          <Button size="compact-sm" variant="default" disabled={page === pages - 1} onClick={() => setPage(page + 1)}>
            {words.following}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

type ResultRowProps = { readonly result: Converted; readonly onModern: ResultListProps["onModern"] };

function ResultRow({ result, onModern }: ResultRowProps) {
  const [open, setOpen] = useState(false);
  const { file, outcome, target, options } = result;
  const StateIcon = outcome.ok ? CheckIcon : CrossIcon;
  return (
    <li>
      <details className="disclosure" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="result-list-summary">
          <span className={outcome.ok ? "result-list-good" : "result-list-bad"}>
            <StateIcon size={16} />
          </span>
          <span className="result-list-name">{file.name}</span>
          <span className={outcome.ok ? "result-list-good" : "result-list-bad"}>{stateOf(result)}</span>
          <span className="result-list-where">{outcome.ok ? outcome.value.file.name : outcome.error.message}</span>
        </summary>
        {open && (
          <div className="disclosure-body">
            {outcome.ok ? (
              <ConversionCard conversion={outcome.value} target={target} options={options} />
            ) : (
              <FailureCard result={result} onModern={onModern} />
            )}
          </div>
        )}
      </details>
    </li>
  );
}

function stateOf({ outcome }: Converted): string {
  if (!outcome.ok) return words.states.failed;
  return outcome.value.resumed === true ? words.states.resumed : words.states.converted;
}
