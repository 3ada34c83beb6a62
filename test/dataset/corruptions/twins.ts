/** Two records, or two names, that are one. */
import { change, type Corruption } from './corruption';

export const twins: readonly Corruption[] = [
  change(
    'two equal ids',
    'bodies.yaml',
    'id: ministry',
    'id: union',
    'bodies.yaml:21 id: "union" is also at line 9; change or remove one',
    'statements.yaml:50 speaker: "ministry" is not in bodies.yaml or persons.yaml; add it there or correct the name',
  ),
  change(
    'a person with the id of a body',
    'persons.yaml',
    'id: pat-quill',
    'id: union',
    'differences.yaml:13 concerns.speakers: "pat-quill" is not in bodies.yaml or persons.yaml; add it there or correct the name',
    'persons.yaml:1 id: "union" is also at bodies.yaml line 9; change or remove one',
    'statements.yaml:71 speaker: "pat-quill" is not in bodies.yaml or persons.yaml; add it there or correct the name',
  ),
  change(
    'two equal slugs',
    'world/countries.csv',
    ',cestia,',
    ',aldova,',
    'world/countries.csv:4 slug: "aldova" is also at line 2; change or remove one',
  ),
  change(
    'an alias that is the name of another country',
    'world/countries.csv',
    'Aldovia',
    'CESTIA',
    'world/countries.csv:2 aliases: "CESTIA" is also the name of XC at line 4; an alias leads to one country, so remove one',
  ),
  change(
    'an alias that another country has',
    'world/countries.csv',
    'Aldovia',
    'isle-of-brisk',
    'world/countries.csv:3 aliases: "Isle of Brisk" is also an alias of XA at line 2; an alias leads to one country, so remove one',
  ),
  change(
    'an alias that is the code of another country',
    'world/countries.csv',
    'Aldovia',
    'XDD',
    'world/countries.csv:2 aliases: "XDD" is also the three-letter code of XD at line 5; an alias leads to one country, so remove one',
  ),
  change(
    'a membership listed twice',
    'world/memberships.csv',
    'union,XC',
    'union,XA',
    'world/memberships.csv:4 body: "union + XA" is also at line 2; change or remove one',
  ),
  change(
    'a country that exists no more under the name of another',
    'world/former_countries.csv',
    'Moot Federation',
    'Old Aldova',
    'world/former_countries.csv:2 aliases: "Old Aldova" is also an alias of XA at countries.csv line 2, which leads to that country alone; remove one',
  ),
  change(
    'a country that exists no more under the code of another',
    'world/former_countries.csv',
    'XFF',
    'XAA',
    'world/former_countries.csv:2 alpha3: "XAA" is also the three-letter code of XA at countries.csv line 2, which leads to that country alone; remove one',
  ),
  change(
    'a country that exists no more, with a successor that the registry does not have',
    'world/former_countries.csv',
    'XA|XC',
    'XA|XQ',
    'world/former_countries.csv:2 successors: "XQ" is not in countries.csv; use a two-letter code of that file',
  ),
];
