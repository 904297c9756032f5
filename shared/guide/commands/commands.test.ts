import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { format } from "../../text/localise.ts";
import { onOneLine } from "./on-one-line.ts";
import { fileNameFor, quotedFor } from "./quoted-for.ts";
import { shellKinds } from "./shell-kinds.ts";
import { whyUnquotable } from "./why-unquotable.ts";

/** What PowerShell reads: the text between single quotes, two of any kind being one; null where the literal ends early. */
function readByPowerShell(literal: string): string | null {
  const inner = literal.slice(1, -1);
  const quote = /['\u2018-\u201b]/;
  let text = "";
  for (let at = 0; at < inner.length; at += 1) {
    const character = inner.charAt(at);
    if (quote.test(character)) {
      if (!quote.test(inner.charAt(at + 1))) return null;
      at += 1;
    }
    text += character;
  }
  return text;
}

/**
 * What a program gets of a line that is typed at the Command Prompt, with delayed expansion off as it is by default: cmd.exe replaces
 * `%NAME%` first, whatever stands around it, then reads `^ & | < > ( )` outside of quotes (help cmd); then the program's C run-time takes
 * the quotes away (Microsoft, “Parsing C command-line arguments”). Null: cmd.exe does more with the line than start one program.
 */
function readByPrompt(line: string): readonly string[] | null {
  if (/%[^%]*%/.test(line)) return null;
  const [outside = "", ...others] = line.split(/"[^"]*"/);
  if (/[\^&|<>()]/.test([outside, ...others].join(""))) return null;
  return argumentsOf(line);
}

/** Backslashes are themselves but before a quotation mark, where two are one and an odd one makes the mark a character. */
function argumentsOf(line: string): readonly string[] {
  let inQuotes = false;
  const marked = line.replace(/(\\*)"|[ \t]/g, (found, slashes: string | undefined) => {
    if (slashes === undefined) return inQuotes ? found : "\n";
    const escaped = slashes.length % 2 === 1;
    if (!escaped) inQuotes = !inQuotes;
    return `${"\\".repeat(slashes.length >> 1)}${escaped ? '"' : "\r"}`;
  });
  return marked.split(/\n+/).flatMap((word) => (word === "" ? [] : word.replaceAll("\r", "")));
}

/** What the real shell hands to a program. */
function readByShell(shell: string, line: string): readonly string[] {
  const out = execFileSync(shell, ["-c", `printf '%s\\0' ${line}`], {
    encoding: "utf8",
    env: { PATH: process.env["PATH"], HOME: "/home" },
  });
  return out.split("\0").slice(0, -1);
}

/** File names that were found to break printed commands, and their kin. */
const hostileNames = [
  "fe$(touch pwned).pfx",
  "$HOME.pfx",
  "`touch pwned`.pfx",
  "O'Brien.pfx",
  "O’Brien.pfx",
  'say "hello".pfx',
  "100%PATH%.pfx",
  "stop!.pfx",
  "!!.pfx",
  "-x.pfx",
  "--help",
  "@list.pfx",
  "~root.pfx",
  "*.pfx",
  "[a]?.pfx",
  "a & calc.pfx",
  "a; calc.pfx",
  "a | b > c < d.pfx",
  "a^b.pfx",
  "{a,b}.pfx",
  "#a.pfx",
  "file:a.pfx",
  "back\\slash.pfx",
  "trailing\\",
  "trailing blank ",
  "überprüfung 證書.pfx",
];

const hostile = fc.oneof(
  fc.constantFrom(...hostileNames),
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."'’‘‚‛\"$`%!^&|<>();\\-@~*?[]{}# \n\t\u2028\u202ea=".split("")) }),
);
const usableIn = (shell: (typeof shellKinds)[number]) => hostile.filter((text) => whyUnquotable(shell, text) === null);
/** The name without the folder that keeps it from being an option. */
const withoutHere = (path: string): string => path.replace(/^\.[\\/](?=[-/@+]|.*:)/s, "");

describe("quotedFor", () => {
  it.each([
    ["posix", "fe01.pfx", "fe01.pfx"],
    ["posix", "fe$(touch pwned).pfx", "'fe$(touch pwned).pfx'"],
    ["posix", "O'Brien", String.raw`'O'\''Brien'`],
    ["posix", "", "''"],
    ["power-shell", "Contoso", "'Contoso'"],
    ["power-shell", "O'Brien", "'O''Brien'"],
    ["power-shell", "O’Brien", "'O’’Brien'"],
    ["power-shell", "$(calc) `n", "'$(calc) `n'"],
    ["command-prompt", "fe01 (legacy).pfx", '"fe01 (legacy).pfx"'],
    ["command-prompt", "a & b.pfx", '"a & b.pfx"'],
    ["command-prompt", "100%PATH%.pfx", '"<value>"'],
    ["command-prompt", 'a" & calc.pfx', '"<value>"'],
    ["posix", "a\nb", "'<value>'"],
    ["power-shell", "a\u202efx.pfx", "'<value>'"],
  ] as const)("for %s: %j is %s", (shell, text, expected) => {
    expect(quotedFor(shell, text)).toBe(expected);
  });

  it.each(["bash", "dash"])("is one argument of %s, unchanged, and runs nothing", (shell) => {
    fc.assert(
      fc.property(fc.array(usableIn("posix"), { minLength: 1, maxLength: 40 }), (texts) => {
        const line = texts.map((text) => quotedFor("posix", text)).join(" ");
        expect(readByShell(shell, line)).toEqual(texts);
      }),
      { numRuns: 15, examples: [[hostileNames]] },
    );
  });

  it("is safe at bash's prompt, which replaces ! outside of single quotes", () => {
    const names = hostileNames.filter((name) => name.includes("!"));
    const line = names.map((name) => quotedFor("posix", name)).join(" ");
    const out = execFileSync("bash", ["--norc", "--noprofile", "-i"], {
      input: `echo earlier\nset -H\nprintf '%s|' ${line}\n`,
      encoding: "utf8",
      stdio: ["pipe", "pipe", "ignore"],
    });
    expect(out).toContain(`${names.join("|")}|`);
  });

  it("is one literal of PowerShell, unchanged", () => {
    fc.assert(
      fc.property(usableIn("power-shell"), (text) => {
        expect(readByPowerShell(quotedFor("power-shell", text))).toBe(text);
      }),
    );
  });

  it("is one argument at the Command Prompt, unchanged", () => {
    fc.assert(
      fc.property(fc.array(usableIn("command-prompt"), { minLength: 1, maxLength: 5 }), (texts) => {
        const line = texts.map((text) => quotedFor("command-prompt", text)).join(" ");
        expect(readByPrompt(line)).toEqual(texts);
      }),
    );
  });

  it("puts a placeholder in quotes for what a shell cannot carry, so that nothing is redirected", () => {
    for (const shell of shellKinds) {
      fc.assert(
        fc.property(hostile, (text) => {
          expect(quotedFor(shell, text)).not.toMatch(/[\r\n\0\u2028\u2029\u202e]/);
          if (whyUnquotable(shell, text) !== null) expect(quotedFor(shell, text)).toMatch(/^(['"])<value>\1$/);
        }),
      );
    }
  });
});

describe("fileNameFor", () => {
  it.each([
    ["posix", "-x.pfx", "'./-x.pfx'"],
    ["posix", "file:a.pfx", "'./file:a.pfx'"],
    ["command-prompt", "-x.pfx", '".\\-x.pfx"'],
    ["command-prompt", "@list.pfx", '".\\@list.pfx"'],
    ["power-shell", "-x.pfx", "'.\\-x.pfx'"],
    ["command-prompt", "100%PATH%.pfx", '"<name of the file>"'],
  ] as const)("for %s: %j is %s", (shell, name, expected) => {
    expect(fileNameFor(shell, name)).toBe(expected);
  });

  it.each(["bash", "dash"])("is the same file and no option in %s", (shell) => {
    fc.assert(
      fc.property(fc.array(usableIn("posix"), { minLength: 1, maxLength: 40 }), (names) => {
        const words = readByShell(shell, names.map((name) => fileNameFor("posix", name)).join(" "));
        expect(words.map(withoutHere)).toEqual(names.map(withoutHere));
        for (const word of words) expect(word).not.toMatch(/^[-@+]/);
      }),
      { numRuns: 15, examples: [[hostileNames]] },
    );
  });
});

describe("whyUnquotable", () => {
  it.each([
    ["posix", "a\nb.pfx", "line break"],
    ["power-shell", "a\0b.pfx", "control character"],
    ["command-prompt", "a\u202eb.pfx", "direction of writing"],
    ["posix", "a\ufffd.pfx", "could not be read"],
    ["posix", "a\ud800.pfx", "could not be read"],
    ["command-prompt", "a%b.pfx", "“a%b.pfx” holds a % or a quotation mark"],
    ["command-prompt", 'a"b.pfx', "quotation mark"],
    ["command-prompt", "a\\", "backslash"],
  ] as const)("says for %s why %j cannot be carried", (shell, text, reason) => {
    const refusal = whyUnquotable(shell, text);
    expect(refusal && format(refusal)).toContain(reason);
    expect(refusal && format(refusal)).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });

  it.each(["fe01.pfx", "a%b.pfx", 'a"b.pfx'])("refuses %s in no POSIX shell and not in PowerShell", (name) => {
    expect(whyUnquotable("posix", name)).toBeNull();
    expect(whyUnquotable("power-shell", name)).toBeNull();
  });
});

describe("onOneLine", () => {
  it("keeps no character that ends a line or turns its direction", () => {
    expect(onOneLine("a\r\nb\u202ec\u2028d")).toBe("a  b c d");
  });
});
