import { createRequire } from "node:module";

/** As much of the library `resedit` (which electron-builder edits Windows programs with) as is needed to make one. */
type Resedit = {
  readonly NtExecutable: {
    readonly createEmpty: (is32Bit: boolean, isDll: boolean) => { readonly generate: () => ArrayBuffer };
  };
  readonly NtExecutableResource: {
    readonly from: (executable: unknown) => {
      readonly entries: unknown[];
      readonly outputResource: (executable: unknown) => void;
    };
  };
  readonly Resource: { readonly VersionInfo: { readonly createEmpty: () => VersionInfo } };
};
type VersionInfo = {
  lang: number;
  readonly setFileVersion: (version: string, language: number) => void;
  readonly setProductVersion: (version: string, language: number) => void;
  readonly setStringValues: (language: { lang: number; codepage: number }, values: Record<string, string>) => void;
  readonly outputToResourceEntries: (entries: unknown[]) => void;
};

const english = 1033;
const utf16 = 1200;

/** The bytes of an empty but real 64-bit Windows program with one version resource: what electron-builder edits. */
export function portableExecutable(version: string): Buffer {
  const builder = createRequire(createRequire(import.meta.url).resolve("electron-builder"));
  const library: Resedit = createRequire(builder.resolve("app-builder-lib"))("resedit");
  const executable = library.NtExecutable.createEmpty(false, false);
  const resources = library.NtExecutableResource.from(executable);
  const information = library.Resource.VersionInfo.createEmpty();
  information.lang = english;
  information.setFileVersion(`${version}.0`, english);
  information.setProductVersion(`${version}.0`, english);
  information.setStringValues(
    { lang: english, codepage: utf16 },
    {
      FileDescription: "Electron",
      ProductName: "Electron",
      CompanyName: "Stub",
      LegalCopyright: "Stub",
      OriginalFilename: "electron.exe",
      InternalName: "electron",
    },
  );
  information.outputToResourceEntries(resources.entries);
  resources.outputResource(executable);
  return Buffer.from(executable.generate());
}
