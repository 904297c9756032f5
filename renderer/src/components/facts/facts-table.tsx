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

/** What can be copied of a fact. `label`: which part of it, where there are several. */
type FactCopy = { readonly label: string | null; readonly value: string };

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
                    key={one.value}
                    quiet
                    value={one.value}
                    label={one.label === null ? text.copy : text.copyPart({ part: one.label })}
                    name={
                      one.label === null
                        ? text.copyOf({ name: label })
                        : text.copyPartOf({ part: one.label, name: label })
                    }
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
