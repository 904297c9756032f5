import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type OpeningPlace, openingPlace, smallestSize, type WindowPlace } from "./place.ts";

const laptop = { x: 0, y: 0, width: 1440, height: 860 };
const left = { x: -1920, y: 0, width: 1920, height: 1040 };
const tiny = { x: 0, y: 0, width: 640, height: 480 };

const kept = (changes: Partial<WindowPlace> = {}): WindowPlace => ({
  x: 100,
  y: 50,
  width: 1000,
  height: 700,
  isMaximized: false,
  ...changes,
});
const usual: OpeningPlace = { width: 1180, height: 820, isMaximized: false };

describe("where a window opens", () => {
  it.each<[string, WindowPlace | null, readonly (typeof laptop)[], OpeningPlace]>([
    ["in the middle, where nothing is known", null, [laptop], usual],
    [
      "in the middle, smaller than usual on a small display",
      null,
      [{ ...laptop, width: 1024, height: 728 }],
      { ...usual, width: 1024, height: 728 },
    ],
    ["where it was", kept(), [laptop], kept()],
    ["where it was, on the second display", kept({ x: -1800 }), [laptop, left], kept({ x: -1800 })],
    [
      "in the middle, when its display was removed",
      kept({ x: -1800 }),
      [laptop],
      { width: 1000, height: 700, isMaximized: false },
    ],
    [
      "in the middle, when it was off every display",
      kept({ x: 20_000, y: 20_000 }),
      [laptop, left],
      { width: 1000, height: 700, isMaximized: false },
    ],
    [
      "in the middle, when its title bar is above the display",
      kept({ y: -20 }),
      [laptop],
      { width: 1000, height: 700, isMaximized: false },
    ],
    [
      "in the middle, when its title bar is below the display",
      kept({ y: 840 }),
      [laptop],
      { width: 1000, height: 700, isMaximized: false },
    ],
    [
      "in the middle, when only an edge of it is left",
      kept({ x: 1400 }),
      [laptop],
      { width: 1000, height: 700, isMaximized: false },
    ],
    ["where it was, half outside", kept({ x: -500 }), [laptop], kept({ x: -500 })],
    ["maximised, and later where it was before", kept({ isMaximized: true }), [laptop], kept({ isMaximized: true })],
    [
      "maximised, when its display was removed",
      kept({ x: -1800, isMaximized: true }),
      [laptop],
      { width: 1000, height: 700, isMaximized: true },
    ],
    [
      "not larger than a display that became smaller",
      kept({ width: 3000, height: 2000 }),
      [laptop],
      kept({ width: 1440, height: 860 }),
    ],
    ["not smaller than the page needs", kept({ width: 200, height: 0 }), [laptop], kept(smallestSize)],
    ["not smaller than the page needs, on a display that is", kept(), [tiny], kept(smallestSize)],
    ["somehow, without any display", null, [], usual],
  ])("%s", (_title, place, displays, expected) => {
    expect(openingPlace(place, displays)).toEqual(expected);
  });

  it("can be reached with the mouse wherever it was, on whatever displays", () => {
    const coordinate = fc.integer({ min: -10_000, max: 10_000 });
    const area = fc.record({
      x: coordinate,
      y: coordinate,
      width: fc.integer({ min: 800, max: 8000 }),
      height: fc.integer({ min: 600, max: 5000 }),
    });
    const place = fc.record({
      x: coordinate,
      y: coordinate,
      width: coordinate,
      height: coordinate,
      isMaximized: fc.boolean(),
    });
    fc.assert(
      fc.property(place, fc.array(area, { minLength: 1, maxLength: 4 }), (before, displays) => {
        const { x, y, width, height } = openingPlace(before, displays);
        expect([width >= smallestSize.width, height >= smallestSize.height]).toEqual([true, true]);
        if (x === undefined || y === undefined) return;
        const isReached = displays.some(
          (display) =>
            y >= display.y && y < display.y + display.height && x < display.x + display.width && x + width > display.x,
        );
        expect(isReached).toBe(true);
      }),
    );
  });
});
