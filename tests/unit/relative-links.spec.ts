import { expect, test } from 'playwright/test';
import { rewrite } from '../../src/editions/relative-links.ts';

const cases = [
  {
    title: 'a page one folder away',
    from: 'en/keep',
    html: '<a href="/en/report/">',
    to: '<a href="../report/">',
  },
  { title: 'the start page of a language', from: 'en/keep', html: '<a href="/en/">', to: '<a href="../">' },
  { title: 'the page itself', from: 'en/keep', html: '<a href="/en/keep/">', to: '<a href="./">' },
  {
    title: 'a paragraph of the page itself',
    from: 'en/keep',
    html: '<a href="/en/keep/#a">',
    to: '<a href="#a">',
  },
  { title: 'a paragraph elsewhere', from: 'en', html: '<a href="/en/keep/#a">', to: '<a href="keep/#a">' },
  {
    title: 'a file at the root',
    from: '.',
    html: '<script src="/assets/x.js">',
    to: '<script src="assets/x.js">',
  },
  {
    title: 'an address of another site',
    from: 'en',
    html: '<a href="https://a.example/b">',
    to: '<a href="https://a.example/b">',
  },
  {
    title: 'an address without a scheme',
    from: 'en',
    html: '<a href="//a.example/">',
    to: '<a href="//a.example/">',
  },
  { title: 'the root', from: 'en/keep', html: '<a href="/">', to: '<a href="../../">' },
];

for (const { title, from, html, to } of cases) {
  test(`makes the link right: ${title}`, () => {
    expect(rewrite(html, from)).toBe(to);
  });
}
