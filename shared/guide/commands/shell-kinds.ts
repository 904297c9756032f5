/** The shells that commands are printed for: cmd.exe, Windows PowerShell with what is built on it, and the shells of POSIX (sh, bash, dash, zsh). */
export const shellKinds = ["command-prompt", "power-shell", "posix"] as const;
export type ShellKind = (typeof shellKinds)[number];
