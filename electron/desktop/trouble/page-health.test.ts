import { describe, expect, it } from "vitest";
import { afterEvent, healthy, type PageAction, type PageEvent } from "./page-health.ts";

/** Everything that is done after some events. */
function actionsAfter(...events: readonly PageEvent[]): readonly PageAction[] {
  let health = healthy;
  return events.flatMap((event) => {
    const step = afterEvent(health, event);
    health = step.health;
    return step.actions;
  });
}

const gone = (at: number): PageEvent => ({ kind: "gone", at });
const told = (choice: "load" | "wait" | "end", at = 0): PageEvent => ({ kind: "told", choice, at });
const hangs: PageEvent = { kind: "hangs" };
const answers: PageEvent = { kind: "answers" };
const waited: PageEvent = { kind: "waited" };
const loaded: PageEvent = { kind: "loaded" };

describe("a page that crashes", () => {
  const first: readonly PageAction[] = ["withdraw", "ask-about-crash"];

  it.each<[string, readonly PageEvent[], readonly PageAction[]]>([
    ["is asked about", [gone(0)], first],
    ["is asked about once, whatever else is told of it", [gone(0), gone(1), hangs, waited, answers], first],
    ["is loaded again", [gone(0), told("load", 1000)], [...first, "load"]],
    ["ends KeySpec where the person says so", [gone(0), told("end", 1000)], [...first, "end"]],
    [
      "is given up where it crashes again within a minute of being loaded again",
      [gone(0), told("load", 1000), loaded, gone(60_999)],
      [...first, "load", "withdraw", "say-given-up"],
    ],
    [
      "is given up once",
      [gone(0), told("load", 0), gone(1), gone(2), told("load", 3), told("end", 4)],
      [...first, "load", "withdraw", "say-given-up", "end"],
    ],
    [
      "is asked about again where it worked for a minute",
      [gone(0), told("load", 1000), gone(61_000)],
      [...first, "load", ...first],
    ],
    [
      "had its time while the person thought: it counts from the loading",
      [gone(0), told("load", 500_000), gone(500_001)],
      [...first, "load", "withdraw", "say-given-up"],
    ],
  ])("%s", (_title, events, actions) => {
    expect(actionsAfter(...events)).toEqual(actions);
  });
});

describe("a page that cannot be loaded", () => {
  const notLoaded: PageEvent = { kind: "not-loaded" };
  const first: readonly PageAction[] = ["withdraw", "ask-about-loading"];

  it.each<[string, readonly PageEvent[], readonly PageAction[]]>([
    ["is asked about once", [notLoaded, notLoaded, loaded, hangs], first],
    ["is tried as often as the person wants", [notLoaded, told("load"), notLoaded], [...first, "try-again", ...first]],
    ["ends KeySpec where the person says so", [notLoaded, told("end")], [...first, "end"]],
    ["is one question where its process ended for it", [notLoaded, gone(0)], first],
    ["is one question where it ended first", [gone(0), notLoaded], ["withdraw", "ask-about-crash"]],
    [
      "after a crash is asked about too, and a crash of it is one more",
      [gone(0), told("load", 0), notLoaded, told("load", 1), gone(2)],
      ["withdraw", "ask-about-crash", "load", ...first, "try-again", "withdraw", "say-given-up"],
    ],
    [
      "after it hung is asked about too",
      [hangs, waited, told("load"), notLoaded],
      ["wait", "ask-about-hanging", "stop-page", "load", ...first],
    ],
  ])("%s", (_title, events, actions) => {
    expect(actionsAfter(...events)).toEqual(actions);
  });
});

describe("a page that hangs", () => {
  it.each<[string, readonly PageEvent[], readonly PageAction[]]>([
    ["is given time", [hangs], ["wait"]],
    ["that answers in time is not asked about", [hangs, answers, waited], ["wait", "withdraw"]],
    ["is asked about after its time", [hangs, hangs, waited, waited], ["wait", "ask-about-hanging"]],
    [
      "that answers meanwhile takes the question back",
      [hangs, waited, answers],
      ["wait", "ask-about-hanging", "withdraw"],
    ],
    [
      "is given more time",
      [hangs, waited, told("wait"), waited],
      ["wait", "ask-about-hanging", "wait", "ask-about-hanging"],
    ],
    [
      "is stopped and loaded again, and its end is no crash",
      [hangs, waited, told("load"), gone(1)],
      ["wait", "ask-about-hanging", "stop-page", "load"],
    ],
    [
      "that was stopped without a word of its end can crash later",
      [hangs, waited, told("load"), loaded, gone(90_000)],
      ["wait", "ask-about-hanging", "stop-page", "load", "withdraw", "ask-about-crash"],
    ],
    [
      "that crashes is asked about for its crash",
      [hangs, waited, gone(1)],
      ["wait", "ask-about-hanging", "withdraw", "ask-about-crash"],
    ],
    ["ends KeySpec where the person says so", [hangs, waited, told("end")], ["wait", "ask-about-hanging", "end"]],
  ])("%s", (_title, events, actions) => {
    expect(actionsAfter(...events)).toEqual(actions);
  });

  it("an answer that comes too late changes nothing", () => {
    expect(actionsAfter(told("load"), told("wait"), loaded, answers)).toEqual([]);
  });
});
