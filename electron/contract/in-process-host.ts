import { dispatch } from "#shared/api/dispatch.ts";
import { createHost } from "../services/create-host.ts";
import { workerUrl } from "../testing/built-program.ts";
import type { ContractHost } from "./contract-host.ts";

/** The contract called directly, as the desktop's main process and the CLI do. */
export const inProcessHost: ContractHost = {
  name: "in process",
  paths: "all",
  raw: true,
  open: async (folders) => {
    const faults: unknown[] = [];
    const report = (thrown: unknown): void => void faults.push(thrown);
    const host = createHost({
      host: "desktop",
      workerUrl,
      dataFolder: folders.data,
      outputFolder: folders.output,
      report,
    });
    return {
      send: (path, input) => dispatch(host.services, path, input, report),
      folder: host.references.ofFolder(folders.output).reference,
      subscribe: host.subscribe,
      close: async () => {
        await host.close();
        if (faults.length > 0) throw faults[0];
      },
    };
  },
};
