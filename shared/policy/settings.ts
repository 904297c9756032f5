/**
 * What an organisation may decide for its people: name of the value below `HKLM\Software\Policies\KeySpec`, and of the environment variable that
 * says the same on other systems. `text` is taken as it is; a `switch` takes something away where it says anything but 1.
 */
export const policySettings = {
  language: { registry: "Language", environment: "KEYSPEC_POLICY_LANGUAGE", kind: "text" },
  passphrases: {
    registry: "RememberPassphrases",
    environment: "KEYSPEC_POLICY_REMEMBER_PASSPHRASES",
    kind: "switch",
  },
  network: { registry: "Network", environment: "KEYSPEC_POLICY_NETWORK", kind: "switch" },
  updateCheck: { registry: "UpdateCheck", environment: "KEYSPEC_POLICY_UPDATE_CHECK", kind: "switch" },
} as const;

/** Where Windows keeps what group policies say. Only administrators may write there. */
export const policyKey = String.raw`HKLM\Software\Policies\KeySpec`;
