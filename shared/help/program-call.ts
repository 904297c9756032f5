/** How the command line is called from KeySpec's folder (README.md, “Use it from scripts”): every text that names a command says it so. */
export const programCall = "npm run keyspec --";
