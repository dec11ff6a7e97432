import { expect, test } from '../fixtures/site.ts';

// Ten people on a bad day: from the start page to a number or a form in at most four clicks.
const ways = [
  { who: 'got an odd request', lang: 'en', clicks: ['An odd request', '12339'], contact: '12339' },
  {
    who: 'refused and wants to tell',
    lang: 'en',
    clicks: ['I refused', '12339'],
    contact: 'www.12339.gov.cn',
  },
  { who: 'is under attack', lang: 'zh-cn', clicks: ['正在遭到攻击|攻击正在', '12387'], contact: '12387' },
  {
    who: 'has a customer hit through their work',
    lang: 'en',
    clicks: ['customer', 'Police'],
    contact: 'cyberpolice',
  },
  { who: 'already did the work', lang: 'zh-cn', clicks: ['我已经做了', '12339'], contact: '12339' },
  { who: 'is threatened', lang: 'en', clicks: ['pressed', '110'], contact: '110' },
  {
    who: 'is abroad, in Germany',
    lang: 'en',
    clicks: ['abroad', 'channels', 'BfV|Verfassungsschutz'],
    contact: '0221',
  },
  { who: 'has a manager involved', lang: 'en', clicks: ['manager', '12339'], contact: '12339' },
  { who: 'is the security desk', lang: 'en', clicks: ['security desk', '12387'], contact: '12387' },
  {
    who: 'found their server abused at a cloud',
    lang: 'en',
    clicks: ['Cloud servers', 'AWS'],
    contact: 'trustandsafety',
  },
];

for (const { who, lang, clicks, contact } of ways) {
  test(`somebody who ${who} reaches a contact in ${clicks.length} clicks`, async ({ page }) => {
    expect(clicks.length).toBeLessThanOrEqual(4);
    await page.goto(`${lang}/`);
    for (const name of clicks)
      await page
        .locator('main')
        .getByRole('link', { name: new RegExp(name, 'i') })
        .first()
        .click();
    await expect(page.locator('.number').filter({ hasText: contact }).first()).toBeVisible();
  });
}
