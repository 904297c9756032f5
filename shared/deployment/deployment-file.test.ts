import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AppError } from "../errors/app-error.ts";
import { deploymentFile } from "./deployment-file.ts";
import { exampleDeployment } from "./example.ts";
import { readDeploymentFile } from "./read-deployment-file.ts";
import { everyPool } from "./testing/every-pool.ts";

const failure = (text: string): AppError => {
  try {
    readDeploymentFile(text, "contoso.keyspec.json");
  } catch (thrown) {
    if (thrown instanceof AppError) return thrown;
    throw thrown;
  }
  throw new Error("It was read.");
};
/** The deployment with every pool, as text, with another value in one place; undefined takes the place away. */
const changed = (path: readonly (string | number)[], value: unknown): string =>
  JSON.stringify(put(everyPool, path, value));

/** One more than a deployment may have. */
function numbered<Item>(item: (number: number) => Item): readonly Item[] {
  return Array.from({ length: 1_001 }, (_, number) => item(number));
}

/** A copy with another value in one place; undefined takes the place away in JSON. */
function put(at: unknown, [step, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(at)) return at.map((item, index) => (index === step ? put(item, rest, value) : item));
  const inner: unknown = typeof at === "object" && at !== null ? Reflect.get(at, step) : undefined;
  return Object.assign({}, at, { [step]: put(inner, rest, value) });
}

describe("a deployment as a file", () => {
  it.each([
    ["the example", exampleDeployment],
    ["every kind of pool", everyPool],
  ])("comes back as it was: %s", (_, deployment) => {
    const text = deploymentFile(deployment);
    expect(readDeploymentFile(text, "a.keyspec.json")).toEqual(deployment);
    expect(text).toMatch(/^\{\n {2}"schemaVersion": 1,\n/);
    expect(text.endsWith("\n}\n")).toBe(true);
    expect(deploymentFile(readDeploymentFile(text, "a.keyspec.json"))).toBe(text);
  });

  it("may have a byte order mark, as an editor of Windows writes it", () => {
    expect(readDeploymentFile(`\ufeff${deploymentFile(everyPool)}`, "a.json")).toEqual(everyPool);
  });
});

describe("a file that is no deployment", () => {
  it.each([
    ["cut off", '{ "schemaVersion": 1,', "DEPLOYMENT_INVALID", "it ends too early"],
    ["broken", '{\n "schemaVersion": 1,\n "name" "x"\n}', "DEPLOYMENT_INVALID", "line 3 breaks its rules"],
    [
      "nested without end",
      `{"schemaVersion":1,"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`,
      "DEPLOYMENT_INVALID",
      "nested too deep",
    ],
    [
      "with a control character",
      '{"schemaVersion":1,"name":"\\u001b[31m"}',
      "DEPLOYMENT_INVALID",
      "a control character",
    ],
    ["other JSON", "[1]", "DEPLOYMENT_INVALID", "no deployment that KeySpec saved"],
    ["from a newer KeySpec", '{ "schemaVersion": 2 }', "DEPLOYMENT_NEWER", "schemaVersion is 2, this KeySpec reads 1"],
  ])("is refused in words: %s", (_, text, code, words) => {
    const error = failure(text);
    expect(error.code).toBe(code);
    expect(error.message).toContain(words);
    expect(error.hint).toBeTruthy();
  });

  it.each([
    ["a missing name", ["pools", 1, "servers", 0, "fqdn"], undefined, "In pool 2, server 1, FQDN: it is missing."],
    [
      "a wrong name",
      ["pools", 0, "fqdn"],
      "se_01.contoso.com",
      "In pool 1, FQDN: “se_01.contoso.com” has an underscore",
    ],
    ["no server", ["pools", 0, "servers"], [], "In pool 1, servers: it needs at least one entry."],
    ["an unknown kind", ["pools", 2, "kind"], "toaster", "In pool 3, kind: KeySpec does not know “toaster”."],
    ["an unknown property", ["pools", 2, "colour"], 1, "In pool 3: KeySpec does not know “colour”."],
    ["an unknown product", ["product"], "lcs", "In product: “lcs” is none of lync-2010,"],
    ["a wrong URL", ["simpleUrls", 1, "url"], "meet", "In simple URL 2, URL: “meet” is no URL"],
    [
      "a URL of another kind",
      ["simpleUrls", 1, "url"],
      "javascript:alert(1)",
      "“javascript:alert(1)” is no URL with http",
    ],
    ["a wrong type", ["pools", 0, "automaticSignIn"], "yes", "automatic sign-in: it must be true or false."],
    ["an empty name", ["name"], "", "In name: it is empty."],
    ["a long name", ["name"], "x".repeat(101), "In name: it may have at most 100 characters."],
    [
      "a wrong country",
      ["organization", "country"],
      "usa",
      "In organization, country: a country is two capital letters",
    ],
    [
      "many SIP domains",
      ["sipDomains"],
      numbered((n) => `d${n}.contoso.com`),
      "In SIP domains: it may have at most 1,000 entries.",
    ],
    ["many pools", ["pools"], numbered(() => everyPool.pools[3]), "In pools: it may have at most 1,000 entries."],
    [
      "many servers",
      ["pools", 3, "servers"],
      numbered((n) => ({ fqdn: `s${n}.contoso.com` })),
      "In pool 4, servers: it may have at most 1,000 entries.",
    ],
    [
      "many simple URLs",
      ["simpleUrls"],
      numbered(() => everyPool.simpleUrls[0]),
      "In simple URLs: it may have at most 1,000",
    ],
    ["a wrong SIP domain", ["sipDomains", 1], "fabrikam", "In SIP domain 2: “fabrikam” has no domain"],
  ])("says the place: %s", (_, path, value, words) => {
    const error = failure(changed(path, value));
    expect(error.code).toBe("DEPLOYMENT_INVALID");
    expect(error.message).toContain(words);
    expect(error.message).not.toMatch(/invalid|expected|received/i);
  });

  it("names five mistakes and counts the others", () => {
    const error = failure('{ "schemaVersion": 1 }');
    expect(error.message).toContain("In name: it is missing. In product: it is missing.");
    expect(error.message).toContain("1 more mistake is not shown.");
  });

  it("never ends in anything but an AppError, whatever JSON it is", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.jsonValue().map((pools) => JSON.stringify({ schemaVersion: 1, pools })),
        ),
        (text) => {
          expect(failure(text)).toBeInstanceOf(AppError);
        },
      ),
    );
  });
});
