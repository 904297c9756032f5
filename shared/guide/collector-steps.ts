import { messages } from "../text/localise.ts";

const text = messages("guide.collector", {
  copy: "Copy keyspec-collect.ps1 to the server, and read it: it is short, and it only reads.",
  run: "On the server, in a PowerShell that was started as administrator: powershell.exe -NoProfile -ExecutionPolicy Bypass -File .\\keyspec-collect.ps1",
  bring:
    "Bring the text file that it writes back, and give it to Inspect, or to the inventory of your deployment. It holds no private key; it does name the server, its certificates and its TLS settings.",
});

/** What to do with the script of `keyspec collect`, in this order. */
export const collectorSteps = [text.copy, text.run, text.bring];
