import "#shared/zod-setup.ts";
import "./app/locale.ts";
import "./app/mantine.css";
import "./app/app.css";
import "./app/focus.css";
import "./app/forced-colors.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import { shareStyleNonce } from "./app/nonce.ts";
import { openJobEvents } from "./host/job-events.ts";
import { loadPreferences } from "./host/preferences.ts";

shareStyleNonce();
openJobEvents();
// Colours and choices of last time, before the first picture.
await loadPreferences();

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element with the id root.");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
