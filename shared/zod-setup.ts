import * as z from "zod";

// Without this zod probes `new Function`, which the page's content security policy refuses and reports.
z.config({ jitless: true });
