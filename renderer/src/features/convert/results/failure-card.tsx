import { Button } from "@mantine/core";
import { FailureNotice } from "../../../components/results/failure-notice.tsx";
import type { ChosenFile } from "../../../host/files.ts";
import { text } from "../text.ts";
import { type Converted, isForModernSoftware, refusedKeys, sourceOf } from "./converted.ts";

export type FailureCardProps = {
  readonly result: Converted;
  readonly onModern: (files: readonly ChosenFile[]) => void;
  /** Makes a file of each of its several keys. */
  readonly onEachKey: (result: Converted) => void;
};

/** Why a file was not converted, and what can be done about it at once. */
export function FailureCard({ result, onModern, onEachKey }: FailureCardProps) {
  const { file, outcome } = result;
  if (outcome.ok) return null;
  const keys = refusedKeys(result);
  return (
    <FailureNotice error={outcome.error} title={text.results.failed({ name: sourceOf(result) })}>
      {isForModernSoftware(result) && (
        <Button
          size="compact-sm"
          variant="default"
          mt="xs"
          aria-label={text.modern.buttonOf({ name: file.name })}
          onClick={() => onModern([file])}
        >
          {text.modern.button}
        </Button>
      )}
      {keys !== null && (
        <Button size="compact-sm" variant="default" mt="xs" onClick={() => onEachKey(result)}>
          {text.results.eachKey({ keys: keys.length, name: file.name })}
        </Button>
      )}
    </FailureNotice>
  );
}
