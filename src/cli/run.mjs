/**
 * The entry point of every command: `node src/cli/run.mjs <program> [arguments]`. It only looks at the Node that runs it, and is
 * written so that any Node can read it; verb.mjs does the work.
 */
const major = Number(process.versions.node.split('.')[0]);
if (major >= 18) {
  import('./verb.mjs');
} else {
  process.stderr.write(
    'This is Node.js ' +
      process.versions.node +
      ', which is too old. Install Node.js 24 from https://nodejs.org/ (or with nvm: `nvm install`), then run the command again.\n',
  );
  process.exitCode = 1;
}
