import type { Services } from "#shared/api/contract.ts";
import { about } from "./about.ts";
import { completeCertificate } from "./complete-certificate.ts";
import type { Context } from "./context.ts";
import { convertFiles } from "./convert-files.ts";
import { createRequests } from "./create-requests.ts";
import { deleteDraft } from "./draft-delete.ts";
import { readDraft } from "./draft-read.ts";
import { saveDraft } from "./draft-save.ts";
import { createDraftStore } from "./draft-store.ts";
import { openFiles } from "./files-open.ts";
import { readReferencedFile } from "./files-read.ts";
import { revealFile } from "./files-reveal.ts";
import { chooseFolder } from "./folder-choose.ts";
import { importDeployment } from "./import-deployment.ts";
import { inspectFiles } from "./inspect-files.ts";
import { cancelJob } from "./job-cancel.ts";
import { initLabCa } from "./lab-ca-init.ts";
import { issueFromLabCa } from "./lab-ca-issue.ts";
import { makeRevocationList } from "./lab-ca-revocation-list.ts";
import { labCaStatus } from "./lab-ca-status.ts";
import { createLabCaStore } from "./lab-ca-store.ts";
import { deletePending } from "./pending-delete.ts";
import { listPending } from "./pending-list.ts";
import { showPending } from "./pending-show.ts";
import { createPendingStore } from "./pending-store.ts";
import type { Ports } from "./ports.ts";
import { createRunningJobs } from "./running-jobs.ts";
import { saveDeployment } from "./save-deployment.ts";

/** The whole contract, implemented: one use case per path. */
export function createServices(ports: Ports): Services {
  const context: Context = {
    ...ports,
    running: createRunningJobs(),
    pending: createPendingStore(ports.files, ports.folders.data),
    draft: createDraftStore(ports.files, ports.folders.data),
    labCa: createLabCaStore(ports),
  };
  return {
    "app.about": () => about(context),
    "files.open": (input) => openFiles(context, input),
    "files.read": (input) => readReferencedFile(context, input),
    "files.reveal": (input) => revealFile(context, input),
    "folder.choose": () => chooseFolder(context),
    "job.cancel": (input) => cancelJob(context, input),
    "inspect.files": (input) => inspectFiles(context, input),
    "convert.files": (input) => convertFiles(context, input),
    "deployment.import": (input) => importDeployment(context, input),
    "deployment.save": (input) => saveDeployment(context, input),
    "draft.read": () => readDraft(context),
    "draft.save": (input) => saveDraft(context, input),
    "draft.delete": () => deleteDraft(context),
    "request.create": (input) => createRequests(context, input),
    "pending.list": () => listPending(context),
    "pending.show": (input) => showPending(context, input),
    "pending.delete": (input) => deletePending(context, input),
    "complete.certificate": (input) => completeCertificate(context, input),
    "labCa.status": () => labCaStatus(context),
    "labCa.init": (input) => initLabCa(context, input),
    "labCa.issue": (input) => issueFromLabCa(context, input),
    "labCa.revocationList": (input) => makeRevocationList(context, input),
  };
}
