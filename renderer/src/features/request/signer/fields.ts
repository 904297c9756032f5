import type { Folder } from "#shared/api/schemas/common.ts";
import type { RequestChoices } from "#shared/api/schemas/request.ts";
import { type ChosenAuthorities, usualAuthorities } from "#shared/authorities/chosen-authorities.ts";
import { exampleDeployment } from "#shared/deployment/example.ts";
import type { Organization } from "#shared/deployment/model.ts";
import type { RequestFormat } from "#shared/guide/requests/types.ts";
import type { DigestChoice, KeyChoice } from "#shared/roles/types.ts";

export type SignerFields = {
  readonly authorities: ChosenAuthorities;
  /** All fields of the organisation; an empty one is left out of the subject. */
  readonly organization: { readonly [Field in keyof Required<Organization>]: string };
  readonly templateKind: "name" | "information" | "none";
  readonly templateName: string;
  /** Dotted OID and `major.minor`. */
  readonly templateOid: string;
  readonly templateVersion: string;
  readonly delivery: RequestChoices["delivery"];
  readonly key: KeyChoice;
  readonly digest: DigestChoice;
  readonly format: RequestFormat;
  /** Shows keys and digests that will probably fail. */
  readonly expert: boolean;
  readonly passphrase: string;
  readonly passphraseAgain: string;
  readonly rememberPassphrase: boolean;
  /** null: the host's own folder. */
  readonly folder: Folder | null;
};

/** A deployment's organisation with an empty text for what it does not say. */
export function toOrganizationFields(organization: Organization): SignerFields["organization"] {
  return {
    organization: organization.organization ?? "",
    organizationalUnit: organization.organizationalUnit ?? "",
    locality: organization.locality ?? "",
    state: organization.state ?? "",
    country: organization.country ?? "",
  };
}

export const signerDefaults: SignerFields = {
  authorities: usualAuthorities,
  organization: toOrganizationFields(exampleDeployment.organization),
  templateKind: "name",
  templateName: "WebServer",
  templateOid: "",
  templateVersion: "100",
  delivery: "here",
  key: "rsa-2048",
  digest: "SHA-256",
  format: "pem-new",
  expert: false,
  passphrase: "",
  passphraseAgain: "",
  rememberPassphrase: false,
  folder: null,
};

/** Both passphrases are secrets: cleared once they were used. */
export const signerSecrets = ["passphrase", "passphraseAgain"] as const;
