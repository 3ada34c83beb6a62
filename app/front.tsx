/** The front page, composed for one view of the map. `/` and every `/map/<view>/` are this page. */
import { Exchanges } from '@/components/statements/Exchanges';
import { CountryList } from '@/components/home/CountryList';
import { MemberLinks } from '@/components/home/MemberLinks';
import { SaidBy } from '@/components/home/SaidBy';
import { Downloads } from '@/components/home/Downloads';
import { FrontFigure } from '@/components/home/FrontFigure';
import { SourcesLine } from '@/components/home/SourcesLine';
import { Switch } from '@/components/home/Switch';
import { Totals } from '@/components/home/Totals';
import { Page } from '@/components/page/Page';
import { Timeline } from '@/components/timeline/Timeline';
import { dataset } from '@/lib/dataset';
import { exchanges } from '@/lib/statements/exchanges';
import { frontMaps } from '@/lib/views/front-maps';
import { legendOf } from '@/lib/views/legend';
import { viewHref } from '@/lib/site/links';
import { mapViews, type MapView } from '@/lib/views/map-views';
import { viewHeading } from '@/lib/views/view-heading';
import { mapSummary } from '@/lib/views/map-words';
import { absolute, siteProps } from '@/lib/site/site';
import { totals } from '@/lib/counts/tally';
import { filled } from '@/lib/counts/texts';
import { timeline } from '@/lib/timeline/timeline';
import { memberLinks, viewList } from '@/lib/views/view-list';
import { voiceOf } from '@/lib/evidence/voices';

function ViewRows({ view }: { view: MapView }) {
  const data = dataset();
  const list = viewList(data, view);
  return view.mark === 'outline' && view.outlined ? (
    <>
      <h2>{view.caption}</h2>
      <MemberLinks members={memberLinks(data, view.outlined)} />
    </>
  ) : (
    <>
      <h2>{list.heading}</h2>
      <CountryList list={list} />
    </>
  );
}

/** `view` decides fill, legend, caption and address together. */
export function Front({ view }: { view: MapView }) {
  const data = dataset();
  const sums = totals(data);
  const { world, insets } = frontMaps(data, view);
  return (
    <Page site={siteProps(data)} section="/" url={absolute(data, viewHref(view.id))}>
      <h1>{viewHeading(data, view)}</h1>
      <p className="lead">{filled(data, data.case.texts.home_lead)}</p>
      <Switch views={mapViews(data)} current={view.id} />
      <FrontFigure caption={filled(data, view.caption)} summary={mapSummary(data, view)} world={world} insets={insets} legend={legendOf(data, view)} borders={data.case.texts.borders_note}>
        {view.remark && <p className="remark">{view.remark}</p>}
        <Downloads view={view.id} />
        <Totals sums={sums} />
      </FrontFigure>
      <section className="section" id="countries">
        {view.said ? <SaidBy heading={view.caption} voices={view.said.map((s) => voiceOf(data, s))} /> : <ViewRows view={view} />}
      </section>
      <Timeline timeline={timeline(data)} addressedSide={data.case.addressed_side} />
      <section className="section" id="voices">
        <h2>Who spoke, and on what evidence</h2>
        <Exchanges rows={exchanges(data)} addressedSide={data.case.addressed_side} brief />
        <p className="more">
          <a href="/statements/">All statements with every place they rest on</a>
        </p>
      </section>
      <section className="section small">
        <SourcesLine sources={data.sources} seats="" />
      </section>
    </Page>
  );
}
