import { expect, test } from 'playwright/test';
import { matches } from '../../src/tools/channels/filter.ts';

const cases = [
  { title: 'no choice shows everything', entry: 'us', wish: '', shown: true },
  { title: 'a channel of the chosen place is shown', entry: 'jp', wish: 'jp', shown: true },
  { title: 'a channel of another place is hidden', entry: 'us', wish: 'jp', shown: false },
  { title: 'what is bound to no place is shown everywhere', entry: 'world', wish: 'jp', shown: true },
  {
    title: 'what serves the European Union is shown in a member state',
    entry: 'eu',
    wish: 'de',
    shown: true,
  },
  { title: 'what serves the European Union is hidden elsewhere', entry: 'eu', wish: 'gb', shown: false },
];

for (const { title, entry, wish, shown } of cases) {
  test(title, () => {
    expect(matches({ place: entry, situations: ['crime'] }, { place: wish, situation: '' })).toBe(shown);
  });
}

test('a situation hides what does not take it', () => {
  const entry = { place: 'cn', situations: ['spam'] };
  expect(matches(entry, { place: 'cn', situation: 'spam' })).toBe(true);
  expect(matches(entry, { place: 'cn', situation: 'crime' })).toBe(false);
});
