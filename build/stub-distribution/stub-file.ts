/** A file of the stub of Electron: its content, and whether it is a program. */
export type StubFile = { readonly content: Buffer | string; readonly isProgram?: boolean };
