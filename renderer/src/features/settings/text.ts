import { localised } from "#shared/text/localise.ts";

/** Visible text of Settings. */
export const text = localised("page.settings", {
  title: "Settings",
  intro: "What KeySpec keeps, and where. All of it is on this computer.",
  appearance: "Appearance",
  language: "Language",
  languageOfSystem: "The language of the system",
  useLanguage: "Use this language",
  languageNote:
    "The page is loaded again. Requests under way stay; files that were chosen must be chosen again. Files that KeySpec writes for people are in this language too.",
  beginning: "What pages begin with",
  product: "Product",
  productText: "Inspect, Convert and a deployment that you type begin with it.",
  lastProduct: "As last time",
  opened: "Where files were chosen last",
  forgetFolders: "Forget these folders",
  folders: "Folders",
  data: "Data folder",
  dataText:
    "Pending requests, drafts, the lab CA, these settings and the deployments below. Keys in it are encrypted. Start KeySpec with KEYSPEC_DATA_FOLDER to use another.",
  resultsText: "This page writes where KEYSPEC_OUTPUT_FOLDER says, else into the folder KeySpec of your home folder.",
  passwords: "Passwords",
  noPasswords: "No password of a file is remembered.",
  keyStore: "Passphrases of pending requests can be kept in this computer’s key store.",
  network: "Network",
  networkOn: "KeySpec contacts a server only where you ask it to, and says which before it does.",
  networkOff: "KeySpec contacts no server.",
  newerVersion: "Newer version",
  newerVersionText:
    "KeySpec never looks for a newer version by itself, and installs none. When you ask, it contacts {host} and says nothing there but its name.",
  newerVersionOff: "KeySpec does not look for a newer version.",
  checkForNewerVersion: "Check for a newer version",
  notChecked: "Whether there is a newer version is not known.",
  setByPolicy: "Set by your organisation.",
  deployments: "Deployments",
  noDeployments: "None is remembered but the example.",
  forget: "Forget",
  forgetOf: "Forget the deployment {name}",
  about: "About",
  copyDiagnosis: "Copy diagnosis",
});
