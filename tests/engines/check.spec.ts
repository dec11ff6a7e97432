import { expect, test } from '../fixtures/engines/test.ts';

test('a request is checked to its outcome, and back to the first question @smoke', async ({ reader }) => {
  await reader.open('en/spot/check/');
  const first = await reader.sees('[data-stage] h2', '?');
  const questions = [first];
  const last = '[data-stage] .answers li:last-child a';
  const question = () => reader.run(({ one }) => one('[data-stage] h2').textContent ?? '');
  while ((await reader.run((_, selector) => document.querySelector(selector) !== null, last)) === true) {
    await reader.click(last);
    await expect.poll(question).not.toBe(questions.at(-1));
    questions.push(await question());
  }
  await reader.finds('[data-stage] .outcome');
  expect(questions.length).toBeGreaterThan(4);
  for (const former of questions.slice(0, -1).reverse()) {
    await reader.run(({ button }) => button('Back').click());
    await expect.poll(question).toBe(former);
  }
});
