/** What the case says about itself. */
import { change, type Corruption } from './corruption';

export const caseFile: readonly Corruption[] = [
  change(
    'a gap in the legend',
    'case.yaml',
    '{ from: 4, to: 9 }',
    '{ from: 5, to: 9 }',
    'case.yaml:36 count_classes.limits.from: gap: nothing holds 4; begin this class at 4',
  ),
  change(
    'an overlap in the legend',
    'case.yaml',
    '{ from: 2.5, to: 5 }',
    '{ from: 2, to: 5 }',
    'case.yaml:43 share_classes.limits.from: 2 overlaps the class before; begin this class at 2.5',
  ),
  change(
    'the last class ends',
    'case.yaml',
    '{ from: 10 }',
    '{ from: 10, to: 20 }',
    'case.yaml:37 count_classes.limits.to: the last class has no end, so that it holds the largest value; remove it',
  ),
  change(
    'counts that begin at two',
    'case.yaml',
    '{ from: 1, to: 1 }',
    '{ from: 2, to: 1 }',
    'case.yaml:33 count_classes.limits.from: gap: nothing holds 1; begin this class at 1',
    'case.yaml:33 count_classes.limits.to: 1 is before 2; correct one',
  ),
  change(
    'a mistyped placeholder',
    'case.yaml',
    '{countries}',
    '{countrys}',
    'case.yaml:18 texts.home_lead: {countrys} is not a placeholder; did you mean "{countries}"?',
  ),
  change(
    'an unknown placeholder',
    'case.yaml',
    'We looked through',
    'We {verb} through',
    'case.yaml:21 texts.country_none: {verb} is not a placeholder; use one of {names} {countries} {national} {european} {not_stated} {countries_national} {countries_only_european} {top_country} {top_names} {top_share} {documents} {demands} {names XX} {national XX} {european XX} {lower XX} {upper XX} {single XX} {about ID}, or no braces',
  ),
  change(
    'an id that is not the folder’s',
    'case.yaml',
    'id: tiny',
    'id: small',
    'case.yaml:1 id: "small" is not the name of its folder, "tiny"; make them alike',
  ),
  change(
    'no address for errors',
    'case.yaml',
    'mailto:errors@tiny.example',
    'javascript:alert(1)',
    'case.yaml:14 report_to: "javascript:alert(1)" is neither a web address nor "mailto:" with a mail address; correct it',
  ),
  change(
    'a view upside down',
    'case.yaml',
    '[92, -11, 127, 21]',
    '[92, 21, 127, -11]',
    'case.yaml:49 views.extent: must be west, south, east, north in degrees, west before east and south before north; correct it',
  ),
  change(
    'a view with the name of the whole world',
    'case.yaml',
    '  - id: south',
    '  - id: world',
    'case.yaml:47 views.id: "world" is the view that every case has; give this one another id',
    'case.yaml:53 labels.view: "south" is not in case.yaml; add it there or correct the name',
  ),
];
