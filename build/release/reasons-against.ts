import { productIdentity } from "#shared/product-identity.ts";

/** What a release workflow was started with. */
export type ReleaseStart = {
  /** As `v0.1.0`. */
  readonly tag: string;
  /** Of package.json. */
  readonly version: string;
  /** Address of the repository that runs the workflow. */
  readonly repository: string;
};

/** Why nothing may be released, as sentences. Who builds a fork of KeySpec gives it an identity of its own first. */
export function reasonsAgainst({ tag, version, repository }: ReleaseStart): readonly string[] {
  return [
    ...(tag === `v${version}` ? [] : [`The tag is ${tag}, but package.json says version ${version}.`]),
    ...(repository.toLowerCase() === productIdentity.homepage.toLowerCase()
      ? []
      : [`The identity in shared/product-identity.ts belongs to ${productIdentity.homepage}, not to ${repository}.`]),
  ];
}
