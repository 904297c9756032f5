import { localised } from "#shared/text/localise.ts";

/** Visible text of the frame around every page. */
export const text = localised("page.app", {
  product: "KeySpec",
  skip: "Skip to the content",
  mainNavigation: "Main",
  helpNavigation: "Help",
  documentTitle: "{page} – KeySpec",
  footer: "KeySpec{known, select, yes { {version}} other {}}. Works offline; nothing is uploaded.",
  jobs: {
    title: "Work on other pages",
    show: "Show",
    showOf: "Show: {title}",
    cancel: "Stop",
    cancelOf: "Stop: {title}",
    forget: "Remove",
    forgetOf: "Remove from this list: {title}",
    forgetAll: "Remove {count, plural, one {#} other {all #}} from this list",
    more: "{count, plural, one {# older result is listed when one of these was looked at.} other {# older results are listed when some of these were looked at.}}",
    states: { running: "Running", done: "Done", failed: "Failed.", cancelled: "Stopped" },
    dropped: "Too many results came after it; this one is not kept any more.",
    news: "{state, select, done {Done: {title}} failed {Failed: {title}} cancelled {Stopped: {title}} other {{title}}}",
    progressOf: "Progress: {title}",
  },
  drop: {
    inspect: "Drop to inspect",
    pasted: "Pasted text",
    problems: "Not everything could be taken",
    dismiss: "Hide this",
  },
  given: {
    title: "{count, plural, one {{first} was opened with KeySpec} other {# files were opened with KeySpec}}",
    question: "This page converts files. What should become of {count, plural, one {it} other {them}}?",
    convert: "Convert",
    inspect: "Inspect",
    dismiss: "Hide this",
  },
  crash: {
    title: "This page stopped",
    message: "KeySpec met a fault of its own while it drew this page. Files that were written before are complete.",
    hint: "Load the page again. If it happens twice, please report what you did; the file itself is not needed.",
    reload: "Load the page again",
  },
});
