import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { LogPage, text } from '../fixtures/evidence-log.ts';
import { expectAskedBeforeLeaving } from '../fixtures/leaving.ts';
import { DraftPage } from '../fixtures/report-draft.ts';
import { scratch } from '../fixtures/scratch.ts';
import { expect, test } from '../fixtures/site.ts';

/** The reader chooses a file on a disk that is full: it fails when it is opened, written or closed. */
async function withFullDisk(page: Page, fails: 'open' | 'write' | 'close') {
  await page.addInitScript((when) => {
    const state = { isThere: true };
    const failAt = (here: string) => {
      if (here === when) throw new DOMException('No room.', 'QuotaExceededError');
    };
    const createWritable = async () => {
      failAt('open');
      return new WritableStream({ write: () => failAt('write'), close: () => failAt('close') });
    };
    const remove = async () => {
      state.isThere = false;
    };
    const choose = async ({ suggestedName: name }: { suggestedName: string }) => ({
      name,
      createWritable,
      remove,
    });
    // A made-up file cannot be handed to a worker.
    Object.assign(window, { Worker: undefined, showSaveFilePicker: choose, target: state });
  }, fails);
}

for (const fails of ['open', 'write', 'close'] as const) {
  test(`a disk that is full when a package is to ${fails} is told, leaves no half package and the log as it was`, async ({
    page,
  }) => {
    await withFullDisk(page, fails);
    const log = new LogPage(page);
    await log.open();
    await log.add([text('offer.eml', 'From: a')]);
    await page.getByRole('button', { name: /Save evidence package/ }).click();
    await expect(log.told('save')).toContainText(
      'No room left, on the disk or in the browser. Nothing was saved.',
    );
    await expect(page.getByText(/^Saved: /)).toBeHidden();
    expect(await page.evaluate(() => Reflect.get(window, 'target').isThere)).toBe(false);
    expect((await log.workingCopy()).items).toHaveLength(1);
  });
}

test('a package that the browser has no room for is told, and the log stays as it was', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { Worker: undefined });
    Response.prototype.blob = () => Promise.reject(new DOMException('No room.', 'QuotaExceededError'));
  });
  const log = new LogPage(page);
  await log.withoutPicker();
  await log.open();
  await log.add([text('offer.eml', 'From: a')]);
  await page.getByRole('button', { name: /Save evidence package/ }).click();
  await expect(log.told('save')).toContainText(
    'No room left, on the disk or in the browser. Nothing was saved.',
  );
  expect((await log.workingCopy()).items).toHaveLength(1);
});

test('a download that the browser breaks off can be asked for again: nothing on the page was given up', async ({
  page,
}) => {
  const draft = new DraftPage(page);
  await draft.begin();
  await draft.answer({ asked: 'To sign programs.' });
  page.once('download', (download) => download.cancel());
  await draft.keeping.getByRole('button', { name: 'Save the draft' }).click();
  await expect(draft.field('asked')).toHaveValue('To sign programs.');
  expect((await draft.savedDraft()).answers['asked']).toBe('To sign programs.');
});

test('a file that changed after it was logged is named, and no package is left behind', async ({ page }) => {
  const folder = scratch('evidence');
  const path = join(folder, 'contract.txt');
  const time = new Date('2026-01-02T03:04:05Z');
  writeFileSync(path, 'ten percent');
  utimesSync(path, time, time);
  writeFileSync(join(folder, 'other.txt'), 'stays');
  const log = new LogPage(page);
  await log.withPicker();
  await log.open();
  await log.add([path, join(folder, 'other.txt')]);
  // Same size, same time: only the digest can tell.
  writeFileSync(path, 'two percent');
  utimesSync(path, time, time);
  await page.getByRole('button', { name: /Save evidence package/ }).click();
  await expect(page.locator('[data-notices="save"]')).toContainText(/^\s*Changed since logging: E0001\./);
  expect(await log.picked()).toEqual([]);
});

test('a file that went away after it was logged is named, and the log stays as it was', async ({ page }) => {
  const path = join(scratch('evidence'), 'contract.txt');
  writeFileSync(path, 'ten percent');
  const log = new LogPage(page);
  await log.withPicker();
  await log.open();
  await log.add([path]);
  writeFileSync(path, 'something longer than before');
  await page.getByRole('button', { name: /Save evidence package/ }).click();
  await expect(page.locator('[data-notices="save"]')).toContainText('Could not be read: E0001.');
  expect(await log.picked()).toEqual([]);
  expect((await log.workingCopy()).items).toHaveLength(1);
});

test('words written while a package is saved are not taken for saved, and its digest is not shown for them', async ({
  page,
}) => {
  const log = new LogPage(page);
  await log.withHeldPicker();
  await log.open();
  await log.add([text('offer.eml', 'From: a')]);
  await page.getByRole('button', { name: /Save evidence package/ }).click();
  await expect(page.getByText('Packing and hashing again')).toBeVisible();
  await page.getByLabel('Reference').fill('A-1');
  await log.release();
  await expect(page.getByText('Packing and hashing again')).toBeHidden();
  await expect(page.getByText(/^Saved: /)).toBeHidden();
  await expectAskedBeforeLeaving(page);
});

test('erasing while a package is written stops it, and nothing is saved', async ({ page }) => {
  const log = new LogPage(page);
  await log.withHeldPicker();
  await log.open();
  await log.add([text('offer.eml', 'From: a')]);
  await page.getByRole('button', { name: /Save evidence package/ }).click();
  await expect(page.getByText('Packing and hashing again')).toBeVisible();
  page.once('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: 'Erase' }).click();
  await expect(page.getByText('No file yet.')).toBeVisible();
  await log.release();
  await expect(page.getByText('Packing and hashing again')).toBeHidden();
  await expect(page.getByText(/^Saved: /)).toBeHidden();
  expect(await page.evaluate(() => Reflect.get(window, 'target').isClosed)).toBe(false);
});
