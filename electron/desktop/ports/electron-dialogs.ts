import { type BrowserWindow, dialog, type FileFilter, type OpenDialogOptions } from "electron";
import type { DialogsPort } from "#electron/ports/types.ts";

type Purpose = Parameters<DialogsPort["openFiles"]>[0];

const everything: FileFilter = { name: "All files", extensions: ["*"] };
const filters: Readonly<Record<Purpose, readonly FileFilter[]>> = {
  bundle: [{ name: "PFX files", extensions: ["pfx", "p12"] }, everything],
  certificate: [{ name: "Certificates", extensions: ["cer", "crt", "der", "pem", "p7b", "p7c", "zip"] }, everything],
  request: [{ name: "Certificate requests", extensions: ["csr", "req", "p10", "pem"] }, everything],
  deployment: [{ name: "Topology documents and deployments", extensions: ["xml", "tbxml", "zip", "json"] }, everything],
  any: [everything],
};

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
    openFiles: (purpose, multiple) =>
      show({ properties: multiple ? ["openFile", "multiSelections"] : ["openFile"], filters: [...filters[purpose]] }),
    chooseFolder: async () => (await show({ properties: ["openDirectory", "createDirectory"] }))[0] ?? null,
  };
}
