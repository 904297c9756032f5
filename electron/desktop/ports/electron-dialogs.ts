import { type BrowserWindow, dialog, type FileFilter, type OpenDialogOptions } from "electron";
import type { DialogsPort } from "#electron/ports/types.ts";
import { type FilePurpose, filePurposeTitles } from "#shared/present/file-purposes.ts";

const extensions: Readonly<Record<FilePurpose, readonly string[]>> = {
  bundle: ["pfx", "p12"],
  certificate: ["cer", "crt", "der", "pem", "p7b", "p7c", "zip"],
  request: ["csr", "req", "p10", "pem"],
  deployment: ["xml", "tbxml", "zip", "json"],
  any: ["*"],
};

/** What the dialog shows of a folder: files of that kind, or all of them. */
function filtersOf(purpose: FilePurpose): FileFilter[] {
  const kinds: readonly FilePurpose[] = purpose === "any" ? ["any"] : [purpose, "any"];
  return kinds.map((kind) => ({ name: filePurposeTitles[kind], extensions: [...extensions[kind]] }));
}

/**
 * The system's own file dialogs. The paths stay in the host: the services turn them into references.
 *
 * @param parent the window that the dialog belongs to, so that it is modal to it
 */
export function electronDialogs(parent: () => BrowserWindow | undefined): DialogsPort {
  const show = async (options: OpenDialogOptions): Promise<readonly string[]> => {
    const window = parent();
    const { canceled, filePaths } = await (window
      ? dialog.showOpenDialog(window, options)
      : dialog.showOpenDialog(options));
    return canceled ? [] : filePaths;
  };
  return {
    openFiles: (purpose, multiple, startIn) =>
      show({
        properties: multiple ? ["openFile", "multiSelections"] : ["openFile"],
        filters: filtersOf(purpose),
        ...beginningIn(startIn),
      }),
    chooseFolder: async (startIn) =>
      (await show({ properties: ["openDirectory", "createDirectory"], ...beginningIn(startIn) }))[0] ?? null,
  };
}

function beginningIn(folder: string | null): Pick<OpenDialogOptions, "defaultPath"> {
  return folder === null ? {} : { defaultPath: folder };
}
