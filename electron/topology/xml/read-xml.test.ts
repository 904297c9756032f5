import sax from "sax";
import { describe, expect, it, vi } from "vitest";
import { AppError } from "#shared/errors/app-error.ts";
import { limits } from "#shared/limits.ts";
import { readXml } from "./read-xml.ts";
import { attributeOf, childAt, childrenOf, elementsNamed } from "./xml-element.ts";

const read = (text: string) => readXml(text, "a.xml");
const failure = (text: string): AppError => {
  try {
    read(text);
  } catch (thrown) {
    if (thrown instanceof AppError) return thrown;
    throw thrown;
  }
  throw new Error("It was read.");
};
const laughs = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join(
  "\n",
);

describe("readXml", () => {
  it("gives elements with names, namespaces, attributes and text", () => {
    const root = read(
      '<?xml version="1.0"?>\r\n<!-- & no entity; -->\r\n<a xmlns="urn:one" xmlns:x="urn:two" b=" &lt;1&gt; &#x41;"><x:c xmlns="">t<![CDATA[<&>]]>u<d/></x:c><x:c/></a>\r\n',
    );
    expect(root).toMatchObject({ name: "a", namespace: "urn:one", text: "" });
    expect(attributeOf(root, "b")).toBe("<1> A");
    expect([...root.attributes.keys()]).toEqual(["b"]);
    expect(childrenOf(root, "c").map(({ namespace }) => namespace)).toEqual(["urn:two", "urn:two"]);
    expect(childAt(root, "c")?.text).toBe("t<&>u");
    expect(childAt(root, "c", "d")).toMatchObject({ name: "d", namespace: "" });
    expect(elementsNamed(root, "d")).toHaveLength(1);
    expect(attributeOf(root, "missing")).toBeNull();
  });

  it("takes white space in attributes as blanks", () => {
    expect(read('<a b="x\r\ny&#10;z"/>').attributes.get("b")).toBe("x  y z");
  });

  it("takes names of JavaScript's own as names", () => {
    const root = read('<constructor __proto__="p" toString="t"><__proto__/></constructor>');
    expect(root.attributes.get("__proto__")).toBe("p");
    expect(root.attributes.get("toString")).toBe("t");
    expect(root.children[0]?.name).toBe("__proto__");
  });
});

describe("what no topology needs is refused, with the line", () => {
  it.each([
    ["a DTD", "<!DOCTYPE a>\n<a/>", "a document type definition (DTD) in line 1"],
    ["a DTD from elsewhere", '\n<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', "(DTD) in line 2"],
    ["an entity of its own", '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<a>&x;</a>', "(DTD) in line 1"],
    ["a billion laughs", `<!DOCTYPE a [<!ENTITY l0 "lol">\n${laughs}\n]>\n<a>&l9;</a>`, "(DTD) in line 11"],
    ["an entity that nothing declares", "<a>\n&nbsp;</a>", "an entity other than XML’s own five in line 2"],
    ["an entity in an attribute", '<a b="&copy;"/>', "an entity other than XML’s own five in line 1"],
    ["an entity called like a property", "<a>&constructor;</a>", "an entity other than XML’s own five in line 1"],
    ["a character that XML has not", "<a>&#0;</a>", "an entity other than XML’s own five in line 1"],
    [
      "a style sheet",
      '<?xml version="1.0"?>\n<?xml-stylesheet href="http://x/"?><a/>',
      "a processing instruction in line 2",
    ],
    ["a processing instruction inside", "<a><?php x?></a>", "a processing instruction in line 1"],
    ["a declaration", "<!ELEMENT a ANY><a/>", "a declaration in line 1"],
  ])("%s", (_, text, words) => {
    const error = failure(text);
    expect(error.code).toBe("XML_NOT_ALLOWED");
    expect(error.message).toContain(words);
  });
});

describe("what is not well-formed is refused, with the line", () => {
  it.each([
    ["cut off", "<a>\n<b>", "a.xml ends in line 2, before the element b does."],
    ["crossed", "<a>\n<b></a></b>", "line 2 breaks its rules"],
    ["two roots", "<a/>\n<b/>", "line 2 breaks its rules"],
    ["text behind", "<a/>\nx", "line 2 breaks its rules"],
    ["an attribute without quotes", "<a b=c/>", "line 1 breaks its rules"],
    ["an undeclared prefix", "<x:a/>", "line 1 breaks its rules"],
    ["an undeclared prefix like a property", "<constructor:a/>", "line 1 breaks its rules"],
    ["a declaration inside", '<a><?xml version="1.0"?></a>', "line 1 breaks its rules"],
    ["an attribute that trips sax", '<a hasOwnProperty="1" b="2"/>', "line 1 breaks its rules"],
    ["a control character in an attribute", '<a b="x\u0000"/>', "line 1 breaks its rules"],
    ["a control character by number", '<a>\n<b c="&#x7f;"/></a>', "line 2 breaks its rules"],
    ["a control character in a text", "<a>\u001b[31m</a>", "line 1 breaks its rules"],
    ["no element", "<!-- nothing -->", "line 1 breaks its rules"],
    ["nothing", "", "line 1 breaks its rules"],
  ])("%s", (_, text, words) => {
    const error = failure(text);
    expect(error.code).toBe("TOPOLOGY_NOT_XML");
    expect(error.message).toContain(words);
  });
});

describe("limits", () => {
  const nested = (depth: number) => `${"<a>".repeat(depth)}${"</a>".repeat(depth)}`;
  const attributes = (count: number) =>
    `<a ${Array.from({ length: count }, (_, index) => `b${index}="1"`).join(" ")}/>`;

  it("of depth", () => {
    expect(read(nested(limits.xmlDepth)).name).toBe("a");
    const error = failure(`\n${nested(limits.xmlDepth + 1)}`);
    expect(error.code).toBe("LIMIT_DEPTH");
    expect(error.message).toBe("a.xml is nested deeper, in line 2, than any topology.");
  });

  it("of attributes", () => {
    expect(read(attributes(limits.xmlAttributes)).attributes.size).toBe(limits.xmlAttributes);
    const error = failure(attributes(limits.xmlAttributes + 1));
    expect(error.code).toBe("LIMIT_COUNT");
    expect(error.message).toContain("an element with more attributes, in line 1,");
  });

  it("of elements", () => {
    const error = failure(`<a>${"<b/>".repeat(limits.xmlElements)}</a>`);
    expect(error.code).toBe("LIMIT_COUNT");
    expect(error.message).toContain("more elements");
  });

  it.each(["<!", "<!--", "<?", "<a b='", "<", "<a>&", "<!DOCTYPE ", "<!DOCTYPE a [<!"])(
    "of what begins with %s and has no end",
    (beginning) => {
      // sax looks through its whole buffer again with each portion, so what counts is how many it gets.
      const portions = vi.spyOn(sax.SAXParser.prototype, "write");
      expect(failure(`${beginning}${"A".repeat(1_000_000)}`).code).toBe("LIMIT_SIZE");
      expect(portions.mock.calls.length).toBeLessThanOrEqual(3);
      portions.mockRestore();
    },
  );

  it("not of what stands between tags", () => {
    const long = "x".repeat(100_000);
    expect(read(`<a>${long}<![CDATA[${long}]]></a>`).text).toBe(long + long);
    const value = "v".repeat(limits.xmlValueCharacters - 100);
    expect(read(`<a b="${value}"/>`).attributes.get("b")).toBe(value);
  });

  it("of size, before anything is read", () => {
    expect(failure("<".padEnd(limits.topologyBytes + 1, "x")).code).toBe("LIMIT_SIZE");
  });
});
