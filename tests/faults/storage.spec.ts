import type { Page } from 'playwright/test';
import { LogPage, text } from '../fixtures/evidence-log.ts';
import { isKept } from '../fixtures/kept.ts';
import { expectAskedBeforeLeaving } from '../fixtures/leaving.ts';
import { DraftPage } from '../fixtures/report-draft.ts';
import { expect, test } from '../fixtures/site.ts';

/** From `fill` on the browser's store takes nothing more. */
async function withStoreThatFills(page: Page) {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...given) {
      if (Reflect.get(window, 'isFull')) throw new DOMException('No room.', 'QuotaExceededError');
      return put.apply(this, given);
    };
  });
  return { fill: () => page.evaluate(() => Object.assign(window, { isFull: true })) };
}

test('when the browser’s storage fills up the log says so, keeps its words on the page, and asks before it is left', async ({
  page,
}) => {
  const store = await withStoreThatFills(page);
  const log = new LogPage(page);
  await log.open();
  await log.add([text('offer.eml', 'From: a')]);
  await page.getByLabel('Keep in this browser').check();
  await isKept(page, 'evidence-log', 'offer.eml');
  await store.fill();
  await log.describe('E0001', 'Notes', 'written when it was full');
  await expect(log.told('storage')).toContainText('did not keep the log (QuotaExceededError)');
  await expect(page.getByLabel('Keep in this browser')).not.toBeChecked();
  await expect(log.item('E0001').getByLabel('Notes')).toHaveValue('written when it was full');
  await isKept(page, 'evidence-log', 'offer.eml');
  await expectAskedBeforeLeaving(page);
});

test('when the browser’s storage fills up the draft says so, keeps its words on the page, and asks before it is left', async ({
  page,
}) => {
  const store = await withStoreThatFills(page);
  const draft = new DraftPage(page);
  await draft.begin();
  await page.getByLabel('Keep in this browser').check();
  await isKept(page, 'report-draft', 'cn-12339');
  await store.fill();
  await draft.answer({ asked: 'written when it was full' });
  await expect(draft.told('storage')).toContainText('did not keep the draft (QuotaExceededError)');
  await expect(draft.told('storage')).toBeInViewport();
  await expect(page.getByLabel('Keep in this browser')).not.toBeChecked();
  await expect(draft.field('asked')).toHaveValue('written when it was full');
  await isKept(page, 'report-draft', 'cn-12339');
  await expectAskedBeforeLeaving(page);
});

test('where the browser refuses all storage the draft works, says that it is not kept, and can be saved', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('Refused.', 'SecurityError');
    };
    IDBFactory.prototype.open = refuse;
    IDBFactory.prototype.databases = refuse;
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, { get: refuse });
    }
  });
  const draft = new DraftPage(page);
  await draft.begin();
  await page.getByLabel('Keep in this browser').click();
  await expect(draft.told('storage')).toContainText('did not keep the draft (SecurityError)');
  await draft.answer({ asked: 'To sign programs.' });
  expect((await draft.savedDraft()).answers['asked']).toBe('To sign programs.');
});

test('where the browser refuses storage, keeping says so and “Erase” still empties the page', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  const log = new LogPage(page);
  await log.open();
  await log.add([text('offer.eml', 'From: a')]);
  await page.getByLabel('Keep in this browser').click();
  await expect(page.getByText(/^This browser did not keep the log/)).toBeVisible();
  await expect(page.getByLabel('Keep in this browser')).not.toBeChecked();
  page.once('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: 'Erase' }).click();
  await expect(page.getByText('No file yet.')).toBeVisible();
});

test('where the browser blocks its storage, Erase says so', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  const draft = new DraftPage(page);
  await draft.open();
  await draft.say();
  page.on('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: 'Erase' }).click();
  await expect(draft.told('storage')).toContainText('did not let this page look for or erase');
  await expect(draft.told('storage')).not.toContainText('keeps nothing');
});
