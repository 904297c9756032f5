import type { Draft } from "#shared/api/schemas/request.ts";
import { exampleDeployment } from "#shared/deployment/example.ts";

/** What a person chooses of a run of requests for the example's first Front End Server, when nothing is changed. */
export const usualChoices = {
  deployment: exampleDeployment,
  product: "lync-2013",
  selections: [{ role: "enterprise-front-end", servers: ["fe01.contoso.com"] }],
  answers: {},
  addedNames: [],
  removedNames: [],
  nameChanges: {},
  organization: {},
  key: "rsa-2048",
  digest: "SHA-256",
  authorities: { private: "ad-cs-standalone", public: "ad-cs-standalone" },
  delivery: "here",
  format: "pem-new",
  template: null,
} satisfies Draft["choices"];

/** Signed by the lab CA. */
export const labAuthorities = { private: "lab-ca", public: "lab-ca" } as const;
