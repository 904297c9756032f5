import * as z from "zod";
import { newerVersionWords } from "#shared/present/newer-version.ts";
import { defineCommand } from "../define-command.ts";
import { exitCodes } from "../exit-codes.ts";

export const newerVersion = defineCommand(
  {
    name: "newer-version",
    usage: "",
    summary: "ask whether there is a newer KeySpec",
    description: [
      "Asks GitHub, where the releases of KeySpec are, for the latest one. KeySpec never asks by itself, says nothing there but its name, and installs nothing. The proxy in HTTPS_PROXY is used; an organisation can switch this off.",
    ],
    positionals: [],
    options: [],
    exitCodes: [
      { code: exitCodes.done, text: "This KeySpec is the latest." },
      { code: exitCodes.problems, text: "There is a newer one." },
      { code: exitCodes.unusable, text: "GitHub could not be asked, or your organisation has switched this off." },
      { code: exitCodes.fault, text: "KeySpec met a fault of its own." },
    ],
    examples: [{ text: "Whether there is a newer KeySpec:", command: "keyspec newer-version" }],
  },
  z.object({}),
  async ({ call, output }) => {
    const found = await call("app.newerVersion", {});
    output.report(found, found, newerVersionWords);
    return found.isNewer ? exitCodes.problems : exitCodes.done;
  },
);
