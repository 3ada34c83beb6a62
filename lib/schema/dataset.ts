/** What the door hands over. */
import type { CaseFile } from './case';
import type { Signature } from './letter';
import type { Correction, Difference, Note } from './notes';
import type { Demand, Event, Record_, Statement } from './responses';
import type { Reference, Source } from './sources';
import type { Body, Person } from './speakers';
import type { Chamber, Country, FormerCountry, Membership } from './world';

/** Everything a build knows: the registry and one case, frozen. Arrays keep the order of their file. */
export interface Dataset {
  readonly case: CaseFile;
  readonly countries: readonly Country[];
  readonly former_countries: readonly FormerCountry[];
  readonly memberships: readonly Membership[];
  readonly chambers: readonly Chamber[];
  readonly references: readonly Reference[];
  readonly signatures: readonly Signature[];
  readonly bodies: readonly Body[];
  readonly persons: readonly Person[];
  readonly statements: readonly Statement[];
  readonly events: readonly Event[];
  readonly demands: readonly Demand[];
  readonly sources: readonly Source[];
  readonly record: readonly Record_[];
  readonly differences: readonly Difference[];
  readonly notes: readonly Note[];
  readonly corrections: readonly Correction[];
}
