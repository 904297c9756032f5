import { messages } from "../../text/localise.ts";
import { list, run, say, trouble } from "../parts.ts";
import { sectionTitles } from "../section-titles.ts";
import type { HelpTopic } from "../types.ts";

const texts = messages("help.storing", {
  title: "Where KeySpec keeps what",
  summary: "The folders of KeySpec, what is in them, and how to move or remove it.",
  inData:
    "The data folder holds pending requests, drafts, the lab CA, settings and the deployments you worked with. Keys in it are encrypted, and only you can read it.",
  inOutput: "Results go to the folder KeySpec in your home folder. The window lets you choose another.",
  output:
    "Passwords of files stay in memory until KeySpec is closed or you press “Forget passwords”. They are never written.",
  outputMove:
    "Start KeySpec with KEYSPEC_DATA_FOLDER or KEYSPEC_OUTPUT_FOLDER to use other folders. Deleting both removes everything.",
  command: "What is pending, from a script:",
  server:
    "Nothing. KeySpec works offline and sends nothing anywhere; the page talks only to the program on this computer.",
  ended: "The page says that KeySpec was closed.",
  endedCure:
    "Start KeySpec again in its folder and use the page that it opens. Pending requests and written files are still there.",
  start:
    "Start KeySpec again with npm start. A link that was used or is older than ten minutes does not open the page any more.",
});

/** Help for Settings. */
export const storing: HelpTopic = {
  id: "storing",
  title: texts.title,
  summary: texts.summary,
  sections: [
    { title: sectionTitles.input, parts: [list(texts.inData, texts.inOutput)] },
    {
      title: sectionTitles.output,
      parts: [say(texts.output), say(texts.outputMove), run("pending list", texts.command)],
    },
    { title: sectionTitles.server, parts: [say(texts.server)] },
    { title: sectionTitles.trouble, parts: [trouble(texts.ended, texts.endedCure), say(texts.start)] },
  ],
};
