/**
 * V8 flags that Node starts a host with: 4 MiB for each half of the space for new objects, where V8 would let it grow to 16 MiB and
 * keep there what a long batch has left behind; with 1 MiB a command collects for a tenth of its time. Set at start, because V8 does not
 * allow flags to change later. The same stand in the first line of electron/cli/main.ts and in the script `keyspec` of package.json.
 */
export const hostFlags = ["--max-semi-space-size=4"] as const;
