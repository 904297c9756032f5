import { localised } from "#shared/text/localise.ts";

/** What the window says when something does not go as it should. */
export const text = localised("desktop.trouble", {
  crash: {
    message: "The page of KeySpec stopped working.",
    detail:
      "Lost is what you typed since the draft was last saved, and every password that you typed. What was running goes on, and is listed under “Work on other pages”. Files, drafts and pending requests are as they were.",
  },
  hanging: {
    message: "The page of KeySpec does not answer.",
    detail:
      "You can wait. Loading it again loses what you typed since the draft was last saved, and every password that you typed. What was running goes on, and is listed under “Work on other pages”.",
  },
  notLoaded: {
    message: "KeySpec could not show its page.",
    detail:
      "What was running goes on. If it fails again, files of KeySpec may be missing or blocked: unpack or install KeySpec again.",
  },
  givenUp: {
    message: "The page of KeySpec stopped working again, and KeySpec ends.",
    detail:
      "What was running is stopped, and nothing half-written stays. Files, drafts and pending requests are as they were.",
  },
  fault: {
    message: "KeySpec met a fault of its own.",
    detail:
      "You can go on; what you did last may not be done. If KeySpec ends, what was running is stopped, and nothing half-written stays.",
  },
  faultAgain: {
    message: "KeySpec met a fault of its own again, and ends.",
    detail: "What was running is stopped, and nothing half-written stays.",
  },
  start: "KeySpec could not start",
  refusedSwitch: "KeySpec does not run with {option}: it reads files of strangers and holds private keys.",
  log: "The log has more: {file}. Nothing was sent anywhere.",
  noLog: "Nothing was sent anywhere.",
  load: "Load the page again",
  wait: "Wait",
  goOn: "Go on",
  end: "End KeySpec",
});
