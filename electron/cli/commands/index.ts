import type { Command, CommandGroup } from "../command-page.ts";
import { authorities } from "./authorities.ts";
import { collect } from "./collect.ts";
import { compare } from "./compare.ts";
import { complete } from "./complete.ts";
import { convert } from "./convert.ts";
import { deployment } from "./deployment.ts";
import { expiry } from "./expiry.ts";
import { explain } from "./explain.ts";
import { help } from "./help.ts";
import { inspect } from "./inspect.ts";
import { inventory } from "./inventory.ts";
import { labCa } from "./lab-ca.ts";
import { pending } from "./pending.ts";
import { plan } from "./plan.ts";
import { probe } from "./probe.ts";
import { rehearse } from "./rehearse.ts";
import { renew } from "./renew.ts";
import { report } from "./report.ts";
import { request } from "./request.ts";
import { roles } from "./roles.ts";
import { rules } from "./rules.ts";
import { serve } from "./serve.ts";

/** Every command, in the order of the work. */
const working: readonly (Command | CommandGroup)[] = [
  roles,
  authorities,
  deployment,
  inventory,
  plan,
  request,
  pending,
  complete,
  convert,
  inspect,
  compare,
  report,
  probe,
  rehearse,
  collect,
  renew,
  expiry,
  explain,
  rules,
  labCa,
  serve,
];

export const commands: readonly (Command | CommandGroup)[] = [...working, help(() => commands)];
