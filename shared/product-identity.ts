/**
 * What systems know KeySpec by. Chosen once, before the first release, and never changed: Windows Installer finds an older KeySpec by
 * `msiUpgradeCode`, and by `appId` the Windows task bar its windows, the NSIS installer (whose GUID is made from it) its older self, macOS
 * its settings and permissions. Another value installs beside the first release and not over it.
 */
export const productIdentity = {
  name: "KeySpec",
  /**
   * Reversed name of a host that belongs to the project: its pages at GitHub. At most 128 characters without spaces, as Windows wants it.
   */
  appId: "io.github.keyspec.keyspec",
  /** A random UUID. What electron-builder would derive from the appId without it changes with its rules. */
  msiUpgradeCode: "BAE3F958-5FB2-4FE8-A1B2-CCF34C25214D",
  /** Where the project and its releases are; the release workflow refuses to run elsewhere. */
  homepage: "https://github.com/keyspec/keyspec",
  /** Says the latest release as JSON (GitHub’s REST API, “Get the latest release”): no draft, no pre-release. */
  latestRelease: "https://api.github.com/repos/keyspec/keyspec/releases/latest",
  /** Where people get it. */
  releases: "https://github.com/keyspec/keyspec/releases",
  /** As Debian wants it. GitHub’s no-reply address of the project: it takes no mail, questions go to the homepage. */
  maintainer: "KeySpec developers <keyspec@users.noreply.github.com>",
  /** The start-menu entry of Linux: its name makes a window belong to it. */
  desktopName: "io.github.keyspec.keyspec.desktop",
} as const;
