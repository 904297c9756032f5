/** The oldest Node whose language and library KeySpec uses. */
const wanted = 24;

// An older Node starts the program and fails somewhere in its middle, where nobody would look for the cause.
if (Number.parseInt(process.versions.node, 10) < wanted) {
  process.stderr.write(
    `keyspec needs Node ${wanted} or newer, and this is Node ${process.versions.node}. Start it with “npm run keyspec --”, which brings its own.\n`,
  );
  process.exit(2);
}
