/** Where a window stood when it was closed, in DIPs of the whole desktop; maximised: where it goes when it is made smaller. */
export type WindowPlace = Area & { readonly isMaximized: boolean };

type Size = { readonly width: number; readonly height: number };
type Area = Size & { readonly x: number; readonly y: number };

/** Where a window opens. Without `x` and `y` the system centres it. */
export type OpeningPlace = Size & { readonly x?: number; readonly y?: number; readonly isMaximized: boolean };

const usualSize: Size = { width: 1180, height: 820 };
export const smallestSize: Size = { width: 720, height: 560 };

/** What of a title bar somebody needs to take hold of. */
const grip = { width: 120, height: 32 } as const;

/**
 * Where the window opens: where it was, if its title bar can still be reached there; else in the middle of the first display. Never larger than
 * the display, nor smaller than what the page needs.
 *
 * @param kept null: nothing is known, or nothing that can be read
 * @param displays what of each display a window may cover, the primary one first
 */
export function openingPlace(kept: WindowPlace | null, displays: readonly Area[]): OpeningPlace {
  const place = kept ?? { ...usualSize, isMaximized: false };
  const fitted = displays.map((display) => ({ display, size: fitting(place, display) }));
  const own = kept && fitted.find(({ display, size }) => showsGrip(display, { ...kept, ...size }));
  if (kept && own) return { ...kept, ...own.size };
  return { ...(fitted[0]?.size ?? fitting(place, usualSize)), isMaximized: place.isMaximized };
}

function fitting({ width, height }: Size, display: Size): Size {
  return {
    width: Math.max(Math.min(width, display.width), smallestSize.width),
    height: Math.max(Math.min(height, display.height), smallestSize.height),
  };
}

/** Whether enough of the title bar of a window lies on a display. */
function showsGrip(display: Area, { x, y, width }: Area): boolean {
  const visible = Math.min(x + width, display.x + display.width) - Math.max(x, display.x);
  return visible >= grip.width && y >= display.y && y + grip.height <= display.y + display.height;
}

const numbers = ["x", "y", "width", "height"] as const;

/** Whether something that was read is a place. */
export function isPlace(read: unknown): read is WindowPlace {
  if (typeof read !== "object" || read === null) return false;
  return (
    numbers.every((name) => Number.isSafeInteger(Reflect.get(read, name))) &&
    typeof Reflect.get(read, "isMaximized") === "boolean"
  );
}
