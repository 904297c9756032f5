import type { Services } from "#shared/api/contract.ts";
import { createDeploymentStore } from "../stores/deployment-store.ts";
import { createDraftStore } from "../stores/draft-store.ts";
import { createInventoryStore } from "../stores/inventory-store.ts";
import { createLabCaStore } from "../stores/lab-ca-store.ts";
import { createPendingStore } from "../stores/pending-store.ts";
import { createPreferencesStore } from "../stores/preferences-store.ts";
import { jobCalls } from "./app/job-calls.ts";
import type { RunningJobs } from "./app/running-jobs.ts";
import type { Context } from "./kit/context.ts";
import type { Ports } from "./kit/ports.ts";

/** The whole contract, implemented: one use case per path, each loaded with the first call of it. */
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
    "app.about": async () => (await import("./app/about.ts")).about(context),
    "app.newerVersion": async () => (await import("./app/newer-version.ts")).newerVersion(context),
    "files.open": async (input) => (await import("./files/files-open.ts")).openFiles(context, input),
    "files.given": async () => (await import("./files/files-given.ts")).takeGivenFiles(context),
    "files.read": async (input) => (await import("./files/files-read.ts")).readReferencedFile(context, input),
    "files.reveal": async (input) => (await import("./files/files-reveal.ts")).revealFile(context, input),
    "files.drag": async (input) => (await import("./files/files-drag.ts")).dragFile(context, input),
    "app.menu": async (input) => (await import("./app/menu.ts")).setMenu(context, input),
    "folder.choose": async () => (await import("./files/folder-choose.ts")).chooseFolder(context),
    ...jobCalls(context),
    "inspect.files": async (input) => (await import("./inspect/inspect-files.ts")).inspectFiles(context, input),
    "inspect.fetch": async (input) => (await import("./inspect/fetch-contacts.ts")).fetchContacts(context, input),
    "inspect.endpoints": async (input) =>
      (await import("./inspect/inspect-endpoints.ts")).inspectEndpoints(context, input),
    "convert.files": async (input) => (await import("./convert/convert-files.ts")).convertFiles(context, input),
    "rehearsal.link": async (input) => (await import("./rehearsal/rehearse-link.ts")).rehearseLink(context, input),
    "rehearsal.deployment": async (input) =>
      (await import("./rehearsal/rehearse-deployment.ts")).rehearseDeployment(context, input),
    "collector.write": async (input) => (await import("./collector/write-collector.ts")).writeCollector(context, input),
    "report.write": async (input) => (await import("./report/report-write.ts")).writeReport(context, input),
    "deployment.import": async (input) =>
      (await import("./deployment/import-deployment.ts")).importDeployment(context, input),
    "deployment.save": async (input) =>
      (await import("./deployment/save-deployment.ts")).saveDeployment(context, input),
    "deployment.remember": async (input) =>
      (await import("./deployment/known-deployments.ts")).rememberDeployment(context, input),
    "deployment.forget": async (input) =>
      (await import("./deployment/known-deployments.ts")).forgetDeployment(context, input),
    "deployment.list": async () => (await import("./deployment/kept-deployments.ts")).listDeployments(context),
    "deployment.keep": async (input) =>
      (await import("./deployment/kept-deployments.ts")).keepDeployment(context, input),
    "deployment.remove": async (input) =>
      (await import("./deployment/kept-deployments.ts")).removeDeployment(context, input),
    "deployment.calendar": async (input) =>
      (await import("./deployment/write-calendar.ts")).writeCalendar(context, input),
    "inventory.read": async (input) => (await import("./inventory/read-inventory.ts")).readInventory(context, input),
    "inventory.add": async (input) => (await import("./inventory/add-to-inventory.ts")).addToInventory(context, input),
    "inventory.remove": async (input) =>
      (await import("./inventory/remove-from-inventory.ts")).removeFromInventory(context, input),
    "preferences.read": async () => (await import("./preferences/preferences-read.ts")).readPreferences(context),
    "preferences.save": async (input) =>
      (await import("./preferences/preferences-save.ts")).savePreferences(context, input),
    "preferences.forgetFolders": async () => (await import("./preferences/forget-folders.ts")).forgetFolders(context),
    "passwords.count": async () => (await import("./passwords/remembered-passwords.ts")).countPasswords(context),
    "passwords.forget": async () => (await import("./passwords/remembered-passwords.ts")).forgetPasswords(context),
    "draft.list": async () => (await import("./drafts/draft-list.ts")).listDrafts(context),
    "draft.read": async (input) => (await import("./drafts/draft-read.ts")).readDraft(context, input),
    "draft.save": async (input) => (await import("./drafts/draft-save.ts")).saveDraft(context, input),
    "draft.delete": async (input) => (await import("./drafts/draft-delete.ts")).deleteDraft(context, input),
    "request.create": async (input) => (await import("./request/create-requests.ts")).createRequests(context, input),
    "pending.list": async () => (await import("./pending/pending-list.ts")).listPending(context),
    "pending.show": async (input) => (await import("./pending/pending-show.ts")).showPending(context, input),
    "pending.delete": async (input) => (await import("./pending/pending-delete.ts")).deletePending(context, input),
    "complete.certificate": async (input) =>
      (await import("./complete/complete-certificate.ts")).completeCertificate(context, input),
    "complete.several": async (input) =>
      (await import("./complete/complete-several.ts")).completeSeveral(context, input),
    "labCa.status": async () => (await import("./lab-ca/lab-ca-status.ts")).labCaStatus(context),
    "labCa.init": async (input) => (await import("./lab-ca/lab-ca-init.ts")).initLabCa(context, input),
    "labCa.issue": async (input) => (await import("./lab-ca/lab-ca-issue.ts")).issueOne(context, input),
    "labCa.issueSeveral": async (input) =>
      (await import("./lab-ca/lab-ca-issue-several.ts")).issueSeveral(context, input),
    "labCa.revocationList": async (input) =>
      (await import("./lab-ca/lab-ca-revocation-list.ts")).makeRevocationList(context, input),
  };
}
