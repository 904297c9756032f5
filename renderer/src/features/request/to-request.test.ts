import { describe, expect, it } from "vitest";
import { contract } from "#shared/api/contract.ts";
import { chosenServers } from "./chosen.ts";
import { passphraseStepSchema } from "./passphrase/validations.ts";
import { requestDefaults } from "./request-fields.ts";
import { serversStepSchema } from "./servers/validations.ts";
import { toCreateRequest } from "./to-request.ts";

const fields = { ...requestDefaults, passphrase: "Passw0rd! again", passphraseAgain: "Passw0rd! again" };
const run = { jobId: "job", servers: chosenServers(fields), folder: "folder-1", onExisting: "refuse" } as const;

describe("toCreateRequest", () => {
  it("is an input that the contract takes, for both Front Ends of the example", () => {
    const request = toCreateRequest(fields, run);
    expect(contract["request.create"].input.parse(request)).toEqual(request);
    expect(request.servers).toEqual(["fe01.contoso.com", "fe02.contoso.com"]);
  });

  it("leaves empty fields of the organisation out", () => {
    const organization = { ...fields.organization, organizationalUnit: "  " };
    expect(toCreateRequest({ ...fields, organization }, run).organization).not.toHaveProperty("organizationalUnit");
  });
});

describe("serversStepSchema", () => {
  it("wants at least one server", () => {
    expect(serversStepSchema.safeParse(fields).success).toBe(true);
    const none = serversStepSchema.safeParse({ ...fields, excludedServers: [...run.servers] });
    expect(none.error?.issues.map(({ path }) => path.join("."))).toEqual(["excludedServers"]);
  });

  it("wants a product that has the role", () => {
    const wrong = serversStepSchema.safeParse({ ...fields, product: "cisco-uc" });
    expect(wrong.error?.issues.map(({ path }) => path.join("."))).toEqual(["product"]);
  });
});

describe("passphraseStepSchema", () => {
  const paths = (passphrase: string, passphraseAgain: string) =>
    passphraseStepSchema.safeParse({ passphrase, passphraseAgain }).error?.issues.map(({ path }) => path.join("."));

  it("wants the passphrase twice and long enough", () => {
    expect(paths("Passw0rd!", "Passw0rd!")).toBeUndefined();
    expect(paths("short", "short")).toEqual(["passphrase"]);
    expect(paths("Passw0rd!", "Passw0rd?")).toEqual(["passphraseAgain"]);
  });
});
