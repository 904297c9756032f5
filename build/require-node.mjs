// Runs before anything else, on whatever Node npm found: so nothing here that Node 14 does not know.
const wanted = 24;
const found = process.versions.node;
// On these platforms an optional dependency is Node 24 itself, and npm puts it first in the path of every script.
const broughtAlong = ["linux-x64", "linux-arm64", "win32-x64"];

if (Number.parseInt(found, 10) < wanted) {
  const advice = broughtAlong.includes(`${process.platform}-${process.arch}`)
    ? `Run “npm ci” without “--omit=optional”, which brings Node ${wanted} along, and start scripts through npm.`
    : `Install Node ${wanted} or newer from https://nodejs.org/ and try again.`;
  process.stderr.write(`KeySpec needs Node ${wanted} or newer, and this is Node ${found}. ${advice}\n`);
  process.exit(1);
}
