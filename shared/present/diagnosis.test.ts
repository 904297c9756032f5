import { describe, expect, it } from "vitest";
import { diagnosisRows, diagnosisText } from "./diagnosis.ts";

const runtime = {
  node: "24.21.0",
  electron: null,
  chromium: null,
  operatingSystem: "Windows Server 2025 (10.0.26100)",
  architecture: "x64",
  locale: "de-DE",
} as const;

describe("the diagnosis", () => {
  it("says what the page runs on, where it is in a browser", () => {
    expect(diagnosisText({ version: "0.9.0", host: "loopback", crypto: "native", runtime })).toBe(
      [
        "KeySpec",
        "Version: 0.9.0",
        "Runs as: A page in your browser",
        "Cryptography: Node.js (OpenSSL)",
        "Node.js: 24.21.0",
        "Operating system: Windows Server 2025 (10.0.26100)",
        "Architecture: x64",
        "Language of the system: de-DE",
      ].join("\n"),
    );
  });

  it("says what the window is made of, and whose cryptography it has", () => {
    const inWindow = { ...runtime, electron: "45.4.1", chromium: "152.0.1" };
    const rows = diagnosisRows({ version: "0.9.0", host: "desktop", crypto: "native", runtime: inWindow });
    expect(Object.fromEntries(rows.map(({ label, value }) => [label, value]))).toMatchObject({
      "Runs as": "A window of its own",
      Electron: "45.4.1",
      Chromium: "152.0.1",
      Cryptography: "Electron (BoringSSL)",
    });
  });

  it("says where the portable cryptography is used", () => {
    expect(diagnosisText({ version: "0.9.0", host: "cli", crypto: "portable", runtime })).toContain(
      "Cryptography: The portable one, without OpenSSL",
    );
  });
});
