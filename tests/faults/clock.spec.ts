import { readFileSync } from 'node:fs';
import { LogPage, text } from '../fixtures/evidence-log.ts';
import { needs, run } from '../fixtures/programs.ts';
import { DraftPage } from '../fixtures/report-draft.ts';
import { expect, test } from '../fixtures/site.ts';
import { chooseZip, verdict } from '../fixtures/verify.ts';

const early = 'This device’s clock shows 1970-01-02';

test('a clock that stands before the guide itself is told in the log, beside the field for its offset', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('1970-01-02T12:00:00Z'));
  const log = new LogPage(page);
  await log.open();
  await expect(page.getByText(early)).toBeVisible();
  await page.clock.setFixedTime(new Date('2099-01-02T12:00:00Z'));
  await log.open();
  await expect(page.getByText('This device’s clock shows')).toBeHidden();
});

for (const year of [1970, 2099]) {
  test(`a package made by a clock in ${year} is whole, and says that time`, async ({ page }) => {
    needs('unzip');
    await page.clock.setFixedTime(new Date(`${year}-06-02T12:00:00Z`));
    const log = new LogPage(page);
    await log.withoutPicker();
    await log.open();
    await log.add([text('offer.eml', 'From: a')]);
    await log.handOver();
    expect((await log.workingCopy()).items[0]?.added).toContain(`${year}-06-02T`);
    const zip = await log.download(/Save evidence package/);
    expect(run('.', 'unzip', '-t', zip)).toContain('No errors detected');
    await page.goto('en/keep/verify/');
    await chooseZip(page, readFileSync(zip));
    await expect(verdict(page)).toContainText('Intact');
  });
}

test('by a clock in 1970 no contact is overdue, by one in 2099 every contact is; its number stays', async ({
  page,
}) => {
  for (const { year, overdue } of [
    { year: 1970, overdue: 0 },
    { year: 2099, overdue: 1 },
  ]) {
    await page.clock.setFixedTime(new Date(`${year}-06-02T12:00:00Z`));
    await page.goto('en/report/channels/cn-12339/');
    await expect(page.getByRole('link', { name: '12339', exact: true }).first()).toBeVisible();
    await expect(page.locator('.checked .overdue').first()).toBeVisible({ visible: overdue > 0 });
  }
});

for (const year of [1970, 2099]) {
  test(`by a clock in ${year} a deadline is told with its date`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(`${year}-06-02T12:00:00Z`));
    const draft = new DraftPage(page);
    await draft.open();
    await draft.say({ situation: 'incident', date: '2026-11-20', time: '14:05', zone: 'Asia/Shanghai' });
    await expect(draft.stop('cn-12387')).toContainText('18:05');
    await expect(draft.stop('cn-12387')).toContainText('20 November 2026');
  });
}

test('the log shows the device’s clock to the second with its zone, as it goes on, and keeps it out of labels', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-22T12:00:05Z') });
  const log = new LogPage(page);
  await log.open();
  const clock = page.locator('[data-clock]');
  const told = /This device’s clock: \d{4}-\d\d-\d\d \d\d:\d\d:(\d\d) \(UTC[+-]\d\d:\d\d\)/;
  await expect(clock).toHaveText(told);
  const offset = page.getByRole('textbox', { name: /^Clock offset/ });
  await offset.fill('3 min');
  const before = told.exec((await clock.textContent()) ?? '')?.[1];
  await page.clock.runFor(5000);
  const after = told.exec((await clock.textContent()) ?? '')?.[1];
  expect(after).not.toBe(before);
  await expect(offset).toBeFocused();
  await expect(page.locator('label [data-clock], [aria-live] [data-clock], [role] [data-clock]')).toHaveCount(
    0,
  );
});

test.describe(() => {
  test.use({ timezoneId: 'Asia/Shanghai' });
  test('“tomorrow” becomes “today” at midnight while the page stands open', async ({ page }) => {
    await page.clock.install({ time: new Date('2026-11-22T23:58:00+08:00') });
    const draft = new DraftPage(page);
    await draft.open();
    await draft.say({ situation: 'incident', place: 'cn', date: '2026-11-22', time: '22:30' });
    await page.clock.runFor(100);
    await expect(draft.stop('cn-12387')).toContainText('until 02:30 tomorrow');
    await page.clock.runFor('03:00');
    await expect(draft.stop('cn-12387')).toContainText('until 02:30 today');
  });
});
