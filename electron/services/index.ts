import type { Services } from "#shared/api/contract.ts";
import { createDeploymentStore } from "../stores/deployment-store.ts";
import { createDraftStore } from "../stores/draft-store.ts";
import { createInventoryStore } from "../stores/inventory-store.ts";
import { createLabCaStore } from "../stores/lab-ca-store.ts";
import { createPendingStore } from "../stores/pending-store.ts";
import { createPreferencesStore } from "../stores/preferences-store.ts";
import { about } from "./app/about.ts";
import { jobCalls } from "./app/job-calls.ts";
import type { RunningJobs } from "./app/running-jobs.ts";
import { writeCollector } from "./collector/write-collector.ts";
import { completeCertificate } from "./complete/complete-certificate.ts";
import { completeSeveral } from "./complete/complete-several.ts";
import { convertFiles } from "./convert/convert-files.ts";
import { importDeployment } from "./deployment/import-deployment.ts";
import { keepDeployment, listDeployments, removeDeployment } from "./deployment/kept-deployments.ts";
import { forgetDeployment, recentDeployments, rememberDeployment } from "./deployment/recent-deployments.ts";
import { writeCalendar } from "./deployment/write-calendar.ts";
import { saveDeployment } from "./deployment/save-deployment.ts";
import { deleteDraft } from "./drafts/draft-delete.ts";
import { listDrafts } from "./drafts/draft-list.ts";
import { readDraft } from "./drafts/draft-read.ts";
import { saveDraft } from "./drafts/draft-save.ts";
import { openFiles } from "./files/files-open.ts";
import { readReferencedFile } from "./files/files-read.ts";
import { revealFile } from "./files/files-reveal.ts";
import { chooseFolder } from "./files/folder-choose.ts";
import { fetchContacts } from "./inspect/fetch-contacts.ts";
import { inspectEndpoints } from "./inspect/inspect-endpoints.ts";
import { inspectFiles } from "./inspect/inspect-files.ts";
import { addToInventory } from "./inventory/add-to-inventory.ts";
import { readInventory } from "./inventory/read-inventory.ts";
import { removeFromInventory } from "./inventory/remove-from-inventory.ts";
import type { Context } from "./kit/context.ts";
import type { Ports } from "./kit/ports.ts";
import { initLabCa } from "./lab-ca/lab-ca-init.ts";
import { issueOne } from "./lab-ca/lab-ca-issue.ts";
import { issueSeveral } from "./lab-ca/lab-ca-issue-several.ts";
import { makeRevocationList } from "./lab-ca/lab-ca-revocation-list.ts";
import { labCaStatus } from "./lab-ca/lab-ca-status.ts";
import { countPasswords, forgetPasswords } from "./passwords/remembered-passwords.ts";
import { deletePending } from "./pending/pending-delete.ts";
import { listPending } from "./pending/pending-list.ts";
import { showPending } from "./pending/pending-show.ts";
import { readPreferences } from "./preferences/preferences-read.ts";
import { savePreferences } from "./preferences/preferences-save.ts";
import { rehearseLink } from "./rehearsal/rehearse-link.ts";
import { writeReport } from "./report/report-write.ts";
import { createRequests } from "./request/create-requests.ts";

/** The whole contract, implemented: one use case per path. */
export function createServices(ports: Ports, running: RunningJobs): Services {
  const context: Context = {
    ...ports,
    running,
    pending: createPendingStore(ports.files, ports.folders.data),
    drafts: createDraftStore(ports.files, ports.folders.data),
    preferences: createPreferencesStore(ports.files, ports.folders.data),
    deployments: createDeploymentStore(ports, ports.folders.data),
    inventories: createInventoryStore(ports.files, ports.folders.data),
    labCa: createLabCaStore(ports),
  };
  return {
    "app.about": () => about(context),
    "files.open": (input) => openFiles(context, input),
    "files.read": (input) => readReferencedFile(context, input),
    "files.reveal": (input) => revealFile(context, input),
    "folder.choose": () => chooseFolder(context),
    ...jobCalls(context),
    "inspect.files": (input) => inspectFiles(context, input),
    "inspect.fetch": (input) => fetchContacts(context, input),
    "inspect.endpoints": (input) => inspectEndpoints(context, input),
    "convert.files": (input) => convertFiles(context, input),
    "rehearsal.link": (input) => rehearseLink(context, input),
    "collector.write": (input) => writeCollector(context, input),
    "report.write": (input) => writeReport(context, input),
    "deployment.import": (input) => importDeployment(context, input),
    "deployment.save": (input) => saveDeployment(context, input),
    "deployment.recent": () => recentDeployments(context),
    "deployment.remember": (input) => rememberDeployment(context, input),
    "deployment.forget": (input) => forgetDeployment(context, input),
    "deployment.list": () => listDeployments(context),
    "deployment.keep": (input) => keepDeployment(context, input),
    "deployment.remove": (input) => removeDeployment(context, input),
    "deployment.calendar": (input) => writeCalendar(context, input),
    "inventory.read": (input) => readInventory(context, input),
    "inventory.add": (input) => addToInventory(context, input),
    "inventory.remove": (input) => removeFromInventory(context, input),
    "preferences.read": () => readPreferences(context),
    "preferences.save": (input) => savePreferences(context, input),
    "passwords.count": () => countPasswords(context),
    "passwords.forget": () => forgetPasswords(context),
    "draft.list": () => listDrafts(context),
    "draft.read": (input) => readDraft(context, input),
    "draft.save": (input) => saveDraft(context, input),
    "draft.delete": (input) => deleteDraft(context, input),
    "request.create": (input) => createRequests(context, input),
    "pending.list": () => listPending(context),
    "pending.show": (input) => showPending(context, input),
    "pending.delete": (input) => deletePending(context, input),
    "complete.certificate": (input) => completeCertificate(context, input),
    "complete.several": (input) => completeSeveral(context, input),
    "labCa.status": () => labCaStatus(context),
    "labCa.init": (input) => initLabCa(context, input),
    "labCa.issue": (input) => issueOne(context, input),
    "labCa.issueSeveral": (input) => issueSeveral(context, input),
    "labCa.revocationList": (input) => makeRevocationList(context, input),
  };
}
