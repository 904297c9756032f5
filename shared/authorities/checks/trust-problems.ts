import type { AuthorityCheck } from "./problem.ts";

/** Whether those who meet the certificate can trust this authority at all. */
export const trustProblems: AuthorityCheck = ({ kind, submission, title }, { authority }) => {
  if (submission === "lab-ca") {
    return [
      {
        severity: "warning",
        what: "The lab CA is for rehearsals, not for production.",
        why: "Its keys lie in this computer's data folder, and nobody trusts it.",
        fix: "Rehearse with it; then make the request again for your real authority.",
        at: "authority",
        citation: null,
      },
    ];
  }
  if (kind === "public" || authority.value === "private") return [];
  return [
    {
      severity: "warning",
      what: `${title} is private; this certificate is met by people outside.`,
      why: `${authority.reason} Clients and partners that lack your root refuse a private certificate.`,
      fix: "Choose a public authority, or give your root to everybody who connects.",
      at: "authority",
      citation: null,
    },
  ];
};
