import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { limits } from "../limits.ts";
import { format } from "../text/localise.ts";
import { parsePasswordCsv } from "./parse-password-csv.ts";

const one = { file: "fe01.pfx", password: "Passw0rd!" };
const two = { file: "fe02.pfx", password: "An0ther one" };

describe("a list of passwords", () => {
  it.each([
    ["commas", "fe01.pfx,Passw0rd!\nfe02.pfx,An0ther one\n"],
    ["semicolons, as spreadsheets in many languages save it", "fe01.pfx;Passw0rd!\nfe02.pfx;An0ther one\n"],
    ["tabs", "fe01.pfx\tPassw0rd!\nfe02.pfx\tAn0ther one"],
    ["headings", "file,password\nfe01.pfx,Passw0rd!\nfe02.pfx,An0ther one\n"],
    ["headings of another spelling", "File name;Password\nfe01.pfx;Passw0rd!\nfe02.pfx;An0ther one\n"],
    [
      "a byte order mark and line ends of Windows",
      "\ufefffile,password\r\nfe01.pfx,Passw0rd!\r\nfe02.pfx,An0ther one\r\n",
    ],
    ["line ends of old Macs", "fe01.pfx,Passw0rd!\rfe02.pfx,An0ther one\r"],
    ["quotes", '"fe01.pfx","Passw0rd!"\n"fe02.pfx",An0ther one'],
    ["paths", "C:\\exports\\fe01.pfx,Passw0rd!\n./exports/fe02.pfx,An0ther one"],
    ["spaces around the names and empty lines", "\n fe01.pfx ,Passw0rd!\n\n\nfe02.pfx,An0ther one\n\n"],
    ["the same line twice", "fe01.pfx,Passw0rd!\nFE01.PFX,Passw0rd!\nfe01.pfx,Passw0rd!\nfe02.pfx,An0ther one"],
  ])("is read with %s", (_title, text) => {
    const { passwords, problems } = parsePasswordCsv(text);
    expect(problems).toEqual([]);
    expect(passwords.map(({ file, password }) => [file.toLowerCase(), password])).toEqual(
      [one, two].map(({ file, password }) => [file, password]),
    );
  });

  it("keeps paths where they tell files apart, and then takes two passwords for one name", () => {
    const text = "one\\twin.pfx,1\n two/twin.pfx ,2\nTWO/TWIN.PFX,2";
    expect(parsePasswordCsv(text, "kept")).toEqual({
      passwords: [
        { file: "one\\twin.pfx", password: "1" },
        { file: "TWO/TWIN.PFX", password: "2" },
      ],
      problems: [],
    });
    expect(parsePasswordCsv(text).problems.map(format)).toEqual([
      expect.stringContaining("another password"),
      expect.anything(),
    ]);
  });

  it.each([
    ["spaces at both ends", "fe01.pfx, Pass w0rd ", " Pass w0rd "],
    ["nothing at all", "fe01.pfx,", ""],
    ["the delimiter, in quotes", 'fe01.pfx,"a,b;c"', "a,b;c"],
    ["a quote, doubled in quotes", 'fe01.pfx,"a""b"', 'a"b'],
    ["a quote in its middle, without quotes", 'fe01.pfx,a"b', 'a"b'],
    ["a line end, in quotes", 'fe01.pfx,"a\r\nb"', "a\r\nb"],
    ["another delimiter than the list's", "fe01.pfx;a,b", "a,b"],
  ])("may have a password with %s", (_title, text, password) => {
    expect(parsePasswordCsv(text)).toEqual({ passwords: [{ file: "fe01.pfx", password }], problems: [] });
  });

  it("takes a file that is called like a heading for a file", () => {
    expect(parsePasswordCsv("file,Passw0rd!").passwords).toEqual([{ file: "file", password: "Passw0rd!" }]);
  });

  it.each([
    ["one column", "fe01.pfx,S3cret\nfe02.pfx", /^Line 2 has one column/],
    ["three columns", "fe01.pfx,S3cret\nfe02.pfx,S3c,ret", /^Line 2 has 3 columns .* comma .* double quotes/],
    ["no file name", "fe01.pfx,S3cret\n ,S3cret", /^Line 2 names no file/],
    ["a folder in the place of a file", "fe01.pfx,S3cret\nexports/,S3cret", /^Line 2 names no file/],
    ["a quote that is not closed", 'fe01.pfx,S3cret\nfe02.pfx,"S3cret', /^Line 2 .*never closed/],
    ["text behind a quote", 'fe01.pfx,S3cret\nfe02.pfx,"S3"cret', /^Line 2 .*after a closing double quote/],
    ["two passwords for one file", "fe01.pfx,S3cret\nFE01.pfx,S3cret2", /^Line 2 .*another password/],
    ["a password without end", `fe01.pfx,S3cret\nfe02.pfx,${"S3cret".repeat(200)}`, /^Line 2 .*1,024 characters/],
    ["a name without end", `fe01.pfx,S3cret\n${"x".repeat(256)},S3cret`, /^Line 2 .*255 characters/],
    ["lines counted through quoted line ends", 'fe01.pfx,"S3\n\ncret"\nfe02.pfx', /^Line 4 has one column/],
    ["nothing", "", /empty/],
    ["headings only", "file,password\n", /empty/],
  ])("with %s has a problem that names the line and shows no content", (_title, text, message) => {
    const problems = parsePasswordCsv(text).problems.map(format);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(message);
    expect(problems[0]).not.toMatch(/S3|cret|fe0\d/i);
  });

  it("that is something else says so a few times, not ten thousand", () => {
    const problems = parsePasswordCsv("word\n".repeat(10_000)).problems.map(format);
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toContain("More lines");
  });

  it("may not be longer than a batch", () => {
    const lines = Array.from({ length: limits.inputFiles + 1 }, (_, index) => `fe${index}.pfx,x`);
    expect(parsePasswordCsv(lines.join("\n")).problems.map(format)).toEqual([expect.stringContaining("10,000 files")]);
  });

  it("gives back whatever was written as RFC 4180 says", () => {
    const name = fc.stringMatching(/^[a-z0-9][a-z0-9 ,;"'-]{0,20}[a-z0-9]$/);
    const rows = fc.uniqueArray(fc.record({ file: name, password: fc.string({ maxLength: 40 }) }), {
      minLength: 1,
      selector: ({ file }) => file,
    });
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    return fc.assert(
      fc.property(rows, fc.constantFrom(",", ";", "\t"), fc.constantFrom("\n", "\r\n"), (entries, delimiter, end) => {
        const text = entries.map(({ file, password }) => quoted(file) + delimiter + quoted(password)).join(end);
        expect(parsePasswordCsv(text)).toEqual({ passwords: entries, problems: [] });
      }),
    );
  });

  it("ends on any text, with entries or with words", () => {
    const texts = fc.string({ unit: fc.constantFrom("a", ",", ";", '"', "\n", "\r", "\t", " ") });
    return fc.assert(
      fc.property(texts, (text) => {
        const { passwords, problems } = parsePasswordCsv(text);
        expect(passwords.length + problems.length).toBeGreaterThan(0);
      }),
    );
  });
});
