import * as z from "zod";
import { linkStates } from "../trust/state/types.ts";
import { zones } from "../trust/systems/system-kinds.ts";

const length = z.number().min(-1e6).max(1e6);
const point = z.object({ x: length, y: length });
const box = point.extend({ width: length.min(0), height: length.min(0) });

/** A drawn map as it is in a report (`present/trust/picture.ts`): places and words, no SVG, which the writer makes. */
export const pictureSchema = z.object({
  summary: z.string(),
  width: length.min(0),
  height: length.min(0),
  nodes: z
    .array(box.extend({ id: z.string(), name: z.string(), title: z.string(), servers: z.int().min(0) }))
    .readonly(),
  lines: z
    .array(
      z.object({
        id: z.string(),
        ends: z.tuple([z.string(), z.string()]).readonly(),
        title: z.string(),
        state: z.enum(linkStates),
        path: z
          .string()
          .regex(/^M[-\d. ]+Q[-\d. ]+$/)
          .nullable(),
        sign: point,
        label: box.extend({ words: z.string() }).nullable(),
      }),
    )
    .readonly(),
  zones: z.array(point.extend({ zone: z.enum(zones) })).readonly(),
  firewalls: z.array(box).readonly(),
});
