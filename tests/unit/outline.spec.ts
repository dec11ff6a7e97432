import { expect, test } from 'playwright/test';
import { headingsOf, namedPages } from '../../src/layouts/outline.ts';

test('the list of contents has the headings one can go to, and no others', () => {
  const page = '<h2 id="a">A <b>b</b></h2><h2>printed only</h2><h3 id="c">C</h3>';
  expect(headingsOf(page)).toEqual([{ id: 'a', text: 'A b' }]);
});

const named = (html: string) => namedPages(html, '/en/', '/en/report/');

test('paper lists every page a text names once, with all its names and its path', () => {
  const text =
    '<p><a href="/en/keep/#chat">Chats</a>, <a href="/en/law/">law</a>, <a href="/en/keep/">keep</a></p>';
  expect(named(text)).toEqual([
    { address: '/en/keep/', words: ['Chats', 'keep'] },
    { address: '/en/law/', words: ['law'] },
  ]);
});

test('a name that says no more than one before it is not listed', () => {
  const text =
    '<a href="/en/report/channels/cn-110/">About 110</a> <a href="/en/report/channels/cn-110/">110</a>';
  expect(named(text)).toEqual([{ address: '/en/report/channels/cn-110/', words: ['About 110'] }]);
});

test('the list has no page that is printed already: itself, another site, a path behind its link, what paper leaves out', () => {
  const text = [
    '<a href="/en/report/#abroad">abroad</a><a href="#abroad">abroad</a><a href="https://a.example/en/keep/">site</a>',
    '<a href="/en/keep/" data-at="/en/keep/">row</a><a class="term" href="/en/glossary/#hash">hash</a>',
    '<span class="on-screen"><a href="/en/keep/">screen</a></span><a href="/api/flow.json">data</a>',
  ];
  expect(named(text.join(''))).toEqual([]);
});
