import { defineErrors } from "../define-errors.ts";

const another = "Choose another folder.";
const checkFile = "Certificates and PFX files are a few kilobytes. Check that this is the right file.";

/** Errors of files and folders of this computer. */
export const fileErrors = defineErrors("files", {
  notFound: { code: "FILE_NOT_FOUND", message: "There is no file {path}.", hint: "Check its name and folder." },
  readForbidden: {
    code: "FILE_UNREADABLE",
    message: "You are not allowed to read {path}.",
    hint: "Ask for read permission, or copy the file to a folder of your own.",
  },
  folder: { code: "FILE_IS_FOLDER", message: "{path} is a folder.", hint: "Choose the files in it." },
  readLocked: {
    code: "FILE_UNREADABLE",
    message: "Another program has locked {path}.",
    hint: "Close it there and try again.",
  },
  tooManyOpen: {
    code: "FILES_TOO_MANY_OPEN",
    message: "This computer has no room for one more open file.",
    hint: "Close other programs, or work on fewer files at a time.",
  },
  unreadable: {
    code: "FILE_UNREADABLE",
    message: "{path} could not be read ({errno}).",
    hint: "Copy the file to a folder on this computer and try again.",
  },
  device: { code: "FILE_UNREADABLE", message: "{path} is a device, not a file.", hint: "Choose a file." },
  empty: {
    code: "FILE_EMPTY",
    message: "{file} is empty.",
    hint: "Export or copy it again; an interrupted copy leaves such files.",
  },
  tooLarge: {
    code: "FILE_TOO_LARGE",
    message: "{file} is larger than the {megabytes, number} MiB that KeySpec reads.",
    hint: checkFile,
  },
  chainTooLarge: {
    code: "FILE_TOO_LARGE",
    message: "The chain files up to {file} are larger than the {megabytes, number} MiB that KeySpec reads of them.",
    hint: "Give only the issuers that the files need; each is one or two kilobytes.",
  },
  folderMissing: {
    code: "FOLDER_UNWRITABLE",
    message: "The folder {folder} is not there and could not be made.",
    hint: another,
  },
  notAFolder: {
    code: "FOLDER_UNWRITABLE",
    message: "{folder} is not a folder: a part of its path is a file.",
    hint: another,
  },
  writeForbidden: {
    code: "FOLDER_UNWRITABLE",
    message: "You are not allowed to write to {folder}.",
    hint: "Choose a folder of your own, or ask for write permission.",
  },
  readOnlyDisk: {
    code: "FOLDER_UNWRITABLE",
    message: "{folder} is on a disk that can only be read.",
    hint: "Choose a folder on another disk.",
  },
  nameIsFolder: {
    code: "FILE_IS_FOLDER",
    message: "{path} is a folder, so no file can have that name.",
    hint: another,
  },
  diskFull: {
    code: "DISK_FULL",
    message: "The disk that holds {folder} is full.",
    hint: "Free some space, or choose a folder on another disk. Nothing was left half written.",
  },
  pathTooLong: {
    code: "FOLDER_UNWRITABLE",
    message: "The path {path} is longer than this system allows.",
    hint: "Choose a folder with a shorter path.",
  },
  writeLocked: {
    code: "FOLDER_UNWRITABLE",
    message: "Another program has locked {path}.",
    hint: "Close it there and try again.",
  },
  unwritable: {
    code: "FOLDER_UNWRITABLE",
    message: "{path} could not be written ({errno}).",
    hint: another,
  },
  exists: {
    code: "OUTPUT_EXISTS",
    message: "There is already a file {path}.",
    hint: "Replace it, keep both, or choose another folder. The file was not touched.",
  },
  sameNameTwice: {
    code: "OUTPUT_EXISTS",
    message: "Another of these files has the same name for its result: {path}.",
    hint: "Keep both, or convert one of them into another folder.",
  },
  wouldReplaceSource: {
    code: "OUTPUT_EXISTS",
    message: "The result would replace {path}, which is one of the files to convert.",
    hint: "Choose another folder, or keep both. The file was not touched.",
  },
  referenceUnknown: {
    code: "FILE_REFERENCE_UNKNOWN",
    message: "KeySpec does not know this file or folder any more.",
    hint: "KeySpec forgets chosen files when it is closed. Choose the file or folder again.",
  },
  noHome: {
    code: "FOLDER_UNWRITABLE",
    message: "This account has no home folder, so KeySpec does not know where to keep keys.",
    hint: "Set HOME (on Windows LOCALAPPDATA), or name a folder with KEYSPEC_DATA_FOLDER and one with KEYSPEC_OUTPUT_FOLDER.",
  },
  noFileDialog: {
    code: "DIALOG_UNAVAILABLE",
    message: "KeySpec has no file dialog of its own here.",
    hint: "Drop the files on the page instead.",
  },
  noFolderDialog: {
    code: "DIALOG_UNAVAILABLE",
    message: "KeySpec has no folder dialog of its own here.",
    hint: "Results go to {folder}; start KeySpec with KEYSPEC_OUTPUT_FOLDER set to change that.",
  },
  noDragHere: {
    code: "DIALOG_UNAVAILABLE",
    message: "Files can be dragged out of KeySpec’s own window only.",
    hint: "The file is at {path}.",
  },
  noFileManagerHere: {
    code: "DIALOG_UNAVAILABLE",
    message: "KeySpec cannot open a file manager here.",
    hint: "The file is at {path}.",
  },
  noFileManager: {
    code: "DIALOG_UNAVAILABLE",
    message: "This computer has no file manager that KeySpec could open.",
    hint: "The file is at {path}.",
  },
});
