import { text } from "../text.ts";
import { CopyButton } from "./copy-button.tsx";
import "./path-line.css";

/** A path of this computer, whole, with a button that copies it. */
export function PathLine({ path }: { readonly path: string }) {
  return (
    <span className="path-line">
      <code>{path}</code>
      <CopyButton quiet value={path} name={text.copyOf({ name: path })} />
    </span>
  );
}
