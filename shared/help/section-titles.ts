import { messages } from "../text/localise.ts";

/** Every page of help has the same sections, in this order. */
export const sectionTitles = messages("help.sections", {
  input: "What goes in",
  output: "What comes out",
  server: "What happens on the server",
  trouble: "When it does not work",
});
