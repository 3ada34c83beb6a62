/** The front page, composed for one view of the map. `/` and every `/map/<view>/` are this page. */
import { Words } from '@/components/evidence/Words';
import { CountryList } from '@/components/home/CountryList';
import { Downloads } from '@/components/home/Downloads';
import { EuropeanShares } from '@/components/home/EuropeanShares';
import { FrontFigure } from '@/components/home/FrontFigure';
import { BodyRows } from '@/components/home/BodyRows';
import { PlainRows } from '@/components/home/PlainRows';
import { SaidBy } from '@/components/home/SaidBy';
import { SourcesLine } from '@/components/home/SourcesLine';
import { Flags } from '@/components/sources/Flags';
import { Switch } from '@/components/home/Switch';
import { Totals } from '@/components/home/Totals';
import { ViewSources } from '@/components/home/ViewSources';
import { Page } from '@/components/page/Page';
import { Exchanges } from '@/components/statements/Exchanges';
import { Timeline } from '@/components/timeline/Timeline';
import { countryRows } from '@/lib/country/rows';
import { totals } from '@/lib/counts/tally';
import { filled, filledWords } from '@/lib/counts/texts';
import { dataset } from '@/lib/dataset';
import { flags } from '@/lib/evidence/flags';
import { quotedHere, voiceOf } from '@/lib/evidence/voices';
import { inTimeOrder } from '@/lib/lookup/speakers';
import { classesHref, homeHref, statementsHref, viewHref } from '@/lib/site/links';
import { absolute, siteProps } from '@/lib/site/site';
import { exchanges } from '@/lib/statements/exchanges';
import { timeline } from '@/lib/timeline/timeline';
import { bodiesWithoutMembers } from '@/lib/views/body-views';
import { byThenWords } from '@/lib/views/by-then';
import { cardLead } from '@/lib/views/map-cards';
import { frontMaps } from '@/lib/views/front-maps';
import { legendOf } from '@/lib/views/legend';
import { mapViews, type MapView } from '@/lib/views/map-views';
import { mapSummaryWords } from '@/lib/views/map-words';
import { memberLinks, outlinedCountries, outside } from '@/lib/views/member-links';
import { nonMemberWords } from '@/lib/views/non-members';
import { recordList } from '@/lib/views/on-record';
import { outsideParts } from '@/lib/views/outside-parts';
import { plainList } from '@/lib/views/plain-list';
import { viewLead } from '@/lib/views/view-lead';
import { europeanShares } from '@/lib/views/share-list';
import { viewHeading } from '@/lib/views/view-heading';
import { viewList } from '@/lib/views/view-list';
import { dotsNote } from '@/lib/words/dots-note';

/** What stands below the map: the same as on it, to be read. */
function Rows({ view }: { view: MapView }) {
  const data = dataset();
  if (view.said) return <SaidBy voices={view.said.map((s) => quotedHere(voiceOf(data, s)))} record={recordList(data, view.onRecord)} outlined={outlinedCountries(data, view)} />;
  if (view.group === 'body') {
    const [said] = inTimeOrder(data.statements.filter((s) => s.speaker === view.id));
    return <BodyRows view={view} said={said && voiceOf(data, said)} members={memberLinks(data, view.outlined ?? new Set())} outside={outside(data, view)} />;
  }
  const list = viewList(data, view);
  const european = view.unit === 'percent' ? europeanShares(data, countryRows(data)) : undefined;
  return (
    <>
      <h2>
        <Words words={list.heading} />
      </h2>
      <CountryList list={list} parts={data.case.views.length} beside={european} />
      {european && <EuropeanShares list={european} above={list} />}
    </>
  );
}

/** Whose outlines the map has, and the map as files. */
function Credits({ view }: { view: string }) {
  const data = dataset();
  return (
    <>
      <p className="small muted">
        {dotsNote} <Words words={filledWords(data, data.case.texts.borders_note)} />
      </p>
      <Downloads view={view} />
    </>
  );
}

/** `view` decides heading, fill, legend, summary, list and address together. */
export function Front({ view }: { view: MapView }) {
  const data = dataset();
  const { world, insets } = frontMaps(data, view);
  const legend = legendOf(data, view);
  const plain = plainList(data, view);
  const more = [...nonMemberWords(data, view), ...byThenWords(data, view)];
  return (
    <Page site={siteProps(data)} section={homeHref} roomy url={absolute(data, viewHref(view.id))}>
      <h1 id="shown">
        <Words words={viewHeading(data, view)} />
      </h1>
      <p className="lead">
        <Words words={viewLead(data, view)} />
      </p>
      <Switch views={mapViews(data)} current={view.id} />
      <FrontFigure caption={filled(data, view.caption)} captionHeard={view.group !== undefined} world={world} insets={insets} outside={outsideParts(data, view)} legend={legend} besides={cardLead(view)} credits={<Credits view={view.id} />}>
        <p className="remark">
          <Words words={[...mapSummaryWords(data, view), ...(view.remark && !view.group ? [` ${view.remark}`] : [])]} />
          {legend.classes.length > 0 && (
            <>
              {' '}
              <a href={classesHref} className="no-print">
                Why these classes
              </a>
            </>
          )}
        </p>
        {more.length > 0 && (
          <p className="remark">
            <Words words={more} />
          </p>
        )}
        <ViewSources view={view.label} sources={view.sources ?? []} others={view.group === 'body' ? bodiesWithoutMembers(data) : []} />
        {view.values.size > 0 && <Totals sums={totals(data)} />}
      </FrontFigure>
      <drawn-later>
        <section className="section" id="countries">
          <Rows view={view} />
        </section>
        {plain && <PlainRows list={plain} />}
      </drawn-later>
      <drawn-later>
        <Timeline timeline={timeline(data)} addressedSide={data.case.addressed_side} />
      </drawn-later>
      <drawn-later>
        <section className="section" id="voices">
          <h2>Who spoke, and on what evidence</h2>
          <Exchanges rows={exchanges(data)} addressedSide={data.case.addressed_side} brief />
          <p className="more">
            <a href={statementsHref}>All statements with every place they rest on</a>
          </p>
        </section>
      </drawn-later>
      <drawn-later>
        <section className="section small">
          <Flags flags={flags(data, 'pages', 'totals')} />
          <SourcesLine sources={data.sources} />
        </section>
      </drawn-later>
    </Page>
  );
}
