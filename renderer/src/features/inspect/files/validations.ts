import * as z from "zod";
import type { ChosenFile } from "../../../host/files.ts";
import { type Ports, portsProblem } from "../servers/ports.ts";
import { text } from "../text.ts";

export const inspectSchema = z
  .looseObject({ files: z.array(z.custom<ChosenFile>()), ports: z.custom<Ports>(), withPorts: z.boolean() })
  .superRefine(({ files, ports, withPorts }, { addIssue }) => {
    const problem = withPorts ? portsProblem(ports) : null;
    if (problem !== null) addIssue({ code: "custom", path: ["ports"], message: problem });
    if (files.length === 0 && ports.typed.trim() === "")
      addIssue({ code: "custom", path: ["files"], message: text.problems.noFile });
  });
