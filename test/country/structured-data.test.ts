import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { JsonLd } from '@/components/page/JsonLd';
import { countryPage } from '@/lib/country/page';
import { countryJsonLd } from '@/lib/country/structured-data';
import { pageJsonLd } from '@/lib/site/structured-data';
import { country, data } from './tiny';

describe('structured data', () => {
  it('names every person as printed, at the place in the letter', () => {
    expect(countryJsonLd(data, countryPage(data, country('XA')))).toMatchObject({
      url: 'https://tiny.example/country/aldova/',
      mainEntity: {
        numberOfItems: 4,
        itemListElement: [
          { position: 1, item: { '@type': 'Person', name: 'Ana Belo' } },
          { position: 2, item: { name: 'Bo "Kit" Castor' } },
          { position: 3, item: { name: 'Ćira D’Olan' } },
          { position: 6, item: { name: 'Finn Gale-Hart' } },
        ],
      },
    });
  });

  it('has no list where there is no name', () => {
    expect(countryJsonLd(data, countryPage(data, country('XC')))).not.toHaveProperty('mainEntity');
  });

  it('leads from the front page, with absolute addresses', () => {
    expect(pageJsonLd(data, 'Sources', [['Sources', '/sources/']])).toMatchObject({
      breadcrumb: {
        itemListElement: [
          { position: 1, name: 'Response Atlas', item: 'https://tiny.example/' },
          { position: 2, name: 'Sources', item: 'https://tiny.example/sources/' },
        ],
      },
    });
  });

  it('cannot be ended by a text inside it', () => {
    expect(renderToStaticMarkup(createElement(JsonLd, { data: { name: '</script><b>' } }))).toBe('<script type="application/ld+json">{"name":"\\u003c/script>\\u003cb>"}</script>');
  });
});
