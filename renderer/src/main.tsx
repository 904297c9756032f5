import "#shared/zod-setup.ts";
import { loadLanguage } from "./app/locale.ts";
import "./app/mantine.css";
import "./app/app.css";
import "./app/focus.css";
import "./app/forced-colors.css";
import "./app/print.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import { askBeforeClosing } from "./app/ask-before-closing.ts";
import { shareStyleNonce } from "./app/nonce.ts";
import { printInLight } from "./app/print-in-light.ts";
import { openJobEvents } from "./host/job-events.ts";
import { followProgress } from "./host/job-progress.ts";
import { followJobs } from "./host/jobs.ts";
import { loadPreferences } from "./host/preferences.ts";

shareStyleNonce();
printInLight();
followProgress();
openJobEvents();
// The words, and colours and choices of last time, before the first picture.
await Promise.all([loadLanguage(), loadPreferences()]);
followJobs();
askBeforeClosing();

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element with the id root.");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
