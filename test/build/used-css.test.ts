import { describe, expect, it, test } from 'vitest';
import { rules, sheet } from '@/scripts/finish/rules';
import { tokens } from '@/scripts/finish/tokens';
import { needs, usedCss } from '@/scripts/finish/used-css';

const used = (css: string, html: string, script = '') => usedCss()(css, tokens(html), script);

test('reading a sheet loses nothing', () => {
  const css = '@layer a,b;@import url("x;y.css");@media (width>=1px){.a,.b:is(.c,d){content:"}{";--x:{a:b}}@supports (a:b){p{}}}@font-face{font-family:"}"}.z{a:url(data:x;y)}';
  expect(sheet(rules(css))).toBe(css);
});

describe('what a selector needs', () => {
  it.each([
    ['.a.b>p', ['.a', '.b', 'p']],
    ['a:not(.b):hover', ['a']],
    [':is(.a,.b) .c', ['.c']],
    ['[data-x=".y"] li', ['li']],
    ['.md\\:w-1\\/2:hover', ['.md:w-1/2']],
    ['.\\31 0', ['.10']],
    ['.w-\\[3px\\]\\(x\\) .a', ['.w-[3px](x)', '.a']],
    [':root', []],
    ['*,::before', []],
    ['svg .s~use', ['.s', 'svg', 'use']],
    ['#a.b c', ['.b', '#a', 'c']],
  ])('%s', (selector, names) => {
    expect(needs(selector)).toEqual(names);
  });
});

describe('a page carries the rules it can use', () => {
  it('drops rules of classes and elements it does not have', () => {
    expect(used('.a{x:y}.b{x:y}p{x:y}li{x:y}', '<p class="a">')).toBe('.a{x:y}p{x:y}');
  });
  it('keeps of a list only the selectors that can match', () => {
    expect(used('.a,.b,p .a{x:y}', '<i class="a">')).toBe('.a{x:y}');
  });
  it('drops what is empty then, but keeps the rank of a layer', () => {
    expect(used('@media print{.b{x:y}}@layer one{.b{x:y}}@layer two{.a{x:y}}', '<i class="a">')).toBe('@layer one;@layer two{.a{x:y}}');
  });
  it.each([
    'e.classList.add("open")',
    'e.classList.toggle(`open`,x)',
    'make("p",{className:x?"a":"open"})',
    'e.className="a open";',
  ])('keeps classes that the page’s script adds: %s', (script) => {
    expect(used('.open{x:y}.opened{x:y}', '<p>', script)).toBe('.open{x:y}');
  });
  it('keeps elements that the page’s script makes, and is not taken in by other words', () => {
    expect(used('b{x:y}i{x:y}.open{x:y}', '<p>', 'let i=make("b");e.role="open"')).toBe('b{x:y}');
  });
  it('drops rules of ids it does not have', () => {
    expect(used('#a{x:y}#b .c{x:y}', '<p id="a" class="c">')).toBe('#a{x:y}');
  });
  it('of a list of alternatives needs one, and takes none away', () => {
    expect(used(':is(.a,.b) p{x:y}:has(i) p{x:y}:where(.b,i,#c .a){x:y}p:not(.b){x:y}p:not(:is(.b)){x:y}', '<p class="a">')).toBe(':is(.a,.b) p{x:y}p:not(.b){x:y}p:not(:is(.b)){x:y}');
  });
  it('keeps at-rules that no selector decides', () => {
    const css = '@view-transition{navigation:auto}@font-face{src:url(a)}@page{margin:1cm}@keyframes k{to{x:y}}';
    expect(used(css, '<p>')).toBe(css);
  });
  it('drops custom properties nobody reads, also those only such ones read', () => {
    const css = ':root{--a:1;--b:var(--a);--c:2;--d:3}@property --b{syntax:"*"}p{x:var(--c)}.gone{x:var(--b)}';
    expect(used(css, '<p>')).toBe(':root{--c:2}p{x:var(--c)}');
  });
  it('keeps custom properties that an attribute or the script reads', () => {
    expect(used(':root{--a:1;--b:2;--c:3}', '<path fill="var(--a)"/>', 'getPropertyValue("--b")')).toBe(':root{--a:1;--b:2}');
  });
});
