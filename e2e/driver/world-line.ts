import type { Tell } from "./world-values.ts";

/**
 * The line between the page's own JavaScript world and the isolated one of the preload script. They share the document and its events,
 * and nothing else; an event is delivered at once. Its name is a secret that no script of the page learns.
 *
 * @param me which world this is
 */
export function worldLine(secret: string, me: "page" | "preload") {
  const other = me === "page" ? "preload" : "page";
  let answer = "{}";
  const dispatch = (kind: string, detail: string) =>
    window.dispatchEvent(new CustomEvent(`${secret}:${kind}`, { detail }));
  const listen = (kind: string, listener: (detail: string) => void) =>
    window.addEventListener(`${secret}:${kind}`, (event) => listener(String((event as CustomEvent).detail)));

  listen(`answer to ${me}`, (detail) => {
    answer = detail;
  });
  const tell: Tell = (text) => {
    answer = "{}";
    dispatch(`to ${other}`, text);
    return answer;
  };
  return {
    tell,
    hear: (listener: (text: string) => string) =>
      listen(`to ${me}`, (text) => dispatch(`answer to ${other}`, listener(text))),
    /** Says that this world is there, to one that may have come sooner. */
    greet: () => dispatch(`greeting of ${me}`, ""),
    onGreeting: (listener: () => void) => listen(`greeting of ${other}`, listener),
  };
}
