import type { ConvertOptions } from "../../catalogue/targets/convert-options.ts";
import { targetById } from "../../catalogue/targets/index.ts";
import { settingsOf } from "../../catalogue/targets/target-settings.ts";
import type { TargetId } from "../../catalogue/targets/types.ts";
import { format, messages } from "../../text/localise.ts";
import { onOneLine } from "../commands/on-one-line.ts";
import { quotedFor } from "../commands/quoted-for.ts";
import { whyUnquotable } from "../commands/why-unquotable.ts";
import { certutilImport } from "./certutil-import.ts";

const texts = messages("guide.importScript", {
  about: "Imports {count, plural, one {# file} other {# files}} into Personal of this computer, with their keys.",
  run: "Run it on the server: Windows PowerShell, as administrator, in the folder with the files.",
  password:
    "It asks once for the password of the files and writes it nowhere. certutil gets it as an argument: administrators of this server can see it while the import runs, and an audit of command lines records it.",
  left: "No script can name these files. Rename them, and import them one by one: {names}",
  prompt: "Password of the files",
  missing: "Not found",
  refused: "Not imported",
  imported: "Imported",
  sum: "Imported: {imported} of {all}",
});

type ScriptFile = {
  /** Without its folder. */
  readonly fileName: string;
  /** SHA-1 of the certificate, in hex. */
  readonly thumbprint: string;
};

export type ImportScriptInput = {
  readonly files: readonly ScriptFile[];
  readonly target: TargetId;
  readonly options: ConvertOptions;
};

/**
 * One Windows PowerShell script that imports many PFX files as `importSteps` says for one: with certutil, which takes the provider by
 * its name. It holds no password. null: nothing to import with it, because the target is for other programs.
 *
 * The arguments are put together as CommandLineToArgvW takes them apart, because Windows PowerShell passes a quotation mark in a password on as it stands.
 */
export function importScript({ files, target: id, options }: ImportScriptInput): string | null {
  const target = targetById(id);
  if (target.container !== "PKCS#12") return null;
  const named = files.filter(({ fileName }) => isNameable(fileName));
  if (named.length === 0) return null;
  const left = files.filter(({ fileName }) => !isNameable(fileName)).map(({ fileName }) => onOneLine(fileName));
  const { provider, modifiers } = certutilImport(settingsOf(target, options).parameters, true);
  const before = ["-f", ...(provider === null ? [] : ["-csp", provider])];
  return [
    comment(format(texts.about({ count: named.length }))),
    comment(format(texts.run)),
    comment(format(texts.password)),
    ...(left.length === 0 ? [] : [comment(format(texts.left({ names: left })))]),
    "",
    "$files = @(",
    ...named.map(
      ({ fileName, thumbprint }) => `  @{ Name = ${quote(fileName)}; Thumbprint = ${quote(thumbprint.toUpperCase())} }`,
    ),
    ")",
    `$before = ${listOf(before)}`,
    `$after = ${listOf(modifiers === "" ? [] : [modifiers])}`,
    "",
    "function Join-Argument([string[]] $words) {",
    // Backslashes count double before a quotation mark and at the end (CommandLineToArgvW).
    String.raw`  ($words | ForEach-Object { '"' + (($_ -replace '(\\*)"', '$1$1\"') -replace '(\\+)$', '$1$1') + '"' }) -join ' '`,
    "}",
    "",
    `$secret = Read-Host -AsSecureString ${quote(format(texts.prompt))}`,
    "$memory = [Runtime.InteropServices.Marshal]::SecureStringToBSTR($secret)",
    "$imported = 0",
    "try {",
    "  $password = [Runtime.InteropServices.Marshal]::PtrToStringBSTR($memory)",
    "  foreach ($file in $files) {",
    "    $path = Join-Path (Get-Location).ProviderPath $file.Name",
    `    if (-not (Test-Path -LiteralPath $path)) { Write-Warning (${quote(format(texts.missing))} + ': ' + $file.Name); continue }`,
    "    $start = New-Object Diagnostics.ProcessStartInfo",
    "    $start.FileName = Join-Path ([Environment]::SystemDirectory) 'certutil.exe'",
    "    $start.Arguments = Join-Argument ($before + @('-p', $password, '-importPFX', $path) + $after)",
    "    $start.UseShellExecute = $false",
    "    $start.CreateNoWindow = $true",
    "    $start.RedirectStandardOutput = $true",
    "    $process = [Diagnostics.Process]::Start($start)",
    "    $said = $process.StandardOutput.ReadToEnd()",
    "    $process.WaitForExit()",
    "    $store = 'Cert:\\LocalMachine\\My\\' + $file.Thumbprint",
    "    if ($process.ExitCode -eq 0 -and (Test-Path $store)) {",
    "      $imported += 1",
    `      Write-Output (${quote(format(texts.imported))} + ': ' + $file.Name + ' (' + $file.Thumbprint + ')')`,
    "    } else {",
    `      Write-Warning (${quote(format(texts.refused))} + ': ' + $file.Name + [Environment]::NewLine + $said)`,
    "    }",
    "  }",
    "} finally {",
    "  [Runtime.InteropServices.Marshal]::ZeroFreeBSTR($memory)",
    "  Remove-Variable password -ErrorAction SilentlyContinue",
    "}",
    `${quote(format(texts.sum({ imported: "{0}", all: "{1}" })))} -f $imported, $files.Count`,
    "",
  ].join("\r\n");
}

function isNameable(fileName: string): boolean {
  return whyUnquotable("power-shell", fileName) === null;
}

function quote(text: string): string {
  return quotedFor("power-shell", text);
}

function listOf(words: readonly string[]): string {
  return `@(${words.map(quote).join(", ")})`;
}

/** A comment cannot be ended from inside its line. */
function comment(text: string): string {
  return `# ${onOneLine(text)}`;
}
