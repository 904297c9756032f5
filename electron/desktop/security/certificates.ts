import { app } from "electron";

/**
 * No client certificate of the user's store is offered to anybody: without this, Electron picks the first one.
 * Server certificates are left to Chromium: `certificate-error` has no listener on purpose.
 *
 * @see https://www.electronjs.org/docs/latest/api/app#event-select-client-certificate
 */
export function certificates(): void {
  app.on("select-client-certificate", (event, _contents, _url, _certificates, choose) => {
    event.preventDefault();
    choose();
  });
}
