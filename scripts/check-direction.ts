/**
 * `npm run check:direction`: proves that data flows one way (data → lib → components → app) and within lib from folder to folder,
 * that only lib/dataset reads data/, that no framework reaches the browser, and that no word of the case stands in the code.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataset } from '@/lib/dataset';
import { browserFaults } from './direction/browser';
import { dataPathFaults } from './direction/data-paths';
import { islandFaults } from './direction/islands';
import { layerFaults } from './direction/layers';
import { orderFaults } from './direction/order';
import { type Source, source } from './direction/source';
import { caseWords, wordFaults } from './direction/words';
import { filesIn } from './finish/files';
import { root } from './run';

const read = (folder: string): readonly Source[] =>
  filesIn(join(root, folder))
    .filter((f) => /\.tsx?$/.test(f))
    .map((f) => source(`${folder}/${f}`, readFileSync(join(root, folder, f), 'utf8')));

/** Words can only be looked for when the data can be read. */
function words(): readonly string[] {
  try {
    return wordFaults([...all, ...read('scripts')], caseWords(dataset()));
  } catch (error) {
    return [`words of the case were not looked for, because the data cannot be read (npm run check:data): ${(error as Error).message.split('\n')[0]}`];
  }
}

const all = ['app', 'components', 'lib'].flatMap(read);
const faults = [...layerFaults(all), ...orderFaults(all), ...browserFaults(all), ...islandFaults(all), ...dataPathFaults(all), ...words()];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log(`${all.length} files: data → lib → components → app, and no framework in the browser.`);
