import { expect, test } from '../fixtures/site.ts';

// Ten people on a bad day: from the start page to a number or a form in at most four clicks.
const ways = [
  { who: 'got an odd request', clicks: ['odd-request', 'cn-12339'], contact: '12339' },
  { who: 'refused and wants to tell somebody', clicks: ['refused', 'cn-12339'], contact: 'www.12339.gov.cn' },
  { who: 'is under attack', clicks: ['attack-now', 'cn-12387'], contact: '12387' },
  {
    who: 'had a customer hit through their work',
    clicks: ['customer-hit', 'cn-police-cybercrime'],
    contact: 'cyberpolice',
  },
  { who: 'already did the work', clicks: ['already-involved', 'cn-12339'], contact: '12339' },
  { who: 'is threatened', clicks: ['pressed', 'cn-110'], contact: '110' },
  { who: 'is abroad, in Germany', clicks: ['abroad', 'de-bfv'], contact: '0221' },
  { who: 'has a manager involved', clicks: ['manager-involved', 'cn-12339'], contact: '12339' },
  { who: 'is the security desk', clicks: ['security-desk', 'cn-12387'], contact: '12387' },
  {
    who: 'found a cloud server abused',
    clicks: ['assets/cloud-servers', 'channels/aws-abuse'],
    contact: 'trustandsafety',
  },
];

for (const { who, clicks, contact } of ways) {
  for (const lang of ['en', 'zh-cn']) {
    test(`somebody who ${who} reaches a contact in at most four clicks (${lang})`, async ({ page }) => {
      expect(clicks.length).toBeLessThanOrEqual(4);
      await page.goto(`${lang}/`);
      for (const target of clicks) await page.locator(`main a[href$="${target}/"]`).first().click();
      await expect(page.locator('.number').filter({ hasText: contact }).first()).toBeVisible();
    });
  }
}
