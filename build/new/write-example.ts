import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { exampleDeployment } from "#shared/deployment/example.ts";

// The file that users open is made from the object that the program uses, so that the two cannot drift apart.
writeFileSync(
  resolve(import.meta.dirname, "../../assets/example-deployment.json"),
  `${JSON.stringify(exampleDeployment, null, 2)}\n`,
);
