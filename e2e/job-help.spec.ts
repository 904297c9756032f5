import { helpTopics, messagesOfTopic } from "../shared/help/topics.ts";
import { format } from "../shared/text/localise.ts";
import { allowClipboard, open, region } from "./actions.ts";
import { expectNoViolations } from "./expect-no-violations.ts";
import { expect, test } from "./fixtures.ts";

const asked = [
  ["Start", "Which job is mine?"],
  ["Request", "Request certificates for a deployment"],
  ["Convert", "Convert a PFX that the server refuses"],
  ["Inspect", "Find out why a certificate does not work"],
  ["Pending", "Complete a pending request"],
  ["Lab CA", "Rehearse with the lab CA"],
  ["Settings", "Where KeySpec keeps what"],
] as const;

for (const [from, title] of asked) {
  test(`the “?” of ${from} opens its help, and Back returns`, async ({ app: { page } }) => {
    await open(page, from);
    const heading = await page.getByRole("heading", { level: 1 }).textContent();
    await page.getByRole("link", { name: /^Help: / }).press("Enter");
    await expect(page.getByRole("heading", { level: 2, name: title })).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading ?? "");
  });
}

test("the help is searched and says all that the command line says", async ({ app: { page } }) => {
  await open(page, "Help");
  // The page is fetched when it is opened.
  await page.getByRole("heading", { level: 1, name: "Help" }).waitFor();
  await expectNoViolations(page, "help");
  const search = page.getByRole("searchbox", { name: "Search the help" });
  await search.fill("buffer too small");
  const links = page.getByRole("navigation", { name: "Subjects" }).getByRole("link");
  await expect(links).toHaveText(["Convert a PFX that the server refuses"]);
  await search.fill("zzz");
  await expect(page.getByText("Nothing in the help has all of these words.")).toBeVisible();
  await search.fill("");
  for (const topic of helpTopics) {
    await links.filter({ hasText: format(topic.title) }).click();
    const article = page.getByRole("article", { name: format(topic.title) });
    for (const message of messagesOfTopic(topic)) await expect(article).toContainText(format(message));
    await expectNoViolations(page, topic.id);
  }
});

test("commands of the help are copied", async ({ app: { page } }) => {
  await allowClipboard(page);
  await page.goto(new URL("#/help/inspecting", page.url()).href);
  await region(page, "What a code means:").waitFor();
  await page.getByRole("button", { name: "Copy: What a code means:" }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("npm run keyspec -- explain 0x80090028");
});
