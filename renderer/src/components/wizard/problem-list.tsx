import { Anchor, List } from "@mantine/core";
import { text } from "../text.ts";
import type { FieldProblem } from "./list-errors.ts";

export type ProblemListProps = {
  readonly problems: readonly FieldProblem[];
  /** Where a field stands; null: its message says it. */
  readonly placeOf: (field: string) => string | null;
  readonly onGo: (field: string) => void;
};

/** Problems of fields, a line each with where the field stands; each leads to its field. */
export function ProblemList({ problems, placeOf, onGo }: ProblemListProps) {
  return (
    <List size="sm" listStyleType="disc">
      {problems.map(({ field, message }) => (
        <List.Item key={field}>
          <Anchor
            component="button"
            type="button"
            size="sm"
            ta="left"
            mih={24}
            c="inherit"
            underline="always"
            onClick={() => onGo(field)}
          >
            {lineOf(placeOf(field), message)}
          </Anchor>
        </List.Item>
      ))}
    </List>
  );
}

function lineOf(place: string | null, message: string): string {
  return place === null ? message : text.problemAt({ place, message });
}
