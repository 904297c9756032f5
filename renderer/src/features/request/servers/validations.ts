import * as z from "zod";
import { roleById } from "#shared/roles/index.ts";
import { chosenServers } from "../chosen.ts";
import type { RequestFields } from "../request-fields.ts";
import { text } from "../text.ts";

/** At least one server, and a role that the product has. */
export const serversStepSchema = z.looseObject({}).superRefine((raw, context) => {
  const fields = raw as RequestFields;
  if (!roleById(fields.role).products.includes(fields.product)) {
    context.addIssue({ code: "custom", path: ["product"], message: text.servers.noRoles });
  } else if (chosenServers(fields).length === 0) {
    context.addIssue({ code: "custom", path: ["excludedServers"], message: text.problems.noServer });
  }
});
