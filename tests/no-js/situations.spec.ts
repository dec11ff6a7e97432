import { posix } from 'node:path';
import { attributes, elementsIn, elementsOf, textOf } from '../fixtures/html.ts';
import { htmlOf } from '../fixtures/pages.ts';
import { expect, test } from '../fixtures/site.ts';

// Ten people on a bad day: from the start page to a number or a form in at most four clicks.
const ways = [
  { who: 'got an odd request', clicks: ['spot/check', 'odd-request', 'cn-12339'], contact: '12339' },
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

/** What stands in the main part of a page: no script has to run for it. */
function mainOf(page: string) {
  const [main] = elementsOf(htmlOf(page), 'main');
  return main ? elementsIn(main) : [];
}

/** The page that the first link to it leads to; says so when the page has no such link. */
function follow(page: string, target: string): string {
  const hrefs = mainOf(page).map((element) => attributes(element)['href'] ?? '');
  const href = hrefs.find((one) => one.endsWith(`${target}/`));
  expect(href, `a link from ${page} to ${target}`).toBeDefined();
  return posix.join(page, href ?? '');
}

for (const { who, clicks, contact } of ways) {
  for (const lang of ['en', 'zh-cn']) {
    test(`somebody who ${who} reaches a contact in at most four clicks (${lang})`, () => {
      expect(clicks.length).toBeLessThanOrEqual(4);
      const numbers = mainOf(clicks.reduce(follow, `${lang}/`))
        .filter((element) => attributes(element)['class']?.split(' ').includes('number'))
        .map(textOf);
      expect(numbers.filter((text) => text.includes(contact)).length).toBeGreaterThan(0);
    });
  }
}
