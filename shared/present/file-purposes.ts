import { localised } from "../text/localise.ts";

/** What a dialog asks files for. */
export const filePurposes = ["bundle", "certificate", "request", "deployment", "any"] as const;
export type FilePurpose = (typeof filePurposes)[number];

/** What such files are called, in the dialog and where its folder is shown. */
export const filePurposeTitles = localised("present.filePurposes", {
  bundle: "PFX files",
  certificate: "Certificates",
  request: "Certificate requests",
  deployment: "Topology documents and deployments",
  any: "All files",
});
