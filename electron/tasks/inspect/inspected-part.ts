import type { AppError } from "#shared/errors/app-error.ts";
import type { Facts } from "#shared/facts/facts.ts";
import type { FileContent, FileContentKind } from "#shared/facts/file-contents.ts";
import type { Message } from "#shared/text/message.ts";
import type { ChainMember } from "../../pki/x509/chain-member.ts";
import type { RevocationMaterial } from "../kit/types.ts";

/** What one part of a file turned out to be. */
export type InspectedPart = {
  /** null: nothing that KeySpec names. */
  readonly content: FileContentKind | null;
  readonly encoding: FileContent["encoding"];
  readonly certificates: readonly ChainMember[];
  /** Revocation lists and OCSP responses of the part, DER, that could be read. */
  readonly revocation: RevocationMaterial;
  /** The certificates of the PFX among `items`, in the order of its facts; of one that stayed closed those in clear. */
  readonly bundled: readonly ChainMember[];
  /** Certificates of the part that could not be read. */
  readonly unreadableCertificates: number;
  readonly items: readonly Facts[];
  readonly notes: readonly Message[];
  readonly error: AppError | null;
  /** Why a PFX stayed closed, whose other facts are among `items`. */
  readonly closed: AppError | null;
};
