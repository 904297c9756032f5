import { defineProblems } from "../../text/define-problems.ts";
import type { AuthorityCheck } from "./problem.ts";

const problems = defineProblems("authorityProblems.trust", {
  labCa: {
    what: "The lab CA is for rehearsals, not for production.",
    why: "Its keys lie in this computer’s data folder, and nobody trusts it.",
    fix: "Rehearse with it; then make the request again for your real authority.",
  },
  privateOutside: {
    what: "{title} is private; this certificate is met by people outside.",
    why: "{reason} Clients and partners that lack your root refuse a private certificate.",
    fix: "Choose a public authority, or give your root to everybody who connects.",
  },
});

/** Whether those who meet the certificate can trust this authority at all. */
export const trustProblems: AuthorityCheck = ({ kind, submission, title }, { authority }) => {
  const shared = { severity: "warning", at: "authority", citation: null } as const;
  if (submission === "lab-ca") return [{ ...shared, ...problems.labCa() }];
  if (kind === "public" || authority.value === "private") return [];
  return [{ ...shared, ...problems.privateOutside({ title, reason: authority.reason }) }];
};
