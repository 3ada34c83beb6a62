import { describe, expect, it } from 'vitest';
import { faults } from '@/scripts/finish/guards';
import { policy } from '@/scripts/finish/policy';

const page = (body: string, head = '', csp = policy(['ok()'], ['p{}'])) =>
  `<html><head><meta charset="utf-8"/><meta http-equiv="Content-Security-Policy" content="${csp}"/>${head}</head><body>${body}</body></html>`;

/** One fault in a page, and the message that must stop the build. */
const table: readonly [what: string, html: string, message: string][] = [
  ['a script file', page('<script src="/_next/static/chunks/a.js"></script>'), 'a script file remains: <script src="/_next/static/chunks/a.js">'],
  ['an inline script of no kind of ours', page('<script>ok()</script>'), 'an unexpected script remains: <script>ok()'],
  ['a script whose hash is missing', page('<script type="module">other()</script>'), 'the policy lacks the hash of <script type="module">'],
  ['a second <style>', page('<style>p{}</style><svg><style>p{}</style></svg>'), 'more than one <style>'],
  ['a style without a hash', page('<svg><style>a{}</style></svg>'), 'a <style> that the policy does not allow (styles belong in a sheet): a{}'],
  ['a style attribute', page('<p style="color:red">'), 'a style attribute, which the policy blocks; use a class: <p style="color:red">'],
  ['an inline handler', page('<p onclick="x()">'), 'an inline handler (onclick); behaviour goes to components/islands: <p onclick="x()">'],
  ['a script address', page('<a href=" JavaScript:x()">'), 'a script address: <a href=" JavaScript:x()">'],
  ['a picture of another host', page('<img src="https://example.org/a.png"/>'), 'something from another host: <img src="https://example.org/a.png"/>'],
  ['a host without a scheme', page('<img src="//example.org/a.png"/>'), 'something from another host: <img src="//example.org/a.png"/>'],
  ['a chunk in a link', page('', '<link rel="prefetch" href="/_next/static/chunks/a.js"/>'), 'a file that is deleted: /_next/static/chunks/a.js'],
  ['a later part that is not one of the build', page('<a-b data-later="https://example.org/x.js">'), 'the later part of an element from another place: <a-b data-later="https://example.org/x.js">'],
  ['a letter that slows all of it', page('<p>Łódź and more</p>'), 'a letter beyond ASCII, for which a browser reads all of the page in a slower way (in a script, write it as an escape): Łódź and more</p></body></html>'],
  ['no policy', '<html><head><meta charset="utf-8"/></head></html>', 'no content security policy'],
  ['content that waits for React', page('<template id="B:0"></template>'), 'content that waits for a script of React (no <Suspense>, no loading.tsx): <template id="B:0">'],
  ['content that waits in a hidden block', page('<div hidden="" id="S:0">'), 'content that waits for a script of React (no <Suspense>, no loading.tsx): <div hidden="" id="S:0">'],
];

describe('the build refuses a page with', () => {
  it.each(table)('%s', (_, html, message) => {
    expect(faults(html)).toContain(message);
  });

  it('a link before the policy', () => {
    const html = `<html><head><link rel="icon" href="/icon.svg"/>${page('').slice(12)}`;
    expect(faults(html)).toEqual(['<link rel="icon" href="/icon.svg"/> stands before the policy, which would not cover it']);
  });

  it('nothing else: scripts, styles and data of ours pass', () => {
    const good = page('<script type="application/ld+json">{}</script><script type="module">ok()</script><a href="/x/">x</a><img src="/a.png"/>', '<style>p{}</style>');
    expect(faults(good)).toEqual([]);
  });
});
