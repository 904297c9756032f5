/** Where a build writes the notices, below the project's root, and what they are called in a release. */
export const noticesFile = "out/THIRD-PARTY-NOTICES.txt";
