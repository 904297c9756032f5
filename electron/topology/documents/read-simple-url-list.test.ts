import { describe, expect, it } from "vitest";
import { readSimpleUrlList } from "./read-simple-url-list.ts";

const urls = [
  { component: "Dialin", domain: "*", url: "https://dialin.contoso.com" },
  { component: "Meet", domain: "contoso.com", url: "https://meet.contoso.com" },
];

describe("readSimpleUrlList (layouts of the console, inferred)", () => {
  it("reads what the hint of the import says to run", () => {
    const text =
      "\r\n\r\nComponent : Dialin\r\nDomain    : *\r\nActiveUrl : https://dialin.contoso.com\r\n\r\nComponent : Meet\r\nDomain    : contoso.com\r\nActiveUrl : https://meet.contoso.com\r\n\r\n\r\n";
    expect(readSimpleUrlList(text)).toEqual([{ scope: "Global", urls }]);
  });

  it("reads the property as a list, with its other members", () => {
    const text =
      "SimpleUrlEntry : {Url=https://dialin.contoso.com}\nComponent      : Dialin\nDomain         : *\nActiveUrl      : https://dialin.contoso.com\n\nComponent : Meet\nDomain : contoso.com\nActiveUrl : https://meet.contoso.com";
    expect(readSimpleUrlList(text)).toEqual([{ scope: "Global", urls }]);
  });

  it("reads collections with their URLs in one line, which the console breaks", () => {
    const text =
      "Identity  : Global\r\nSimpleUrl : {Component=Dialin;Domain=*;SimpleUrlEntry=;ActiveUrl=https://dialin.contoso.com,\r\n            Component=Meet;Domain=contoso.com;SimpleUrlEntry=;ActiveUrl=https://meet.con\r\n            toso.com}\r\n\r\nIdentity  : Site:Redmond\r\nSimpleUrl : {Component=Meet;Domain=contoso.com;ActiveUrl=https://red.contoso.com}\r\n";
    expect(readSimpleUrlList(text)).toEqual([
      { scope: "Global", urls },
      { scope: "Site:Redmond", urls: [{ component: "Meet", domain: "contoso.com", url: "https://red.contoso.com" }] },
    ]);
  });

  const cells = [
    ["Dialin", "*", "https://dialin.contoso.com"],
    ["Meet", "contoso.com", "https://meet.contoso.com"],
  ] as const;
  const row = (values: readonly string[]) => `${values[0]?.padEnd(10)}${values[1]?.padEnd(12)}${values[2]}`;

  it.each([
    [
      "a table",
      [
        row(["Component", "Domain", "ActiveUrl"]),
        row(["---------", "------", "---------"]),
        ...cells.map(row),
        "",
        "",
      ].join("\r\n"),
    ],
    [
      "CSV",
      [
        "#TYPE Selected.SimpleUrl",
        '"Component","Domain","ActiveUrl"',
        ...cells.map((all) => all.map((cell) => `"${cell}"`).join(",")),
      ].join("\r\n"),
    ],
    [
      "CSV with semicolons and without quotes",
      ["Component;Domain;ActiveUrl", ...cells.map((all) => all.join(";")), ""].join("\n"),
    ],
    [
      "nested classes (Format-Custom)",
      `class SimpleUrlConfiguration\n{\n  Identity = Global\n  SimpleUrl =\n    [\n${cells
        .map(
          ([component, domain, url]) =>
            `      class SimpleUrl\n      {\n        SimpleUrlEntry =\n          [\n            Url=${url}\n          ]\n\n        Component = ${component}\n        Domain = ${domain}\n        ActiveUrl = ${url}\n      }\n`,
        )
        .join("")}    ]\n}`,
    ],
    [
      "collections whose entries are shown",
      "SimpleUrl : {Component=Dialin;Domain=*;SimpleUrlEntry={Url=https://dialin.contoso.com};ActiveUrl=https://dialin.contoso.com, Component=Meet;Domain=contoso.com;SimpleUrlEntry={Url=https://a.contoso.com,Url=https://b.contoso.com};ActiveUrl=https://meet.contoso.com}",
    ],
  ])("reads %s", (_, text) => {
    expect(readSimpleUrlList(text)).toEqual([{ scope: "Global", urls }]);
  });

  it("reads a table whose cells go on in the next line (Format-Table -Wrap in a narrow window)", () => {
    const text = [
      "Component Domain      ActiveUrl",
      "--------- ------      ---------",
      "Dialin    *           https://dialin.cont",
      "                      oso.com",
      "Meet      contoso.com https://meet.contos",
      "                      o.com",
      "",
    ].join("\r\n");
    expect(readSimpleUrlList(text)).toEqual([{ scope: "Global", urls }]);
  });

  it("reads CSV with tabs, and separators within quotes", () => {
    const rows = urls.map(({ component, domain, url }) => [component, domain, "a\tb", url]);
    const lines = [["Component", "Domain", "SimpleUrlEntry", "ActiveUrl"], ...rows];
    const text = lines.map((cells) => cells.map((cell) => `"${cell}"`).join("\t")).join("\r\n");
    expect(readSimpleUrlList(text)).toEqual([{ scope: "Global", urls }]);
  });

  it.each(["...", "\u2026"])("notices that a console shows only some URLs of a collection: %s", (dots) => {
    const text = `Identity  : Global\r\nSimpleUrl : {Component=Dialin;Domain=*;ActiveUrl=https://dialin.contoso.com,\r\n            Component=Meet;Domain=contoso.com;ActiveUrl=https://meet.contoso.com${dots}}\r\n`;
    expect(readSimpleUrlList(text)).toEqual([{ scope: "Global", urls, shortened: true }]);
  });

  it("keeps the site of each URL, which the hint of the import asks for", () => {
    const text = `${["Global", "Global", "Site:Redmond"].map((identity, at) => `Identity  : ${identity}\nComponent : Meet\nDomain    : d${at}.com\nActiveUrl : https://meet.d${at}.com\n`).join("\n")}`;
    expect(readSimpleUrlList(text).map(({ scope, urls: found }) => [scope, found.length])).toEqual([
      ["Global", 2],
      ["Site:Redmond", 1],
    ]);
  });

  it("keeps a URL that is not active as one without", () => {
    expect(readSimpleUrlList("Component : Cscp\nDomain : *\nActiveUrl : \n")).toEqual([
      { scope: "Global", urls: [{ component: "Cscp", domain: "*", url: null }] },
    ]);
  });

  it.each([
    ["components without an end", "Component=".repeat(100_000)],
    ["entries without an end", "Component=a;Domain=b;SimpleUrlEntry=".repeat(100_000)],
    ["blanks before a line separator", `Component :${" ".repeat(1_000_000)}\u2028`],
  ])("comes to an end with %s", (_, text) => {
    expect(readSimpleUrlList(text)).toEqual([]);
  });

  it.each(["", "Identity : Global", "Component : Meet", "hello"])("finds nothing in %j", (text) => {
    expect(readSimpleUrlList(text)).toEqual([]);
  });
});
