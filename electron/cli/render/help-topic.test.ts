import { describe, expect, it } from "vitest";
import { helpTopics, messagesOfTopic } from "#shared/help/topics.ts";
import { format } from "#shared/text/localise.ts";
import { renderHelpTopic } from "./help-topic.ts";

const inOneLine = (text: string) => text.replace(/\s+/g, " ");

describe.each(helpTopics)("the page of help about $id", (topic) => {
  const page = renderHelpTopic(topic);

  it("says everything that it has to say", () => {
    for (const message of messagesOfTopic(topic)) expect(inOneLine(page)).toContain(format(message));
  });

  it("has lines that fit, but for commands", () => {
    for (const line of page.split("\n").filter((one) => !one.includes("$ ")))
      expect(line.length).toBeLessThanOrEqual(90);
  });
});
