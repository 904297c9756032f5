import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { secretNames } from "./secret-names.ts";
import { createSecrets, type SecretNeed } from "./secrets.ts";
import { createStandardInput } from "./standard-input.ts";
import type { Terminal } from "./terminal.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "keyspec-secrets-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function terminalWith(input: string, environment: Terminal["environment"] = {}): Terminal {
  return {
    stdin: Readable.from([Buffer.from(input)]),
    stdout: new PassThrough(),
    stderr: new PassThrough(),
    environment,
  };
}

function secretsOf(terminal: Terminal) {
  return createSecrets(terminal, createStandardInput(terminal.stdin));
}

function need(file: string | undefined): SecretNeed {
  return { what: secretNames.pfx, flag: "--password-file", file };
}

describe("a password file", () => {
  it.each([
    ["the first line, without its end", Buffer.from("Passw0rd!\nsecond line\n"), "Passw0rd!"],
    ["a line ended as Windows ends it", Buffer.from("Passw0rd!\r\n"), "Passw0rd!"],
    ["spaces at both ends, which belong to it", Buffer.from(" Pass w0rd \n"), " Pass w0rd "],
    ["an empty line: the empty password", Buffer.from("\n"), ""],
    ["UTF-8 with a byte order mark", Buffer.from("\ufeffPäss\n"), "Päss"],
    ["UTF-16 as Windows PowerShell's > writes it", Buffer.from("\ufeffPäss\r\n", "utf16le"), "Päss"],
  ])("gives %s", async (_title, bytes, password) => {
    const file = join(folder, "password.txt");
    await writeFile(file, bytes);
    expect(await secretsOf(terminalWith("")).given(need(file))).toBe(password);
  });

  it("that is no text is refused without showing it", async () => {
    const file = join(folder, "fe01.pfx");
    await writeFile(file, Buffer.from([0x30, 0x82, 0x0b, 0xb8, 0x02, 0x01, 0x03]));
    await expect(secretsOf(terminalWith("")).given(need(file))).rejects.toMatchObject({ code: "FILE_UNREADABLE" });
  });

  it("with more characters than a password has is refused in these words, not as a call that went wrong", async () => {
    const longest = "a".repeat(1_024);
    const file = join(folder, "password.txt");
    await writeFile(file, longest);
    expect(await secretsOf(terminalWith("")).given(need(file))).toBe(longest);
    await writeFile(file, `${longest}a`);
    await expect(secretsOf(terminalWith("")).given(need(file))).rejects.toThrow(
      "The password of the PFX has more than 1,024 characters.",
    );
  });

  it("whose first line is empty, with a password below, is refused in these words", async () => {
    const file = join(folder, "password.txt");
    await writeFile(file, "\nPassw0rd!\n");
    await expect(secretsOf(terminalWith("")).given(need(file))).rejects.toThrow(/The first line of .* is empty/u);
  });

  it("that is missing is named", async () => {
    const file = join(folder, "missing.txt");
    await expect(secretsOf(terminalWith("")).given(need(file))).rejects.toMatchObject({ code: "FILE_NOT_FOUND" });
  });

  it("far too large is refused before it is read", async () => {
    const file = join(folder, "large.txt");
    await writeFile(file, Buffer.alloc(70 * 1024, "a"));
    await expect(secretsOf(terminalWith("")).given(need(file))).rejects.toMatchObject({ code: "FILE_TOO_LARGE" });
  });
});

describe("standard input and the environment", () => {
  it("read the first line with “-”", async () => {
    expect(await secretsOf(terminalWith("Passw0rd!\nrest")).given(need("-"))).toBe("Passw0rd!");
  });

  it("is not shared: the second “-” is refused, and both options are named", async () => {
    const secrets = secretsOf(terminalWith("Passw0rd!\n"));
    await secrets.given(need("-"));
    await expect(secrets.given({ ...need("-"), flag: "--out-password-file" })).rejects.toMatchObject({
      code: "USAGE",
      message: expect.stringMatching(/--password-file -.*--out-password-file -/),
    });
  });

  it("takes a variable's value as it is, and misses one that is not set", async () => {
    const secrets = secretsOf(terminalWith("", { PFX_PASSWORD: "Passw0rd! " }));
    expect(await secrets.given({ ...need(undefined), variable: "PFX_PASSWORD" })).toBe("Passw0rd! ");
    await expect(secrets.given({ ...need(undefined), variable: "OTHER" })).rejects.toMatchObject({ code: "USAGE" });
  });
});

describe("without a terminal", () => {
  it("nobody is asked: an optional secret is absent, a needed one is missed with the option that gives it", async () => {
    const secrets = secretsOf(terminalWith(""));
    expect(secrets.canAsk).toBe(false);
    expect(await secrets.given(need(undefined))).toBeNull();
    await expect(secrets.existing(need(undefined))).rejects.toMatchObject({
      code: "USAGE",
      hint: expect.stringContaining("--password-file"),
    });
  });

  it("a new passphrase has a least length", async () => {
    const file = join(folder, "short.txt");
    await writeFile(file, "short\n");
    await expect(secretsOf(terminalWith("")).chosenPassphrase(need(file))).rejects.toMatchObject({
      code: "PASSPHRASE_TOO_SHORT",
    });
  });
});

describe("on a terminal", () => {
  function typing(keys: string): {
    readonly terminal: Terminal;
    readonly shown: () => string;
    readonly raw: boolean[];
  } {
    const stderr = Object.assign(new PassThrough(), { isTTY: true as const });
    const raw: boolean[] = [];
    const stdin = Object.assign(new PassThrough(), { isTTY: true as const });
    const withRawMode = Object.assign(stdin, {
      setRawMode: (mode: boolean) => {
        raw.push(mode);
        if (mode) setImmediate(() => stdin.write(nextLine()));
        return stdin;
      },
    });
    const lines = keys.split(/(?<=\r)/);
    const nextLine = (): string => lines.shift() ?? "\r";
    const terminal = { stdin: withRawMode, stdout: new PassThrough(), stderr, environment: {} } as unknown as Terminal;
    return { terminal, shown: () => String(stderr.read() ?? ""), raw };
  }

  it("asks without showing what is typed, and leaves the terminal as it was", async () => {
    const { terminal, shown, raw } = typing("Passw0rX\u007fd!\r");
    expect(await secretsOf(terminal).existing(need(undefined))).toBe("Passw0rd!");
    expect(shown()).toBe("The password of the PFX: \n");
    expect(raw).toEqual([true, false]);
  });

  it("asks twice for a new one and refuses two that differ", async () => {
    expect(await secretsOf(typing("Passw0rd!\rPassw0rd!\r").terminal).chosen(need(undefined))).toBe("Passw0rd!");
    await expect(secretsOf(typing("Passw0rd!\rPassw0rt!\r").terminal).chosen(need(undefined))).rejects.toMatchObject({
      code: "USAGE",
      message: "The two entries differ.",
    });
  });

  it("stops at Ctrl+C", async () => {
    await expect(secretsOf(typing("Pass\u0003").terminal).existing(need(undefined))).rejects.toMatchObject({
      code: "CANCELLED",
    });
  });
});
