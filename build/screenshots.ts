/** `npm run screenshots`: makes the pictures of the README (assets/screenshots) by going through the built pages in a real browser. */
import { runProgram } from "./test/run-program.ts";

const { exitCode } = await runProgram("playwright", ["test", "--project=screenshots"], {
  environment: { KEYSPEC_SCREENSHOTS: "1" },
});
process.exitCode = exitCode ?? 1;
