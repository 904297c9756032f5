/** The environment for Electron's program. Editors made with Electron leave `ELECTRON_RUN_AS_NODE` in their terminals, which would turn it into a plain Node. */
export function electronEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { ELECTRON_RUN_AS_NODE: _left, ...rest } = environment;
  return rest;
}
