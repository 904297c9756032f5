import { Button, Group, Stack } from "@mantine/core";
import { useMemo, useState } from "react";
import { format } from "#shared/text/localise.ts";
import { CheckIcon, CrossIcon } from "../../../components/icons.tsx";
import { Pager } from "../../../components/results/pager.tsx";
import { usePages } from "../../../components/results/use-pages.ts";
import type { ChosenFile } from "../../../host/files.ts";
import { text } from "../text.ts";
import { ConversionCard } from "./conversion-card.tsx";
import { type Converted, isForModernSoftware } from "./converted.ts";
import { FailureCard } from "./failure-card.tsx";
import { rowStatusOf } from "./row-status.ts";
import "./result-list.css";

export type ResultListProps = {
  readonly results: readonly Converted[];
  readonly onModern: (files: readonly ChosenFile[]) => void;
};

const words = text.results;

/** Many results: a row for each with its name, what became of it and where; the rest opens on demand. */
export function ResultList({ results, onModern }: ResultListProps) {
  const pages = usePages(results);
  const forModern = results.filter(isForModernSoftware);
  return (
    <Stack gap="sm">
      {forModern.length > 1 && (
        <Group>
          <Button variant="default" onClick={() => onModern(forModern.map(({ file }) => file))}>
            {text.modern.buttonAll({ files: forModern.length })}
          </Button>
        </Group>
      )}
      <ul className="result-list" aria-label={words.list}>
        {pages.shown.map((result) => (
          <ResultRow
            // A new outcome makes the row a new one, and closed.
            key={`${result.file.id}-${result.outcome.ok}`}
            result={result}
            onModern={onModern}
          />
        ))}
      </ul>
      <Pager pages={pages} />
    </Stack>
  );
}

type ResultRowProps = { readonly result: Converted; readonly onModern: ResultListProps["onModern"] };

function ResultRow({ result, onModern }: ResultRowProps) {
  const [open, setOpen] = useState(false);
  const [now] = useState(() => new Date().toISOString());
  const { file, outcome, target, options, product } = result;
  const status = useMemo(() => rowStatusOf(result, now), [result, now]);
  const StateIcon = status.tone === "good" ? CheckIcon : CrossIcon;
  return (
    <li>
      <details className="disclosure" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="result-list-summary">
          <span className={`result-list-${status.tone}`}>
            <StateIcon size={16} />
          </span>
          <span className="result-list-name">{file.name}</span>
          <span className={`result-list-${status.tone}`}>{status.words}</span>
          <span className="result-list-where">
            {outcome.ok ? outcome.value.file.name : format(outcome.error.message)}
          </span>
        </summary>
        {open && (
          <div className="disclosure-body">
            {outcome.ok ? (
              <ConversionCard conversion={outcome.value} target={target} options={options} product={product} />
            ) : (
              <FailureCard result={result} onModern={onModern} />
            )}
          </div>
        )}
      </details>
    </li>
  );
}
