import { describe, expect, it } from "vitest";
import { format } from "../text/localise.ts";
import { sectionTitles } from "./section-titles.ts";
import { helpTopic, helpTopics, messagesOfTopic } from "./topics.ts";
import { helpTopicIds } from "./types.ts";

describe("the help", () => {
  it("has one page for each subject", () => {
    expect(helpTopics.map(({ id }) => id)).toEqual([...helpTopicIds]);
    expect(helpTopic("converting")?.id).toBe("converting");
    expect(helpTopic("nothing")).toBeUndefined();
  });

  it.each(helpTopics)(
    "says of $id what goes in, what comes out, what happens on the server, and what to do",
    (topic) => {
      expect(topic.sections.map(({ title }) => title)).toEqual([
        sectionTitles.input,
        sectionTitles.output,
        sectionTitles.server,
        sectionTitles.trouble,
      ]);
      for (const { parts } of topic.sections) expect(parts.length).toBeGreaterThan(0);
      const sentences = messagesOfTopic(topic).map(format);
      expect(new Set(sentences).size).toBe(sentences.length);
      const commands = topic.sections.flatMap(({ parts }) => parts).filter((part) => part.kind === "command");
      expect(commands.length).toBeGreaterThan(0);
      for (const { words } of commands) expect(words).not.toMatch(/^(npm|keyspec) /);
    },
  );
});
