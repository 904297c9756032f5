import { expect, it } from "vitest";
import { toErrorData } from "../errors/app-error.ts";
import { conversionErrors, conversionTerms } from "../errors/definitions/tasks.ts";
import { keysOfRefusal } from "./keys-of-refusal.ts";

const [one, two] = ["a".repeat(40), "b".repeat(40)] as const;

it("takes the keys from the refusal of a file with several, and labels them", () => {
  const certificates = [one, two].map((thumbprint) =>
    conversionTerms.certificate({ name: "fe01.contoso.com", thumbprint }),
  );
  const refused = toErrorData(conversionErrors.severalKeys({ file: "all.pem", count: 2, certificates }));
  expect(keysOfRefusal(refused)).toEqual([
    { thumbprint: one, label: "fe01.contoso.com-aaaaaaaa" },
    { thumbprint: two, label: "fe01.contoso.com-bbbbbbbb" },
  ]);
});

it("finds none in another refusal", () => {
  expect(keysOfRefusal(toErrorData(conversionErrors.noKey({ file: "all.pem" })))).toBeNull();
});
