import "./command-block.css";
import { text } from "../text.ts";
import { CopyButton } from "./copy-button.tsx";

/** A command, a PEM text or a report, to be copied whole. `name` says what it is. */
export function CommandBlock({ value, name = text.command }: { readonly value: string; readonly name?: string }) {
  return (
    <div className="command-block">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long text scrolls, and the keyboard must be able to scroll it */}
      <section className="command-block-scroll" tabIndex={0} aria-label={name}>
        <pre className="command-block-text">{value}</pre>
      </section>
      <CopyButton value={value} name={text.copyOf({ name })} />
    </div>
  );
}
