import type { Page } from "@playwright/test";
import { chooseFiles, open } from "./actions.ts";
import { expect, test } from "./fixtures.ts";

/** What moves on the page as it is: elements with a transition or an animation that takes time. */
function moving(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("*")].flatMap((element) =>
      [null, "::before", "::after"].flatMap((pseudo) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element, pseudo);
        const isLong = (durations: string) => durations.split(",").some((each) => Number.parseFloat(each) > 0.01);
        return isLong(transitionDuration) || (animationName !== "none" && isLong(animationDuration))
          ? [`${element.tagName} ${element.className} ${pseudo ?? ""}: ${transitionDuration} ${animationName}`]
          : [];
      }),
    ),
  );
}

test("nothing moves for whoever asked the system for less motion", async ({ app: { page }, files }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const found: string[] = [...(await moving(page))];
  for (const name of ["Request", "Convert", "Pending", "Lab CA", "Settings", "Help"] as const) {
    await open(page, name);
    await page.getByRole("heading", { level: 1, name }).waitFor();
    found.push(...(await moving(page)));
  }
  await open(page, "Inspect");
  await chooseFiles(page, "Files to inspect", { name: "fe01.cer", data: files.certificatePem });
  await page.getByText("Cannot tell").first().waitFor();
  found.push(...(await moving(page)));
  expect([...new Set(found)]).toEqual([]);
});
