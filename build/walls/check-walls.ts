import { posix } from "node:path";
import { readModule } from "./read-module.ts";
import { type Wall, walls } from "./walls.ts";

/** Where a module runs against a wall: one sentence with the door. */
export type Violation = { readonly file: string; readonly uses: string; readonly sentence: string };

/** Tests, doubles and what only tests use stand outside the walls. */
export function isInsideWalls(file: string): boolean {
  if (!/^(?:shared|electron|renderer\/src)\/.*\.tsx?$/.test(file) || file.endsWith(".d.ts")) return false;
  return !/\.(?:test|double)\.tsx?$|\/testing\/|^electron\/contract\//.test(file);
}

/**
 * Checks one module against the table.
 *
 * @param file path from the project's root, with "/"
 * @throws TypeError where no wall covers the file
 */
export function checkModule(file: string, source: string): readonly Violation[] {
  const wall = wallOf(file);
  const { imports, globals } = readModule(file, source);
  const violation = (uses: string): Violation => ({
    file,
    uses,
    sentence: `${file} may not use ${uses}. ${wall.door}`,
  });
  return [
    ...imports.filter((specifier) => !mayImport(file, wall, specifier)).map(violation),
    ...globals.filter(({ kind }) => !wall.globals.includes(kind)).map(({ name }) => violation(name)),
  ];
}

function wallOf(file: string): Wall {
  const [wall] = walls
    .filter(({ room }) => isInRoom(file, room))
    .toSorted((one, other) => other.room.length - one.room.length);
  if (wall === undefined) throw new TypeError(`No wall of build/walls/walls.ts covers ${file}: add its folder.`);
  return wall;
}

function isInRoom(file: string, room: string): boolean {
  return file === room || file.startsWith(`${room}/`);
}

function mayImport(file: string, wall: Wall, specifier: string): boolean {
  if (specifier.startsWith(".") || specifier.startsWith("#")) {
    const target = specifier.startsWith("#")
      ? specifier.slice(1)
      : posix.normalize(posix.join(posix.dirname(file), specifier));
    const home = ownRoomOf(wall);
    return isInRoom(target, home) || wall.rooms.some((room) => isInRoom(target, room));
  }
  const name = specifier.startsWith("@") ? specifier.split("/").slice(0, 2).join("/") : packageOf(specifier);
  return wall.packages.includes(name);
}

/** A wall of one file lives in its folder's room. */
function ownRoomOf({ room }: Wall): string {
  return /\.tsx?$/.test(room) ? posix.dirname(room) : room;
}

function packageOf(specifier: string): string {
  return specifier.startsWith("node:") ? specifier : (specifier.split("/")[0] ?? specifier);
}
