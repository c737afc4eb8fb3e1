import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { at } from './paths.mjs';
import { build } from './build.mjs';

const PLACEHOLDER = 'PUT-YOUR-SCRIPT-ID-HERE';
const project = process.env.clasp_config_project ?? at('.clasp.json');
const addOn = process.argv.includes('--add-on');

/** Runs a program of Node's in the folder of the checkout; what it says is shown, or returned where it is asked for. */
function run(program, words, stdout = 'inherit') {
  const { status, stdout: said } = spawnSync(process.execPath, [program, ...words], {
    cwd: at(),
    stdio: ['inherit', stdout, 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) refuse(`Nothing was pushed: ${words.join(' ')} ended with ${status}.`);
  return said;
}

const clasp = (words, stdout) => run(at('node_modules/@google/clasp/build/src/index.js'), words, stdout);
const npm = (words) => run(process.env.npm_execpath, words);

function refuse(message) {
  console.error(message);
  process.exit(1);
}

/** The script to push to, as its project file says. */
function scriptId() {
  if (!existsSync(project)) refuse(`There is no ${project}: docs/install.md says what belongs into it.`);
  return JSON.parse(readFileSync(project, 'utf8')).scriptId;
}

function refuseUnlessReady() {
  if (scriptId() === PLACEHOLDER) {
    refuse(
      `${project} does not name your script yet: put its ID in place of ${PLACEHOLDER} (docs/install.md, step 2).`,
    );
  }
  if (!JSON.parse(clasp(['show-authorized-user', '--json'], 'pipe')).loggedIn) {
    refuse('You are not logged in at Google: run npx clasp login (docs/install.md, step 1).');
  }
  if (process.env.npm_execpath === undefined) refuse('Run it by npm run deploy.');
}

/** What would be pushed, without asking Google anything. */
async function dryRun() {
  const id = scriptId();
  await build({ addOn });
  const { filesToPush } = JSON.parse(clasp(['status', '--json'], 'pipe'));
  for (const file of filesToPush) console.log(`${String(statSync(at(file)).size).padStart(8)} ${file}`);
  console.log(id === PLACEHOLDER ? 'to no script yet: .clasp.json holds the placeholder' : `to the script ${id}`);
}

async function deploy() {
  refuseUnlessReady();
  npm(['run', '-s', 'check']);
  npm(['test']);
  await build({ addOn });
  clasp(['push', '--force']);
}

await (process.argv.includes('--dry-run') ? dryRun() : deploy());
