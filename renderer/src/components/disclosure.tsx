import type { ReactNode, Ref } from "react";
import "./disclosure.css";

/** More for those who want to see it: the browser's own fold, so keyboard and search in page work. */
export function Disclosure({
  summary,
  open = false,
  children,
  ref,
}: {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
  /** To open it from outside. */
  readonly ref?: Ref<HTMLDetailsElement>;
}) {
  return (
    <details className="disclosure" open={open} ref={ref}>
      <summary>{summary}</summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
