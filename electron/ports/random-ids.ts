import { randomBytes } from "node:crypto";
import type { IdsPort } from "./types.ts";

/** Random names from the operating system's generator. */
export const randomIds: IdsPort = { random: (bytes) => randomBytes(bytes).toString("hex") };
