import { useState } from "react";
import { useFormContext } from "react-hook-form";
import type { RequestFields } from "./request-fields.ts";
import { PassphraseForm } from "./signer/passphrase-form.tsx";
import { needsPassphrase } from "./signer/validations.ts";

/** Asks for the passphrase of the requests that are still to be made, where it went with the page that was loaded before. */
export function LostPassphrase() {
  const { getValues } = useFormContext<RequestFields>();
  const [isLost] = useState(() => needsPassphrase(getValues()) && getValues("passphrase") === "");
  return isLost && <PassphraseForm />;
}
