import { expect, test } from 'vitest';
import { faults } from '@/scripts/finish/guards';
import { finishPage, type Parts } from '@/scripts/finish/page';
import { hashOf } from '@/scripts/finish/policy';

const css = 'p{color:red}';
const module_ = 'customElements.define("a-b",class extends HTMLElement{})';
const parts: Parts = { css: () => css, used: (sheet) => sheet, script: (tags) => (tags.length > 0 ? module_ : ''), later: (tag) => (tag === 'l-l' ? { href: '/islands/l-l.0123abcd.js', text: 'late()' } : undefined), version: '2026-11-27' };
/** The sheet of a page without an address, with the foot of its printed pages. */
const whole = `${css}@page{@bottom-left{content:"version 2026-11-27"}}`;

/** As Next 16 prints a page, shortened. */
const exported = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>` +
  `<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/><link rel="modulepreload" href="/_next/c.js"/><script src="/_next/static/chunks/d.js" async=""></script>${head}` +
  `<title>T</title><script src="/_next/static/chunks/e.js" noModule=""></script></head><body><div hidden=""><!--$--><!--/$--></div><main>${body}</main>` +
  `<script id="_R_">(globalThis["TURBOPACK"]=[]).push({})</script><script>self.__next_f.push([1,"<p>"])</script></body></html>`;

test('nothing of Next is left: no script, no hint, no sheet, no marker', () => {
  expect(finishPage(exported('<p>1<!-- --> name</p>'), parts)).toBe(
    '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>' +
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-JwKdCeGRywplexblToWvTemvtVi9Gm0F5Rq8qZ0W4YA='; style-src ${hashOf(whole)}; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types 'none'"/>` +
      `<style>${whole}</style><title>T</title></head><body><main><p>1 name</p></main>` +
      '<script type="speculationrules">{"prefetch":[{"where":{"href_matches":["/","/*/"]},"eagerness":"moderate"},{"where":{"selector_matches":".card a"},"eagerness":"immediate"}]}</script></body></html>',
  );
});

test('what Next repeats for X from Open Graph goes, the kind of its card stays', () => {
  const meta = '<meta property="og:title" content="T"/><meta name="twitter:card" content="summary_large_image"/>';
  expect(finishPage(exported('', `${meta}<meta name="twitter:title" content="T"/><meta name="twitter:image:alt" content="A"/>`), parts)).toContain(`</style>${meta}<title>`);
});

test('end tags go where a parser does not need them', () => {
  const body = (html: string) => /<main>(.*)<\/main>/.exec(finishPage(exported(html), parts))![1];
  expect(body('<p></p><svg><g></g><rect x="1"></rect><path d="M0 0"><title>a</title></path><use href="#b"></use></svg>')).toBe('<p></p><svg><g></g><rect x="1"/><path d="M0 0"><title>a</title></path><use href="#b"/></svg>');
  expect(body('<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>')).toBe('<ul><li>a<li>b<ol><li>c</ol></ul>');
  expect(body('<table><tbody><tr><th>a</th><td>b</td></tr><tr><td>c</td></tr></tbody></table>')).toBe('<table><tbody><tr><th>a<td>b<tr><td>c</tbody></table>');
  // Words and other elements would become part of what has no end.
  expect(body('<ul><li>a</li> <li>b</li><!-- --></ul>')).toBe('<ul><li>a</li> <li>b</ul>');
  expect(body('<table><tr><td>a</td></tr><tbody></tbody></table>')).toBe('<table><tr><td>a</tr><tbody></tbody></table>');
});

test('every letter beyond ASCII is written so that the page reads the same', () => {
  const styled: Parts = { ...parts, css: () => 'q{quotes:"“" "”"}' };
  const data = '<script type="application/ld+json">{"name":"Łódź 😀"}</script>';
  const html = finishPage(exported(`<p title="Łódź">“ü” 😀 &amp; <em>a\u00a0b</em></p>${data}`, '<title>É</title>'), styled);
  expect([...html].filter((c) => c > '\x7f')).toEqual([]);
  expect(html).toContain('<p title="&#x141;&#xf3;d&#x17a;">&#x201c;&#xfc;&#x201d; &#x1f600; &amp; <em>a&#xa0;b</em></p>');
  expect(html).toContain('<title>&#xc9;</title>');
  const style = 'q{quotes:"\\201c " "\\201d "}@page{@bottom-left{content:"version 2026-11-27"}}';
  expect(html).toContain(`<style>${style}</style>`);
  expect(html).toContain(hashOf(style));
  const json = /ld\+json">([^<]*)</.exec(html)![1]!;
  expect([json, JSON.parse(json)]).toEqual(['{"name":"\\u0141\\u00f3d\\u017a \\ud83d\\ude00"}', { name: 'Łódź 😀' }]);
  expect(faults(html)).toEqual([]);
});

test('every printed sheet says where it is from and of which version, whatever stands in the address', () => {
  const html = finishPage(exported('<p>x</p>', '<link rel="canonical" href="https://a.example/b</style>/"/>'), parts);
  expect(html).toContain('@page{@bottom-left{content:"https://a.example/b\\3c /style>/, version 2026-11-27"}}</style>');
  expect(faults(html)).toEqual([]);
});

test('a page with an element of ours carries its module, hashed, at the end', () => {
  const html = finishPage(exported('<a-b>x</a-b>'), parts);
  expect(html).toContain(`<script type="module">${module_}</script></body>`);
  expect(html).toContain(hashOf(module_));
});

test('an element with a later part knows its address, and the policy its hash', () => {
  const html = finishPage(exported('<l-l class="x">x</l-l><l-l>y</l-l>'), parts);
  expect(html).toContain('<l-l class="x" data-later="/islands/l-l.0123abcd.js">x</l-l><l-l data-later="/islands/l-l.0123abcd.js">y</l-l>');
  expect(html).toContain(`${hashOf(module_)} ${hashOf('late()')}; style-src`);
  expect(html).toContain("trusted-types later\"");
  expect(html).not.toContain('late()');
  expect(faults(html)).toEqual([]);
});

test('the sheet keeps what only a later part uses', () => {
  const seen: string[] = [];
  finishPage(exported('<l-l>x</l-l>'), { ...parts, used: (sheet, _, script) => (seen.push(script), sheet) });
  expect(seen).toEqual([`${module_}\nlate()`]);
});

test('data blocks stay and are not hashed; an unknown inline script goes', () => {
  const data = '<script type="application/ld+json">{"name":"x"}</script>';
  const html = finishPage(exported(`${data}<script>track()</script><p>x</p>`), parts);
  expect(html).toContain(data);
  expect(html).not.toContain('track');
  expect(html).not.toContain(hashOf('{"name":"x"}'));
});

test('preloaded pictures stay; fonts go after the header, where they no longer hold up the first picture', () => {
  const font = '<link rel="preload" as="font" href="/fonts/a.woff2" type="font/woff2" crossOrigin=""/>';
  const picture = '<link rel="preload" as="image" href="/a.png"/>';
  const html = finishPage(exported('', font + picture), parts);
  expect(html).toContain(`${picture}<title>`);
  expect(html).toContain(`<body>${font}<main>`);
  expect(html.split(font)).toHaveLength(2);
});

test('a sheet that two links name stands in the page once', () => {
  const twice = exported('', '<link rel="stylesheet" href="/_next/static/chunks/a.css"/>');
  expect(finishPage(twice, parts).split(css)).toHaveLength(2);
});

test('a hidden block with content stays', () => {
  expect(finishPage(exported('<div hidden=""><p>x</p></div>'), parts)).toContain('<div hidden=""><p>x</p></div>');
});

test('a page without a charset or a body end is refused', () => {
  expect(() => finishPage('<html><head></head><body></body></html>', parts)).toThrow('has no <meta charset> to put the policy after');
  expect(() => finishPage('<html><head><meta charset="utf-8"></head>', parts)).toThrow('has no </body>');
});

test('a finished page has no fault', () => {
  expect(faults(finishPage(exported('<a-b>x</a-b><p>y</p>'), parts))).toEqual([]);
});
