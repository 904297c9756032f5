import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AppError } from "#shared/errors/app-error.ts";
import { judgeFacts } from "#shared/judge/judge-facts.ts";
import { haveVectors, readVector, vectorPath } from "../../testing/vectors.ts";
import { chooseCrypto } from "../crypto/probe.ts";
import { readInf } from "../inf/read-inf.ts";
import { decodeText } from "../sniff/decode-text.ts";
import { readCertutilCertificates } from "./certutil/read-certificates.ts";
import { readProviders } from "./certutil/read-providers.ts";
import { readCertutilRequest } from "./certutil/read-request.ts";
import { readTemplates } from "./certutil/read-templates.ts";
import { readOpensslCertificates } from "./openssl/read-openssl.ts";
import { readCsCertificates } from "./powershell/read-cs-certificates.ts";
import { printedKind } from "./printed-kind.ts";

const crypto = chooseCrypto();
const texts = haveVectors
  ? ["certutil", "inf"].flatMap((folder) =>
      readdirSync(vectorPath(folder)).map((name) => decodeText(readVector(`${folder}/${name}`))?.text ?? ""),
    )
  : ["Serial Number: 01\nIssuer: CN=a\nSubject: CN=b"];

const readers: readonly ((text: string) => unknown)[] = [
  printedKind,
  (text) => readCertutilCertificates(text, crypto),
  (text) => readCertutilRequest(text, crypto),
  (text) => readTemplates(text),
  readProviders,
  (text) => readOpensslCertificates(text, crypto),
  readCsCertificates,
  readInf,
];

/** Lines of one text taken out, doubled, cut, swapped with lines of another. */
const damaged = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.constantFrom(...texts),
    fc.array(fc.tuple(fc.nat(400), fc.nat(5), fc.string()), { maxLength: 12 }),
  )
  .map(([text, other, changes]) => {
    const lines = text.split("\n");
    const others = other.split("\n");
    for (const [at, how, inserted] of changes) {
      const index = at % Math.max(1, lines.length);
      const line = lines[index] ?? "";
      if (how === 0) lines.splice(index, 1);
      else if (how === 1) lines.splice(index, 0, inserted);
      else if (how === 2) lines[index] = line.slice(0, at % (line.length + 1));
      else if (how === 3) lines.splice(index, 0, others[at % others.length] ?? "");
      else if (how === 4) lines[index] = line.trim();
      else lines[index] = line.replace(/[=:]/, inserted);
    }
    return lines.join("\n");
  });

describe("printed texts that were damaged", () => {
  it("give facts or an AppError, and never more than they show", () => {
    fc.assert(
      fc.property(damaged, (text) => {
        for (const read of readers) {
          try {
            read(text);
          } catch (thrown) {
            expect(thrown).toBeInstanceOf(AppError);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("are never said to work", () => {
    fc.assert(
      fc.property(damaged, (text) => {
        let facts: ReturnType<typeof readCertutilCertificates>;
        try {
          facts = readCertutilCertificates(text, crypto);
        } catch {
          return;
        }
        const verdicts = judgeFacts(facts, "dump.txt", {
          product: "lync-2013",
          role: null,
          plans: [],
          now: "2026-11-27T12:00:00Z",
        });
        for (const { verdict } of verdicts) expect(["will-not-work", "cannot-tell"]).toContain(verdict);
      }),
      { numRuns: 200 },
    );
  });
});
