import { expect, test } from 'playwright/test';
import { headingsOf } from '../../src/layouts/outline.ts';

test('the list of contents has the headings one can go to, and no others', () => {
  const page = '<h2 id="a">A <b>b</b></h2><h2>printed only</h2><h3 id="c">C</h3>';
  expect(headingsOf(page)).toEqual([{ id: 'a', text: 'A b' }]);
});
