import { codePoint, dashIn, lookAlikeIn } from "../../names/characters.ts";
import { subjectFieldNames } from "../../names/distinguished-name.ts";
import { defineProblems } from "../../text/define-problems.ts";
import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import type { CertificatePlan } from "../types.ts";
import type { PlanProblem } from "./types.ts";

const problems = defineProblems("planTextProblems", {
  lookAlike: {
    what: "The {field} has “{character}” ({code}), which only looks like a letter of A–Z.",
    why: "Whoever searches or compares by what is typed does not find it, and an authority compares the organisation with a register.",
    fix: "Type that letter anew.",
  },
  dash: {
    what: "The {field} has a dash ({code}) that is no hyphen.",
    why: "It often comes along with text that was copied. Whoever types it with a hyphen does not find it, and some authorities refuse it.",
    fix: "Write “{repaired}”.",
  },
});

const texts = messages("planTextProblems", { friendlyName: "friendly name" });

const fields = ["organization", "organizationalUnit", "locality", "state"] as const;

/**
 * Characters that were hardly meant in what people type freely: the organisation's fields and the friendly name. Invisible ones are
 * not there any more (`typedText`). Names of servers have their own check (`fqdnProblem`).
 */
export function typedTextProblems({ subject, friendlyName }: CertificatePlan): readonly PlanProblem[] {
  return [
    ...fields.flatMap((field) => problemsOf(subject[field] ?? "", subjectFieldNames[field], `subject.${field}`)),
    ...problemsOf(friendlyName, texts.friendlyName, "friendlyName"),
  ];
}

function problemsOf(text: string, field: Message, at: string): readonly PlanProblem[] {
  const character = text
    .split(/\s+/)
    .map(lookAlikeIn)
    .find((found) => found !== null);
  const dashed = dashIn(text);
  return [
    ...(character === undefined || character === null
      ? []
      : [
          { severity: "warning", ...problems.lookAlike({ field, character, code: codePoint(character) }), at } as const,
        ]),
    ...(dashed === null
      ? []
      : [
          {
            severity: "notice",
            ...problems.dash({ field, code: codePoint(dashed.dash), repaired: dashed.repaired }),
            at,
          } as const,
        ]),
  ];
}
