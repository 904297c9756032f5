import { defineErrors } from "../define-errors.ts";

/** What goes wrong between the page and its host, before or after a call of the contract. */
export const pageErrors = defineErrors("page", {
  unreachable: {
    code: "HOST_UNREACHABLE",
    message: "This page got no answer from KeySpec.",
    hint: "KeySpec may have been closed. Start it again; pending requests and written files are still there.",
  },
  sessionEnded: {
    code: "SESSION_ENDED",
    message: "This page is not signed in to KeySpec any more.",
    hint: "Start KeySpec again and open the link that it prints; pending requests and written files are still there.",
  },
  hostEnded: {
    code: "SESSION_ENDED",
    message: "KeySpec was closed, so this page cannot do anything any more.",
    hint: "Start KeySpec again and use the page that it opens; pending requests and written files are still there.",
  },
  hostReplaced: {
    code: "HOST_REPLACED",
    message: "Another program answers at this page’s address instead of KeySpec. This page sends nothing any more.",
    hint: "Close this page. Start KeySpec again and use the page that it opens. Nothing was sent to the other program.",
  },
  callTooLarge: {
    code: "CALL_TOO_LARGE",
    message: "These files are too large to be sent at once.",
    hint: "Choose fewer files at a time, or use the command line, which has no such limit.",
  },
  draftGone: {
    code: "DRAFT_GONE",
    message: "These unfinished requests are not there any more.",
    hint: "They were finished or deleted in another tab. Begin anew, or continue with others.",
  },
  noDeployment: { code: "DEPLOYMENT_INVALID", message: "Choose a deployment, open a file, or type one in." },
  noCertificate: { code: "PFX_NO_CERTIFICATE", message: "Choose the certificate." },
  deploymentTooLarge: {
    code: "FILE_TOO_LARGE",
    message: "“{file}” is too large for a deployment file.",
  },
});
