import { CopyButton } from "../results/copy-button.tsx";
import { text } from "../text.ts";
import "./facts-table.css";

/** One fact as people read it. `mono` for hex and identifiers; line breaks in `value` are kept. */
export type Fact = {
  readonly label: string;
  readonly value: string;
  readonly mono?: boolean;
  readonly copy?: readonly FactCopy[];
};

/** What can be copied of a fact. `label`: beside “Copy”, where there are several; `name`: what it is, for those who do not see the row. */
export type FactCopy = { readonly label: string | null; readonly name: string; readonly value: string };

/** Facts as a list of terms and values. */
export function FactsTable({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="facts-table">
      {facts.map(({ label, value, mono = false, copy = [] }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <span className={mono ? "facts-table-mono" : undefined}>{value}</span>
            {copy.length > 0 && (
              <span className="facts-table-copy">
                {copy.map((one) => (
                  <CopyButton
                    key={one.name}
                    quiet
                    value={one.value}
                    label={one.label === null ? text.copy : text.copyPart({ part: one.label })}
                    name={text.copyOf({ name: one.name })}
                  />
                ))}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
