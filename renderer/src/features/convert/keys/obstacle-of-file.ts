import type { ChosenFile } from "../../../host/files.ts";
import { type Conditions, conversionObstacle } from "../files/conversion-obstacle.ts";
import type { Reading } from "../files/reading.ts";
import { text } from "../text.ts";
import { type ChosenKeys, severalKeysOf, wantedKeysOf } from "./keys-of-file.ts";

/** How many keys of a file become a file each; null: it holds not several, or certificates alone are written. */
export function filesFromKeys(
  file: ChosenFile,
  reading: Reading | undefined,
  { target }: Pick<Conditions, "target">,
  chosen: ChosenKeys,
): number | null {
  if (target === "p7b" || severalKeysOf(reading).length === 0) return null;
  return wantedKeysOf(file, reading, chosen).length;
}

/** Why a file is known not to be converted, as `conversionObstacle`, or because none of its several keys is wanted. */
export function obstacleOfFile(
  file: ChosenFile,
  reading: Reading | undefined,
  conditions: Conditions,
  chosen: ChosenKeys,
): string | null {
  const obstacle = conversionObstacle(reading, conditions);
  if (obstacle !== null) return obstacle;
  return filesFromKeys(file, reading, conditions, chosen) === 0 ? text.files.obstacles.noneOfTheKeys : null;
}
