import { localised } from "#shared/text/localise.ts";

/** Visible text of Help, beside what the topics themselves say (shared/help). */
export const text = localised("page.help", {
  title: "Help",
  intro: "What goes into each job, what comes out, what happens on the server, and what to do when it does not work.",
  search: "Search the help",
  topics: "Subjects",
  all: "All subjects",
  none: "Nothing in the help has all of these words.",
  found: "{count, plural, one {# subject has} other {# subjects have}} these words.",
  shortcuts: {
    title: "Keyboard shortcuts",
    inWindow: "In KeySpec’s window",
    inTables: "In tables",
    commands: {
      newRequest: "New request",
      open: "Open files",
      saveReport: "Save a report",
      print: "Print",
      help: "Help",
    },
    tables: {
      move: "Go to the next row up or down",
      ends: "Go to the first or the last row",
      pages: "Turn the page of a long table",
      details: "Show or hide the details of the row",
      tick: "Tick the row",
    },
  },
  noTerminal: "This program has no command line. Commands run in KeySpec’s loopback archive, by its script “keyspec”.",
  inTerminal: "The same text in a terminal, in KeySpec’s folder: {command}",
});
