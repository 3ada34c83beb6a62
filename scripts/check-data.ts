/**
 * `npm run check:data`: says everything that is wrong with the data, one line each, or that nothing is.
 * Checks the case in `CASE`, else every case in `data/cases`.
 */
import { dataRoot } from '@/lib/dataset';
import { casesIn, chooseCase } from '@/lib/dataset/case-id';
import { amount, faultCount, faultText } from '@/lib/dataset/fault';
import { type Checked, checkDataset } from '@/lib/dataset/load';
import type { Dataset } from '@/lib/schema';

/** One line of numbers, by which an editor sees that the record just added is there. */
const summary = (data: Dataset): string => {
  const numbers = [
    amount(data.signatures.length, 'name'),
    amount(data.statements.length, 'statement'),
    amount(data.bodies.length, 'body', 'bodies'),
    amount(data.persons.length, 'person'),
    amount(data.events.length, 'event'),
    amount(data.sources.length, 'source'),
    amount(data.references.length, 'reference'),
    amount(data.countries.length, 'country or territory', 'countries and territories'),
  ];
  return `${data.case.id}: data ok: ${numbers.join(', ')}`;
};

function report({ dataset, faults, notices }: Checked): void {
  for (const notice of notices) console.log(`notice: ${faultText(notice)}`);
  for (const fault of faults) console.error(faultText(fault));
  if (dataset) console.log(summary(dataset));
  else console.error(faultCount(faults));
}

try {
  const root = dataRoot();
  const cases = process.env.CASE || casesIn(root).length === 0 ? [chooseCase(root, process.env.CASE)] : casesIn(root);
  const checked = cases.map((caseId) => checkDataset({ root, caseId }));
  checked.forEach(report);
  if (checked.some(({ dataset }) => !dataset)) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
