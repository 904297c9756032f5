/** Whether a process of this computer runs. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    // EPERM: it runs, for another user.
    return !(thrown instanceof Error && "code" in thrown && thrown.code === "ESRCH");
  }
}
