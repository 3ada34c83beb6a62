/** Days that do not exist or say more than is known. */
import { change, type Corruption } from './corruption';

export const dates: readonly Corruption[] = [
  change(
    'a thirteenth month',
    'record.yaml',
    '2021-03-05',
    '2021-13-05',
    'record.yaml:2 date: "2021-13-05" must be a date such as 2017, 2017-12 or 2017-12-04; correct it',
  ),
  change(
    'the 30th of February',
    'record.yaml',
    '2021-03-05',
    '2021-02-30',
    'record.yaml:2 date: "2021-02-30" is not in the calendar: that month has 28 days; correct it',
  ),
  change(
    'a day in another notation',
    'record.yaml',
    '2021-03-05',
    '05/03/2021',
    'record.yaml:2 date: "05/03/2021" must be a date such as 2017, 2017-12 or 2017-12-04; correct it',
  ),
  change(
    'a day after this version',
    'record.yaml',
    '2021-03-05',
    '2031-03-05',
    'record.yaml:2 date: "2031-03-05" is after this version of the data (2021-07-01); correct it, or raise "version" in case.yaml',
  ),
  change('a day before 1900', 'record.yaml', '2021-03-05', '1821-03-05', 'record.yaml:2 date: "1821-03-05" is before 1900; correct the year'),
  change(
    'a month with a day',
    'statements.yaml',
    'value: 2021-03\n',
    'value: 2021-03-09\n',
    'statements.yaml:28 date.value: "2021-03-09" says more than precision "month"; write it like 2017-12, or change the precision',
  ),
  change(
    'a day without a day',
    'statements.yaml',
    'value: 2021-03-02',
    'value: 2021-03',
    'statements.yaml:5 date.value: "2021-03" says less than precision "day"; write it like 2017-12-04, or change the precision',
  ),
  change('a week without an end', 'statements.yaml', '    end: 2021-04-04\n', '', 'statements.yaml:50 date.precision: "week" needs an "end"; add it'),
  change(
    'an end before the beginning',
    'statements.yaml',
    'end: 2021-04-04',
    'end: 2021-03-28',
    'statements.yaml:50 date.end: "2021-03-28" is not after "2021-03-29"; correct one',
  ),
  change(
    'a night of two days',
    'events.yaml',
    'end: 2021-03-01',
    'end: 2021-03-02',
    'events.yaml:6 date.end: a night ends on the next day, 2021-03-01; correct it, or use precision "range"',
  ),
  change(
    'an end of a single day',
    'statements.yaml',
    'precision: week',
    'precision: day',
    'statements.yaml:50 date.end: only night, week and range have an end; remove it, or change the precision "day"',
  ),
  change(
    'a conflict without the other date',
    'events.yaml',
    "    other: ['2014']\n",
    '',
    'events.yaml:27 date.precision: "conflict" needs "other", the dates of the other sources; add it',
  ),
];
