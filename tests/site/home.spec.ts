import { expect, test } from '../fixtures/site.ts';

for (const language of ['en', 'zh-cn']) {
  test(`the first screen of a phone says that this is a guide, for whom, and shows its three doors (${language})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${language}/`);
    await expect(page.locator('main p').first()).toHaveText(
      /^A guide for people who .+|^一份指南，写给.+人$/,
    );
    await expect(page.locator('main p').first()).toBeInViewport({ ratio: 1 });
    const doors = page.locator('.doors b');
    await expect(doors).toHaveCount(3);
    for (const door of await doors.all()) await expect(door).toBeInViewport({ ratio: 1 });
  });

  test(`the start page names the numbers to call, each can be tapped, and the day they were checked (${language})`, async ({
    page,
  }) => {
    await page.goto(`${language}/`);
    const calls = page.locator('main section').filter({ has: page.locator('#call') });
    for (const number of ['110', '12339'])
      await expect(calls.getByRole('link', { name: number, exact: true })).toHaveAttribute(
        'href',
        `tel:${number}`,
      );
    await expect(calls).toContainText(/\d{4}年\d+月\d+日|\d+ \w+ \d{4}/);
    // What a reader chooses from comes before what is looked up.
    const order = await page.locator('main :is(.doors, h2)').evaluateAll((all) => all.map(({ id }) => id));
    expect(order).toEqual(['', 'call', 'situations', 'case', 'assets']);
  });
}
