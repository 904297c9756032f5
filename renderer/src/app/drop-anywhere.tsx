import { CloseButton, Group } from "@mantine/core";
import { useState } from "react";
import { onlyEndpoints } from "#shared/live/endpoints-of-text.ts";
import { useCurrentDropTarget } from "../components/files/drop-target.ts";
import { openFiles } from "../components/files/open-files.ts";
import { readFiles } from "../components/files/read-files.ts";
import { LineList } from "../components/line-list.tsx";
import { Notice } from "../components/results/notice.tsx";
import { fromText } from "../host/files.ts";
import { navigate } from "../navigation/navigation.ts";
import "./drop-anywhere.css";
import { text } from "./text.ts";
import { useDropped } from "./use-dropped.ts";

/**
 * Takes what is dropped or pasted anywhere: the page on screen does with it what it is there for, else a deployment goes to Request and
 * everything else to Inspect. What a file is, the host says from its content.
 */
export function DropAnywhere() {
  const target = useCurrentDropTarget();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const words = text.drop;

  const take = async (dropped: readonly File[]) => {
    const { accepted, problems: found } = await readFiles(dropped, 0);
    setProblems(found);
    if (accepted.length === 0) return;
    if (target === null) await openFiles(accepted);
    else target.take(accepted);
  };
  const dragging = useDropped(
    (files) => void take(files),
    (pasted) => {
      const endpoints = onlyEndpoints(pasted);
      if (endpoints === null) void openFiles([fromText(words.pasted, pasted)]);
      else navigate("inspect", [], { endpoints });
    },
  );

  return (
    <>
      {dragging && (
        <div className="drop-anywhere" aria-hidden="true">
          <div className="drop-anywhere-words">{target?.hint ?? words.inspect}</div>
        </div>
      )}
      {problems.length > 0 && (
        <Notice tone="bad" role="alert" title={words.problems}>
          <Group align="flex-start" justify="space-between" wrap="nowrap">
            <LineList lines={problems} />
            <CloseButton aria-label={words.dismiss} onClick={() => setProblems([])} />
          </Group>
        </Notice>
      )}
    </>
  );
}
