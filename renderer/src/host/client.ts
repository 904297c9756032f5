import { createClient } from "#shared/api/client.ts";
import { transport } from "./transport.ts";

/** The typed contract, over whatever host this page runs in. Rejects with `AppError`. */
export const client = createClient(transport);
