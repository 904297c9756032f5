import "../zod-setup.ts";
import type * as z from "zod";
import {
  aboutOutput,
  chooseFolderOutput,
  countPasswordsOutput,
  emptySchema,
  openFilesInput,
  openFilesOutput,
  readFileInput,
  readFileOutput,
  revealInput,
} from "./schemas/app.ts";
import { writeCollectorInput, writeCollectorOutput } from "./schemas/collector.ts";
import { convertInput, convertOutput } from "./schemas/convert.ts";
import {
  importDeploymentInput,
  importDeploymentOutput,
  saveDeploymentInput,
  saveDeploymentOutput,
} from "./schemas/deployment.ts";
import { fetchInput, fetchOutput } from "./schemas/fetch.ts";
import { inspectEndpointsInput, inspectInput, inspectOutput } from "./schemas/inspect.ts";
import { cancelOutput, forgetOutput, jobIdInput, jobListOutput, jobResultOutput } from "./schemas/jobs.ts";
import {
  addToInventoryInput,
  addToInventoryOutput,
  keepDeploymentInput,
  keepDeploymentOutput,
  keptIdInput,
  listDeploymentsOutput,
  readInventoryOutput,
  removeFromInventoryInput,
  writeCalendarInput,
  writeCalendarOutput,
} from "./schemas/kept-deployments.ts";
import {
  labCaInitInput,
  labCaIssueInput,
  labCaIssueOutput,
  labCaIssueSeveralInput,
  labCaIssueSeveralOutput,
  labCaRevocationListInput,
  labCaRevocationListOutput,
  labCaStatusOutput,
} from "./schemas/lab-ca.ts";
import {
  forgetDeploymentInput,
  preferencesReadOutput,
  preferencesSaveInput,
  recentDeploymentsOutput,
  rememberDeploymentInput,
} from "./schemas/preferences.ts";
import { rehearseLinkInput, rehearseLinkOutput } from "./schemas/rehearsal.ts";
import { writeReportInput, writeReportOutput } from "./schemas/report.ts";
import {
  completeInput,
  completeOutput,
  completeSeveralInput,
  completeSeveralOutput,
  createRequestInput,
  createRequestOutput,
  draftIdInput,
  draftListOutput,
  draftReadOutput,
  draftSaveInput,
  pendingIdInput,
  pendingListOutput,
  pendingShowOutput,
} from "./schemas/request.ts";

type Procedure = { readonly input: z.ZodType; readonly output: z.ZodType };

/** Everything a host can be asked: path → input and output. A path without an implementation does not compile. */
export const contract = {
  "app.about": { input: emptySchema, output: aboutOutput },
  "files.open": { input: openFilesInput, output: openFilesOutput },
  "files.read": { input: readFileInput, output: readFileOutput },
  "files.reveal": { input: revealInput, output: emptySchema },
  "folder.choose": { input: emptySchema, output: chooseFolderOutput },
  "job.list": { input: emptySchema, output: jobListOutput },
  "job.result": { input: jobIdInput, output: jobResultOutput },
  "job.cancel": { input: jobIdInput, output: cancelOutput },
  "job.forget": { input: jobIdInput, output: forgetOutput },
  "inspect.files": { input: inspectInput, output: inspectOutput },
  "inspect.fetch": { input: fetchInput, output: fetchOutput },
  "inspect.endpoints": { input: inspectEndpointsInput, output: inspectOutput },
  "convert.files": { input: convertInput, output: convertOutput },
  "report.write": { input: writeReportInput, output: writeReportOutput },
  "deployment.import": { input: importDeploymentInput, output: importDeploymentOutput },
  "deployment.save": { input: saveDeploymentInput, output: saveDeploymentOutput },
  "deployment.recent": { input: emptySchema, output: recentDeploymentsOutput },
  "deployment.remember": { input: rememberDeploymentInput, output: emptySchema },
  "deployment.forget": { input: forgetDeploymentInput, output: emptySchema },
  "deployment.list": { input: emptySchema, output: listDeploymentsOutput },
  "deployment.keep": { input: keepDeploymentInput, output: keepDeploymentOutput },
  "deployment.remove": { input: keptIdInput, output: emptySchema },
  "deployment.calendar": { input: writeCalendarInput, output: writeCalendarOutput },
  "inventory.read": { input: keptIdInput, output: readInventoryOutput },
  "inventory.add": { input: addToInventoryInput, output: addToInventoryOutput },
  "inventory.remove": { input: removeFromInventoryInput, output: readInventoryOutput },
  "preferences.read": { input: emptySchema, output: preferencesReadOutput },
  "preferences.save": { input: preferencesSaveInput, output: emptySchema },
  "passwords.count": { input: emptySchema, output: countPasswordsOutput },
  "passwords.forget": { input: emptySchema, output: emptySchema },
  "draft.list": { input: emptySchema, output: draftListOutput },
  "draft.read": { input: draftIdInput, output: draftReadOutput },
  "draft.save": { input: draftSaveInput, output: emptySchema },
  "draft.delete": { input: draftIdInput, output: emptySchema },
  "request.create": { input: createRequestInput, output: createRequestOutput },
  "pending.list": { input: emptySchema, output: pendingListOutput },
  "pending.show": { input: pendingIdInput, output: pendingShowOutput },
  "pending.delete": { input: pendingIdInput, output: emptySchema },
  "complete.certificate": { input: completeInput, output: completeOutput },
  "complete.several": { input: completeSeveralInput, output: completeSeveralOutput },
  "labCa.status": { input: emptySchema, output: labCaStatusOutput },
  "labCa.init": { input: labCaInitInput, output: labCaStatusOutput },
  "labCa.issue": { input: labCaIssueInput, output: labCaIssueOutput },
  "labCa.issueSeveral": { input: labCaIssueSeveralInput, output: labCaIssueSeveralOutput },
  "rehearsal.link": { input: rehearseLinkInput, output: rehearseLinkOutput },
  "collector.write": { input: writeCollectorInput, output: writeCollectorOutput },
  "labCa.revocationList": { input: labCaRevocationListInput, output: labCaRevocationListOutput },
} as const satisfies Record<string, Procedure>;

export type ApiPath = keyof typeof contract;
export type ApiInput<Path extends ApiPath> = z.output<(typeof contract)[Path]["input"]>;
export type ApiOutput<Path extends ApiPath> = z.output<(typeof contract)[Path]["output"]>;
/** The implementation of the whole contract: plain functions that throw `AppError`. */
export type Services = { readonly [Path in ApiPath]: (input: ApiInput<Path>) => Promise<ApiOutput<Path>> };

export function isApiPath(path: string): path is ApiPath {
  return Object.hasOwn(contract, path);
}
