import { app, clipboard, dialog, shell } from "electron";
import type { Services } from "#shared/api/contract.ts";
import { diagnosisText } from "#shared/present/diagnosis.ts";
import { localised } from "#shared/text/localise.ts";
import { logFile, note, report } from "./report.ts";

const text = localised("desktop.help", {
  product: "KeySpec {version}",
  copied: "The diagnosis is on the clipboard.",
  copiedDetail: "It has no names of people, servers or files.",
  copy: "Copy",
  close: "Close",
});

/** What the Help menu does by itself. */
export type HelpCommands = {
  readonly showAbout: () => void;
  readonly copyDiagnosis: () => void;
  readonly showLogFile: () => void;
};

/** @param services what this KeySpec is, as the page is told */
export function helpCommands(services: Pick<Services, "app.about">): HelpCommands {
  const diagnosis = async (): Promise<string> => diagnosisText(await services["app.about"]({}));

  const showAbout = async (): Promise<void> => {
    const block = await diagnosis();
    const { response } = await dialog.showMessageBox({
      type: "info",
      message: text.product({ version: app.getVersion() }),
      detail: block,
      buttons: [text.close, text.copy],
      defaultId: 0,
      cancelId: 0,
    });
    if (response === 1) await clipboard.writeText(block);
  };
  const copyDiagnosis = async (): Promise<void> => {
    const block = await diagnosis();
    await clipboard.writeText(block);
    await dialog.showMessageBox({
      type: "info",
      message: text.copied,
      detail: `${text.copiedDetail}\n\n${block}`,
      buttons: [text.close],
    });
  };
  return {
    showAbout: () => void showAbout().catch(report),
    copyDiagnosis: () => void copyDiagnosis().catch(report),
    // Shown in its folder, never opened. On a day that nothing was said on yet there is no file to show.
    showLogFile: () => {
      note("The log was asked for.");
      const file = logFile();
      if (file !== null) shell.showItemInFolder(file);
    },
  };
}
