import { messages } from "../../text/localise.ts";

/** What a command is to be run in, as a reader finds it. A shell that is a product’s own is called by its name, which is no text. */
export const shells = messages("guide.shells", {
  prompt: "Command Prompt",
  elevatedPrompt: "Command Prompt, as administrator",
  serverPrompt: "Command Prompt, as administrator, on the server",
  otherServersPrompt: "Command Prompt, as administrator, on each of the others",
  simpleAcmePrompt: "Command Prompt, as administrator, in the folder of simple-acme",
  powerShell: "Windows PowerShell, as administrator",
  farmPowerShell: "Windows PowerShell, as administrator, on a server of the farm",
  openssl: "A POSIX shell (bash, sh) with OpenSSL",
  keySpec: "KeySpec’s command line",
  node: "The node’s command line, by SSH",
});
