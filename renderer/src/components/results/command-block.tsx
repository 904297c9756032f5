import "./command-block.css";
import { ScrollRegion } from "../scroll-region.tsx";
import { text } from "../text.ts";
import { CopyButton } from "./copy-button.tsx";

/** A command, a PEM text or a report, to be copied whole. `name` says what it is. */
export function CommandBlock({ value, name = text.command }: { readonly value: string; readonly name?: string }) {
  return (
    <div className="command-block">
      <ScrollRegion className="command-block-scroll" label={name}>
        <pre className="command-block-text">{value}</pre>
      </ScrollRegion>
      <CopyButton value={value} name={text.copyOf({ name })} />
    </div>
  );
}
