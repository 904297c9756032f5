import * as z from "zod";
import type { AppError } from "#shared/errors/app-error.ts";
import { cliErrors } from "#shared/errors/definitions/cli.ts";
import { roles } from "#shared/roles/index.ts";
import { defineCommand } from "../define-command.ts";
import { exitCodes } from "../exit-codes.ts";
import { nearest } from "../nearest.ts";
import { askedFor, renderRole } from "../render/role.ts";

export const rolesShow = defineCommand(
  {
    name: "roles show",
    usage: "ROLE",
    summary: "show what a role's certificate needs, and who says so",
    description: [
      "Shows the ways to spread a role's uses over certificates (--layout of “keyspec plan”), who should sign each certificate, where its key can be made and its request should be, what KeySpec asks (--answer), and the conflicts and gaps of the sources.",
      "Names, uses and enhanced key usages depend on the deployment: “keyspec plan” shows them.",
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
    output.report({ ...role, questions: askedFor(role) }, role, renderRole);
    return exitCodes.done;
  },
);

function unknownRole(id: string): AppError {
  const near = nearest(
    id,
    roles.map((role) => role.id),
  );
  return cliErrors.unknownRole({ id, found: near === null ? "no" : "yes", near: near ?? "" });
}
