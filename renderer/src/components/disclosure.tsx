import { type ReactNode, useEffect, useRef } from "react";
import "./disclosure.css";

/** More for those who want to see it: the browser's own fold, so keyboard and search in page work. */
export function Disclosure({
  summary,
  open = false,
  children,
  opensFor = null,
  onOpen,
}: {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
  /** Why it is to be open, as a value that changes with the reason; null: no reason. Who closes it is not contradicted until there is another. */
  readonly opensFor?: string | null;
  /** For content that takes long: called when it is opened. */
  readonly onOpen?: () => void;
}) {
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (opensFor !== null && fold.current !== null) fold.current.open = true;
  }, [opensFor]);
  return (
    <details
      className="disclosure"
      open={open}
      ref={fold}
      onToggle={({ newState }) => newState === "open" && onOpen?.()}
    >
      <summary>{summary}</summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
