import packageJson from "../../../package.json" with { type: "json" };

/** KeySpec's own version, from package.json: the one place where it stands. */
export const version: string = packageJson.version;
