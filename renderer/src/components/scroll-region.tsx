import type { CSSProperties, ReactNode } from "react";
import "./scroll-region.css";

export type ScrollRegionProps = {
  /** What scrolls, for those who do not see it; no other region of the page has this name. */
  readonly label: string;
  readonly className?: string;
  readonly style?: CSSProperties;
  readonly children: ReactNode;
};

/** What is wider or higher than its place scrolls inside it, by keyboard too (WCAG 2.2, 2.1.1). On paper it is shown whole. */
export function ScrollRegion({ label, className = "", style, children }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what has no control inside is scrolled by keyboard only where it takes the focus
    <section className={`scroll-region ${className}`} tabIndex={0} aria-label={label} style={style}>
      {children}
    </section>
  );
}
