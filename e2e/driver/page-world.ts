import { worldLine } from "./world-line.ts";
import { worldEnd } from "./world-values.ts";

/** Runs in the page's own world before its scripts: takes what the preload script exposes, and puts it on the window. */
export function installInPage(secret: string): void {
  if (window !== window.top) return;
  const line = worldLine(secret, "page");
  const end = worldEnd(line.tell);
  line.hear((text) =>
    end.hear(text, (name, value) => {
      // A preload script that ran sooner exposes once more when it is greeted.
      if (!(name in window)) Object.defineProperty(window, name, { value: Object.freeze(value), enumerable: true });
    }),
  );
  line.greet();
}
