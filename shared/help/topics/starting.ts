import { messages } from "../../text/localise.ts";
import { list, run, say, trouble } from "../parts.ts";
import { sectionTitles } from "../section-titles.ts";
import type { HelpTopic } from "../types.ts";

const texts = messages("help.starting", {
  title: "Which job is mine?",
  summary: "Three jobs, and how they follow one another.",
  inConvert: "You have a PFX that Lync or Skype for Business refuses: Convert.",
  inRequest: "You need certificates, new ones or for a renewal: Request. When they come back: Pending.",
  inInspect: "You have a certificate and do not know what is wrong with it: Inspect.",
  inDrop:
    "You are not sure: drop the file anywhere on any page. KeySpec says what it is and offers what can be done with it.",
  output:
    "Files in your folder for results, and on the last page of each job what to do with them. Nothing is uploaded.",
  outputExample:
    "To see the whole way without a server, open the example on the start page and let the lab CA sign its requests.",
  command: "Everything that the command line can do:",
  server: "KeySpec changes no server. You import its files there yourself; it shows the commands.",
  noRights: "There are no administrator rights on this computer.",
  noRightsCure: "KeySpec needs none. Only the import on the server does.",
});

/** The first page of help. */
export const starting: HelpTopic = {
  id: "starting",
  title: texts.title,
  summary: texts.summary,
  sections: [
    { title: sectionTitles.input, parts: [list(texts.inConvert, texts.inRequest, texts.inInspect, texts.inDrop)] },
    {
      title: sectionTitles.output,
      parts: [say(texts.output), say(texts.outputExample), run("help", texts.command)],
    },
    { title: sectionTitles.server, parts: [say(texts.server)] },
    { title: sectionTitles.trouble, parts: [trouble(texts.noRights, texts.noRightsCure)] },
  ],
};
