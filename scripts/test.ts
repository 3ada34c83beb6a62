/**
 * `npm test`: every check and every test, one after the other, and at the end one line: "N passed, N failed". A check counts only when it
 * fails; a test always. What fails does not hide what comes after it, except that a build that fails leaves nothing to show a browser.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from './browser';
import { inputs, readInputs } from './inputs';
import { bin, root, run } from './run';
import { folders } from './swap';

interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

const reports = join(root, '.cache/tests');
const report = (name: string): string => join(reports, `${name}.json`);
const good: Outcome = { passed: 0, failed: 0 };
const bad: Outcome = { passed: 0, failed: 1 };

const check = async (command: string, args: readonly string[]): Promise<Outcome> => ((await run(command, args)) === 0 ? good : bad);

/** Counts of a runner's report; a runner that fails without one failed test (or without a report) counts as one failure. */
function counted(code: number, path: string, count: (json: never) => Outcome): Outcome {
  if (!existsSync(path)) return bad;
  const { passed, failed } = count(JSON.parse(readFileSync(path, 'utf8')) as never);
  return { passed, failed: failed || (code === 0 && passed > 0 ? 0 : 1) };
}

async function unit(): Promise<Outcome> {
  const code = await run(bin('vitest'), ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report('unit')}`]);
  return counted(code, report('unit'), (json: { numPassedTests: number; numFailedTests: number }) => ({ passed: json.numPassedTests, failed: json.numFailedTests }));
}

async function built(): Promise<Outcome> {
  if (readInputs(folders(root).live) === inputs(root)) {
    console.log('The build is up to date.');
    return good;
  }
  return check(bin('tsx'), ['scripts/build.ts']);
}

async function browser(): Promise<Outcome> {
  try {
    console.log(`Chromium: ${await chromium()}`);
    const code = await run(bin('playwright'), ['test'], { PLAYWRIGHT_JSON_OUTPUT_FILE: report('browser') });
    return counted(code, report('browser'), ({ stats }: { stats: { expected: number; unexpected: number; flaky: number } }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }));
  } catch (error) {
    console.error((error as Error).message);
    return bad;
  }
}

const steps: readonly [name: string, work: () => Promise<Outcome>][] = [
  ['data', () => check(bin('tsx'), ['scripts/check-data.ts'])],
  ['types', () => check(bin('tsc'), ['--noEmit'])],
  ['lint', () => check(bin('eslint'), ['.', '--max-warnings=0'])],
  ['direction', () => check(bin('tsx'), ['scripts/check-direction.ts'])],
  ['unit tests', unit],
  ['build', built],
  ['browser tests', browser],
];

async function all(): Promise<Outcome> {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const lines: string[] = [];
  let sum = good;
  for (const [name, work] of steps) {
    console.log(`\n── ${name}`);
    const from = performance.now();
    const { passed, failed } = await work();
    sum = { passed: sum.passed + passed, failed: sum.failed + failed };
    lines.push(`${failed > 0 ? 'FAILED' : 'ok    '} ${name.padEnd(14)} ${passed > 0 ? `${passed} tests, ` : ''}${((performance.now() - from) / 1000).toFixed(0)} s`);
  }
  console.log(`\n${lines.join('\n')}`);
  return sum;
}

const { passed, failed } = await all();
const line = `${passed} passed, ${failed} failed`;
writeFileSync(join(reports, 'summary'), `${line}\n`);
console.log(`\n${line}`);
process.exitCode = failed > 0 ? 1 : 0;
