import { expect } from "vitest";
import { format } from "#shared/text/localise.ts";
import { startConnectProxy } from "../testing/connect-proxy.ts";
import type { ContractCase } from "./contract-case.ts";
import { expectRejection } from "./expect-error.ts";

/** The host itself, and calls that are not the contract's. */
export const appCases: readonly ContractCase[] = [
  {
    name: "says what it is and where results go",
    paths: ["app.about"],
    run: async ({ call, folders }) => {
      const about = await call("app.about", {});
      expect(about.version).toMatch(/^\d+\.\d+\.\d+/);
      expect(about.outputFolder.path).toBe(folders.output);
      expect(about.dataFolder).toBe(folders.data);
      expect(about.runtime).toMatchObject({ node: process.versions.node, electron: null, chromium: null });
      // No host of this suite is the desktop, so none has a key store; each says so in words.
      expect(about.keyStore.available).toBe(false);
      expect(about.keyStore.problem === null ? "" : format(about.keyStore.problem)).toContain("key store");
    },
  },
  {
    name: "asks for a newer version only where the releases are, through the proxy that the environment names",
    paths: ["app.newerVersion"],
    run: async ({ call }) => {
      const proxy = await startConnectProxy(null);
      const { HTTPS_PROXY: before } = process.env;
      process.env["HTTPS_PROXY"] = proxy.url;
      try {
        await expectRejection(call("app.newerVersion", {}), "NETWORK_UNREACHABLE");
        expect(proxy.asked).toEqual(["api.github.com:443"]);
      } finally {
        delete process.env["HTTPS_PROXY"];
        Object.assign(process.env, before !== undefined && { HTTPS_PROXY: before });
        proxy.close();
      }
    },
  },
  {
    name: "says DIALOG_UNAVAILABLE where it has no dialogs",
    paths: ["files.open", "folder.choose"],
    run: async ({ call }) => {
      await expectRejection(call("files.open", { purpose: "any", multiple: true }), "DIALOG_UNAVAILABLE");
      await expectRejection(call("folder.choose", {}), "DIALOG_UNAVAILABLE");
    },
  },
  {
    name: "has no window to drag a file out of, and no menu",
    paths: ["files.drag", "app.menu"],
    run: async ({ call, folder }) => {
      await expectRejection(call("files.drag", { reference: folder }), "FILE_REFERENCE_UNKNOWN");
      expect(await call("app.menu", { canSaveReport: true })).toEqual({});
    },
  },
  {
    name: "has no files of the system where nobody gives it any",
    paths: ["files.given"],
    run: async ({ call }) => expect(await call("files.given", {})).toEqual({ files: [], refused: [] }),
  },
  {
    name: "refuses a path that is not in the contract",
    paths: [],
    raw: true,
    run: async ({ send }) => {
      for (const path of ["no.such.call", "__proto__", "constructor", ""]) {
        const reply = await send(path as "app.about", {}).catch((reason: unknown) => String(reason));
        if (typeof reply === "string") expect(path).toBe("");
        else expect(reply).toMatchObject({ ok: false, error: { code: "API_UNKNOWN_PATH" } });
      }
    },
  },
  {
    name: "refuses input that is not the contract's, and says where",
    paths: [],
    raw: true,
    run: async ({ send }) => {
      for (const input of [null, [], "text", { extra: 1 }, 7]) {
        expect(await send("app.about", input)).toMatchObject({ ok: false, error: { code: "API_INVALID_INPUT" } });
      }
      const reply = await send("inspect.files", {
        jobId: "j",
        files: [{ from: "path", path: "/etc/passwd" }],
        password: null,
      });
      expect(reply).toMatchObject({ ok: false, error: { code: "API_INVALID_INPUT" } });
      expect(reply.ok ? "" : format(reply.error.message)).toContain(
        "In files 1, from: it is none of the kinds of value that are taken here.",
      );
      for (const id of ["../lab-ca", "a/b", "", "FE01", "a".repeat(65)]) {
        const completed = await send("complete.certificate", { pendingId: id });
        expect(completed).toMatchObject({ ok: false, error: { code: "API_INVALID_INPUT" } });
        expect(completed.ok ? "" : format(completed.error.message)).toContain("In pendingId: it ");
      }
    },
  },
  {
    name: "knows no reference that it did not hand out",
    paths: ["files.read", "files.reveal"],
    run: async ({ call }) => {
      for (const reference of ["/etc/passwd", "../x", "0".repeat(32)]) {
        await expectRejection(call("files.read", { reference }), "FILE_REFERENCE_UNKNOWN");
        await expectRejection(call("files.reveal", { reference }), "FILE_REFERENCE_UNKNOWN");
      }
    },
  },
  {
    name: "says that a job that does not run cannot be cancelled",
    paths: ["job.cancel"],
    run: async ({ call }) => {
      expect(await call("job.cancel", { jobId: "none" })).toEqual({ cancelled: false });
    },
  },
];
