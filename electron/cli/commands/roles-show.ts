import * as z from "zod";
import { AppError } from "#shared/errors/app-error.ts";
import { roles } from "#shared/roles/index.ts";
import { defineCommand } from "../command-page.ts";
import { exitCodes } from "../exit-codes.ts";
import { nearest } from "../nearest.ts";
import { renderRole } from "../render/role.ts";

export const rolesShow = defineCommand(
  {
    name: "roles show",
    usage: "ROLE",
    summary: "show what a role's certificate needs, and who says so",
    description: [
      "Shows a role's uses, enhanced key usages, who should sign its certificate, whether its key must be exportable, where to make the request, and the conflicts and gaps of the sources.",
      "The names depend on the deployment: “keyspec plan” shows them.",
    ],
    positionals: [{ name: "<role>", text: "The role's id, as “keyspec roles” lists it." }],
    options: [],
    exitCodes: [
      { code: exitCodes.done, text: "The role was shown." },
      { code: exitCodes.unusable, text: "There is no such role." },
    ],
    examples: [{ text: "An Enterprise Edition Front End Server:", command: "keyspec roles show enterprise-front-end" }],
  },
  z.object({}),
  async ({ output }, [id = ""]) => {
    const role = roles.find((candidate) => candidate.id === id);
    if (role === undefined) throw unknownRole(id);
    output.report(role, role, renderRole);
    return exitCodes.done;
  },
);

function unknownRole(id: string): AppError {
  const near = nearest(
    id,
    roles.map((role) => role.id),
  );
  return new AppError("PLAN_ROLE_UNKNOWN", `KeySpec knows no role “${id}”.`, {
    hint: near === null ? "“keyspec roles” lists them." : `Did you mean “${near}”?`,
  });
}
