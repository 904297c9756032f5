import { app, BrowserWindow, type Session, session } from "electron";
import { nodeFiles } from "#electron/ports/node-files.ts";
import type { DialogsPort, OpenerPort, SecretsPort } from "#electron/ports/types.ts";
import { type Served, serveCalls } from "./ipc.ts";
import { menu } from "./menu.ts";
import type { PageSource } from "./page-source.ts";
import { electronDialogs } from "./ports/electron-dialogs.ts";
import { electronOpener } from "./ports/electron-opener.ts";
import { electronSecrets } from "./ports/electron-secrets.ts";
import { profile } from "./profile.ts";
import { registerOwnScheme, serveOwnScheme } from "./protocol.ts";
import { report } from "./report.ts";
import { certificates } from "./security/certificates.ts";
import { fileProtocol } from "./security/file-protocol.ts";
import { navigation } from "./security/navigation.ts";
import { permissions } from "./security/permissions.ts";
import { requests } from "./security/requests.ts";
import { sandbox } from "./security/sandbox.ts";
import { singleInstance } from "./security/single-instance.ts";
import { switchToRefuse } from "./security/switches.ts";
import { webviews } from "./security/webviews.ts";
import { windows } from "./security/windows.ts";
import { focusWindow, openWindow } from "./window.ts";

/** What differs between the release, the development start and a test. */
export type DesktopOptions = {
  /** Absolute path of the folder for Electron's own files (caches, the lock of the single instance). */
  readonly profile: string;
  /** Absolute path of the folder for KeySpec's own data. */
  readonly data: string;
  /** Absolute path of the bundled preload script. */
  readonly preload: string;
  readonly source: PageSource;
  /** Schemes beside our own that the page may ask for; a release has none. */
  readonly alsoAllowed: readonly string[];
  /** Makes the services, once the app is ready. */
  readonly createHost: (ports: {
    readonly dialogs: DialogsPort;
    readonly opener: OpenerPort;
    readonly secrets: SecretsPort;
  }) => Served & { readonly close: () => Promise<void> };
};

/** Starts the desktop host: first what must be said before Electron is ready, then the guards, then the window. */
export async function startDesktop(options: DesktopOptions): Promise<void> {
  sandbox();
  const refused = switchToRefuse();
  if (refused !== null) {
    report(`KeySpec does not run with --${refused}: it reads files of strangers and holds private keys.`);
    app.exit(1);
    return;
  }
  registerOwnScheme();
  profile(options.profile);
  if (!singleInstance(() => focusWindow(firstWindow()))) {
    app.quit();
    return;
  }
  guardEverything(options);
  app.on("window-all-closed", () => app.quit());
  await app.whenReady();
  serve(options);
  menu();
  openWindow(options.preload);
}

/** Every session and every page gets the guards when it is made, so that no later code can forget them. */
function guardEverything({ alsoAllowed }: DesktopOptions): void {
  certificates();
  app.on("session-created", (created: Session) => {
    permissions(created);
    requests(created, alsoAllowed);
    fileProtocol(created);
  });
  app.on("web-contents-created", (_event, contents) => {
    navigation(contents);
    windows(contents);
    webviews(contents);
  });
}

function serve({ source, data, createHost }: DesktopOptions): void {
  serveOwnScheme(session.defaultSession, source);
  const host = createHost({
    dialogs: electronDialogs(firstWindow),
    opener: electronOpener,
    secrets: electronSecrets({ files: nodeFiles, dataFolder: data, platform: process.platform }),
  });
  const endEvents = serveCalls(host, () => BrowserWindow.getAllWindows());
  app.on("will-quit", () => {
    endEvents();
    host.close().catch(report);
  });
}

function firstWindow(): BrowserWindow | undefined {
  return BrowserWindow.getAllWindows()[0];
}
