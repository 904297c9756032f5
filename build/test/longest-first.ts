import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Folders whose files take longest, first the longest. Vitest knows only the files' sizes where it has not run them before, as in CI. */
const long = ["electron/contract/", "electron/cli/", "build/new/", "electron/services/", "electron/pki/pkcs12/"];

/** Starts long files first, so that no processor is idle while the last one runs. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const index = long.findIndex((folder) => moduleId.replaceAll("\\", "/").includes(`/${folder}`));
      return index === -1 ? long.length : index;
    };
    return (await super.sort(files)).toSorted((left, right) => place(left) - place(right));
  }
}
