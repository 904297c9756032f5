import { useEffect, useEffectEvent, useState } from "react";
import { filesOf } from "../components/files/files-of.ts";

/** A drop zone takes its own files. */
function isInZone({ target }: Event): boolean {
  return target instanceof Element && target.closest(".drop-zone") !== null;
}

/** Fields of text keep what is pasted into them. */
function isInText({ target }: Event): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") === true;
}

/**
 * Hears what is dropped or pasted anywhere on the page: the browser never opens a file, and nothing is swallowed. In the capture phase,
 * because a drop zone marks every drop of the page as handled.
 *
 * @returns whether files are dragged over the page, beside its drop zones
 */
export function useDropped(onFiles: (files: readonly File[]) => void, onText: (text: string) => void): boolean {
  const [dragging, setDragging] = useState(false);
  const files = useEffectEvent(onFiles);
  const pasted = useEffectEvent(onText);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setDragging(!isInZone(event));
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setDragging(false);
    };
    const drop = (event: DragEvent) => {
      setDragging(false);
      if (!hasFiles(event) || isInZone(event)) return;
      event.preventDefault();
      void filesOf(event).then((dropped) => dropped.length > 0 && files(dropped));
    };
    const paste = (event: ClipboardEvent) => {
      if (isInText(event) || event.clipboardData === null) return;
      const { files: pastedFiles } = event.clipboardData;
      const text = event.clipboardData.getData("text/plain").trim();
      if (pastedFiles.length === 0 && text === "") return;
      event.preventDefault();
      if (pastedFiles.length > 0) files([...pastedFiles]);
      else pasted(text);
    };
    const ended = new AbortController();
    const options = { capture: true, signal: ended.signal };
    window.addEventListener("dragenter", over, options);
    window.addEventListener("dragover", over, options);
    window.addEventListener("dragleave", leave, options);
    window.addEventListener("drop", drop, options);
    window.addEventListener("paste", paste, options);
    return () => ended.abort();
  }, []);
  return dragging;
}
