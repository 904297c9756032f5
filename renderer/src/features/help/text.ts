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
  noTerminal: "This program has no command line. Commands run in KeySpec’s loopback archive, by its script “keyspec”.",
  inTerminal: "The same text in a terminal, in KeySpec’s folder: {command}",
});
