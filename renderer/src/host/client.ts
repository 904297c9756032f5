import { createClient } from "#shared/api/client.ts";
import { fetchEveryText } from "./every-text.ts";
import { hostUnreachable } from "./reply.ts";
import { transport } from "./transport.ts";

/** The typed contract, over whatever host this page runs in. Rejects with `AppError`. A reply is handed out when its messages can be read. */
export const client = createClient(async (path, input) => {
  const reply = await transport(path, input);
  // Afterwards: the host that this program is fetched from has proved itself by then.
  await fetchEveryText().catch(refuse);
  return reply;
});

function refuse(cause: unknown): never {
  throw hostUnreachable(cause);
}
