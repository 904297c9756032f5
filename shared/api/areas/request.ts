import { emptySchema } from "../schemas/app.ts";
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
} from "../schemas/request.ts";

/** Calls about requests, from a draft to the completed PFX: path → input and output. */
export const requestCalls = {
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
} as const;
