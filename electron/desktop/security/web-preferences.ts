/**
 * What the page may do, stated although most of it is Electron's default today: a default can change, and a reviewer
 * should not have to know it.
 *
 * @see https://www.electronjs.org/docs/latest/tutorial/security#2-do-not-enable-nodejs-integration-for-remote-content
 * @see https://www.electronjs.org/docs/latest/tutorial/security#3-enable-context-isolation
 * @see https://www.electronjs.org/docs/latest/tutorial/security#4-enable-process-sandboxing
 * @see https://www.electronjs.org/docs/latest/tutorial/security#6-do-not-disable-websecurity
 * @see https://www.electronjs.org/docs/latest/tutorial/security#8-do-not-enable-allowrunninginsecurecontent
 * @see https://www.electronjs.org/docs/latest/tutorial/security#9-do-not-enable-experimental-features
 * @see https://www.electronjs.org/docs/latest/tutorial/security#11-do-not-use-allowpopups-for-webviews
 */
export const webPreferences = Object.freeze({
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  contextIsolation: true,
  sandbox: true,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  /** A file dropped beside the drop zone must not replace the page. */
  navigateOnDragDrop: false,
  plugins: false,
  /** The spelling checker may fetch dictionaries from the network. */
  spellcheck: false,
});
