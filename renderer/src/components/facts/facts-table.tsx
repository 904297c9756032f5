import "./facts-table.css";

/** One fact as people read it. `mono` for hex and identifiers; line breaks in `value` are kept. */
export type Fact = { readonly label: string; readonly value: string; readonly mono?: boolean };

/** Facts as a list of terms and values. */
export function FactsTable({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="facts-table">
      {facts.map(({ label, value, mono = false }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className={mono ? "facts-table-mono" : undefined}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
