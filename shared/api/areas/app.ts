import {
  aboutOutput,
  chooseFolderOutput,
  countPasswordsOutput,
  dragInput,
  emptySchema,
  givenFilesOutput,
  menuInput,
  newerVersionOutput,
  openFilesInput,
  openFilesOutput,
  readFileInput,
  readFileOutput,
  revealInput,
} from "../schemas/app.ts";
import { preferencesReadOutput, preferencesSaveInput } from "../schemas/preferences.ts";

/** Calls about the program itself: what it is, files and folders, what it remembers: path → input and output. */
export const appCalls = {
  "app.about": { input: emptySchema, output: aboutOutput },
  "app.newerVersion": { input: emptySchema, output: newerVersionOutput },
  "files.open": { input: openFilesInput, output: openFilesOutput },
  "files.given": { input: emptySchema, output: givenFilesOutput },
  "files.read": { input: readFileInput, output: readFileOutput },
  "files.reveal": { input: revealInput, output: emptySchema },
  "files.drag": { input: dragInput, output: emptySchema },
  "app.menu": { input: menuInput, output: emptySchema },
  "folder.choose": { input: emptySchema, output: chooseFolderOutput },
  "preferences.read": { input: emptySchema, output: preferencesReadOutput },
  "preferences.save": { input: preferencesSaveInput, output: emptySchema },
  "preferences.forgetFolders": { input: emptySchema, output: emptySchema },
  "passwords.count": { input: emptySchema, output: countPasswordsOutput },
  "passwords.forget": { input: emptySchema, output: emptySchema },
} as const;
