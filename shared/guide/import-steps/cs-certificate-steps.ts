import { productById } from "../../catalogue/products/index.ts";
import { productsThatRoll } from "../../roles/token-lead-hours.ts";
import { messages } from "../../text/localise.ts";
import type { AssignmentInput, ImportStep } from "./types.ts";

const texts = messages("guide.csCertificate", {
  assign: {
    title: "Assign it to {product}",
    text: "One command for all uses of this certificate. Leave out the uses that have certificates of their own. Or use the step “Request, Install or Assign Certificates” of the Deployment Wizard.",
    anyUse:
      "Put the use in the place of <type>: Default, WebServicesInternal, WebServicesExternal, AccessEdgeExternal, Internal … Or use the step “Request, Install or Assign Certificates” of the Deployment Wizard.",
  },
  oauth: {
    title: "Assign it for OAuth, once for the whole deployment",
    text: "On one Front End Server only: the certificate goes into the Central Management store and is replicated to the others with its key. “-Identity Global” must be in the command.",
  },
  rollOauth: {
    title: "Replace an OAuth certificate that is in use without a gap",
    text: "Run this instead, 24 hours or more before the old one ends. Both are valid from then on, so tokens of the old one stay good. Write the date as the server’s own settings do.",
  },
  renewOauth: {
    title: "Stage it for OAuth, once for the whole deployment",
    text: "On one Front End Server only, 24 hours or more before the old one ends. Both are valid from then on, so tokens of the old one stay good. “-Identity Global” must be in the command. Write the date as the server’s own settings do.",
  },
  endedOauth: {
    title: "Assign it at once where the old one has ended",
    text: "Run this instead: there is nothing to keep then.",
  },
  dropOauth: {
    title: "Drop the previous OAuth certificate",
    text: "Only after the new one has been effective for a day.",
  },
  rollAudioVideo: {
    title: "Replace the A/V Authentication certificate without a gap",
    text: "Tokens live for 8 hours, so stage the new certificate at least that long before the old one ends, on every Edge Server of the pool before the first date comes. This works best where A/V Authentication has a certificate of its own. Write the date as the server’s own settings do.",
  },
  look: {
    title: "Look at what is assigned",
    text: "The new thumbprint must be beside each use.",
  },
  restart: {
    title: "Restart the services",
    text: "On this server, and when it is up again on the next one of the pool: never on two at a time. With -Graceful the services wait until their calls and conferences have ended.",
  },
  ownImport: {
    title: "Import-CsCertificate",
    text: "The product’s own import takes no provider either, and its password is in the command. Use it only where certutil is not allowed, and check the provider afterwards.",
  },
});

/** Set-CsCertificate for the uses of a certificate, and what to look at afterwards (roles.md §4.9, §5.1, §10.2). */
export function csCertificateSteps(input: AssignmentInput): readonly ImportStep[] {
  const { shell } = productById(input.product);
  if (shell === null) return [];
  const uses = input.uses ?? [];
  const local = uses.filter((use) => use !== "OAuthTokenIssuer");
  return [
    ...(uses.length === 0 || local.length > 0 ? [assign(input, local, shell)] : []),
    ...(uses.includes("OAuthTokenIssuer") ? oauth(input, shell) : []),
    ...(uses.includes("AudioVideoAuthentication") && canRoll(input) ? [rollAudioVideo(input, shell)] : []),
    {
      kind: "step",
      ...texts.look,
      command: "Get-CsCertificate | Select-Object Use, Thumbprint, NotAfter, Subject",
      shell,
    },
    restart(shell),
    ...(input.fileName === undefined ? [] : [ownImport]),
  ];
}

/** Stop-CsWindowsService waits for the end of calls with -Graceful; Start-CsWindowsService starts the services in their order. */
function restart(shell: string): ImportStep {
  return {
    kind: "step",
    ...texts.restart,
    command: "Stop-CsWindowsService -Graceful; Start-CsWindowsService",
    shell,
  };
}

const ownImport: ImportStep = { kind: "alternative", ...texts.ownImport, command: null, shell: null };

function canRoll({ product }: AssignmentInput): boolean {
  return productsThatRoll.some((id) => id === product);
}

function assign({ product, thumbprint }: AssignmentInput, uses: readonly string[], shell: string): ImportStep {
  return {
    kind: "step",
    title: texts.assign.title({ product: productById(product).title }),
    text: uses.length === 0 ? texts.assign.anyUse : texts.assign.text,
    command: `Set-CsCertificate -Type ${uses.length === 0 ? "<type>" : uses.join(",")} -Thumbprint ${thumbprint}`,
    shell,
  };
}

function oauth(input: AssignmentInput, shell: string): readonly ImportStep[] {
  const assign = `Set-CsCertificate -Identity Global -Type OAuthTokenIssuer -Thumbprint ${input.thumbprint}`;
  const roll = `${assign} -EffectiveDate "<date and time>" -Roll`;
  const renews = input.replaces !== undefined && canRoll(input);
  return [
    { kind: "step", ...(renews ? texts.renewOauth : texts.oauth), command: renews ? roll : assign, shell },
    { kind: "alternative", ...(renews ? texts.endedOauth : texts.rollOauth), command: renews ? assign : roll, shell },
    {
      kind: "alternative",
      ...texts.dropOauth,
      command: "Remove-CsCertificate -Identity Global -Type OAuthTokenIssuer -Previous",
      shell,
    },
  ];
}

function rollAudioVideo({ thumbprint }: AssignmentInput, shell: string): ImportStep {
  return {
    kind: "alternative",
    ...texts.rollAudioVideo,
    command: `Set-CsCertificate -Type AudioVideoAuthentication -Thumbprint ${thumbprint} -EffectiveDate "<date and time>" -Roll`,
    shell,
  };
}
