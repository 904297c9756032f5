import { localised } from "../../shared/text/localise.ts";

/** What `npm start` says before a host speaks. Each reason is a sentence of its own. */
export const text = localised("start", {
  building: "Building KeySpec (once) …",
  notBuilt: "KeySpec could not be built; see above.",
  fetching: "Fetching Electron {version}, once",
  megabytes: "{title}: {megabytes} MB",
  windowHere: "KeySpec runs in its own window: Electron is here.",
  windowFetched: "KeySpec runs in its own window: Electron was fetched.",
  browser: "KeySpec runs in your browser, served on this computer only. {why}",
  openYourself: "No browser could be opened from here: open the link yourself. It works once, and for ten minutes.",
  why: {
    asked: "You asked for it.",
    noScreen: "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set).",
    root: "Electron does not run as root without giving up its sandbox.",
    notInstalled: "The npm package of Electron is not installed.",
    mayNotFetch: "Electron is not here, and KEYSPEC_NO_DOWNLOAD=1 forbids to fetch it.",
    failed: "Electron is not here, and its download failed.",
    failedBecause: "Electron is not here, and its download failed ({reason}).",
    stoodStill: "Electron is not here, and its download stood still for {seconds, number} s.",
    tookLonger: "Electron is not here, and its download took longer than {seconds, number} s.",
    notThere: "Electron was fetched but is not where it should be.",
    silent: "Electron is here, but it did not say its version within {seconds, number} s.",
    doesNotRun: "Electron is here, but it does not run.",
    somethingElse: "What is there instead of Electron does not say its version.",
    endedEarly: "Electron ended before it showed its window; see above.",
  },
});
