import { WarningIcon } from "../../../components/icons.tsx";
import "./field-warnings.css";

/** What to know about a choice, under its field; read out when it appears. */
export function FieldWarnings({ warnings }: { readonly warnings: readonly string[] }) {
  return (
    <div className="field-warnings" aria-live="polite">
      {warnings.map((warning) => (
        <div key={warning} className="field-warnings-item">
          <WarningIcon size={16} />
          <span>{warning}</span>
        </div>
      ))}
    </div>
  );
}
