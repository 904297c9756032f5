import { Button, Group, Text } from "@mantine/core";
import { useEffect, useEffectEvent, useState } from "react";
import type { ShellEvent } from "#shared/api/shell-events.ts";
import { type ErrorData, toErrorData } from "#shared/errors/app-error.ts";
import { useCurrentDropTarget } from "../components/files/drop-target.ts";
import { openFiles } from "../components/files/open-files.ts";
import { askForReport } from "../components/report/report-offer.ts";
import { FailureNotice } from "../components/results/failure-notice.tsx";
import { Notice } from "../components/results/notice.tsx";
import { client } from "../host/client.ts";
import { type ChosenFile, fromOpenedFile } from "../host/files.ts";
import { hasShell, subscribeToShell } from "../host/shell-events.ts";
import { navigate, useCurrentPage } from "../navigation/navigation.ts";
import { text } from "./text.ts";

/** Does what the window around the page asks for: its menu, and files that the system opens with KeySpec. */
export function ShellCommands() {
  const page = useCurrentPage()?.page;
  const target = useCurrentDropTarget();
  const [asked, setAsked] = useState<readonly ChosenFile[]>([]);
  const [refused, setRefused] = useState<readonly ErrorData[]>([]);

  const open = async (files: readonly ChosenFile[]): Promise<void> => {
    if (files.length === 0) return;
    if (page === "convert") setAsked(files);
    else await openFiles(files);
  };
  const take = async (): Promise<void> => {
    const given = await client("files.given", {});
    setRefused(given.refused);
    await open(given.files.map(fromOpenedFile));
  };
  const follow = useEffectEvent(async (event: ShellEvent | null): Promise<void> => {
    try {
      if (event === null || event.kind === "files-given") await take();
      else if (event.kind === "open") await open(await chosenInDialog());
      else if (event.kind === "go") navigate(event.page);
      else if (event.kind === "print") window.print();
      else if (event.kind === "save-report") askForReport();
      else if (event.kind === "shortcuts") navigate("help", ["shortcuts"]);
    } catch (thrown) {
      setRefused([toErrorData(thrown)]);
    }
  });
  useEffect(() => {
    // What KeySpec was started with came before there was a page.
    if (hasShell()) void follow(null);
    return subscribeToShell((event) => void follow(event));
  }, []);

  const goOn = (where: "convert" | "inspect"): void => {
    setAsked([]);
    // Convert takes them as if they had been dropped on it: what is chosen there already stays.
    if (where === "inspect") void openFiles(asked);
    else if (target === null) navigate("convert", [], { files: asked });
    else target.take(asked);
  };
  const hide = (error: ErrorData): void => setRefused((before) => before.filter((other) => other !== error));
  return (
    <>
      {refused.map((error, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is replaced as a whole
        <FailureNotice key={index} error={error}>
          <Button size="compact-sm" variant="default" mt="xs" onClick={() => hide(error)}>
            {text.given.dismiss}
          </Button>
        </FailureNotice>
      ))}
      {asked.length > 0 && (
        <Notice
          tone="unknown"
          role="alert"
          title={text.given.title({ count: asked.length, first: asked[0]?.name ?? "" })}
        >
          <Text size="sm">{text.given.question({ count: asked.length })}</Text>
          <Group mt="s8">
            <Button size="compact-sm" onClick={() => goOn("convert")}>
              {text.given.convert}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => goOn("inspect")}>
              {text.given.inspect}
            </Button>
          </Group>
        </Notice>
      )}
    </>
  );
}

/** The files that a person chose in the system's dialog. */
async function chosenInDialog(): Promise<readonly ChosenFile[]> {
  const { files } = await client("files.open", { purpose: "any", multiple: true });
  return files.map(fromOpenedFile);
}
