import { Progress, Text } from "@mantine/core";
import { limits } from "#shared/limits.ts";
import { text } from "../text.ts";
import { passphraseStrength, type Strength } from "./passphrase-strength.ts";

const parts = { none: 0, "too-short": 15, weak: 35, fair: 65, strong: 100 } as const satisfies Record<Strength, number>;
const colors = { none: "gray", "too-short": "red", weak: "orange", fair: "yellow", strong: "green" } as const;

/** A bar and words for the strength of a passphrase; the words alone say it all. */
export function StrengthMeter({ passphrase }: { readonly passphrase: string }) {
  const strength = passphraseStrength(passphrase);
  const words =
    strength === "too-short"
      ? text.strength["too-short"]({ missing: limits.passphraseMinimumCharacters - passphrase.length })
      : text.strength[strength];
  return (
    <div style={{ maxWidth: "26rem" }}>
      <Progress value={parts[strength]} color={colors[strength]} size="sm" aria-hidden="true" />
      <Text size="xs" c="dimmed" mt="s4" role="status">
        {text.strength.sentence({ strength: words })}
      </Text>
    </div>
  );
}
