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
