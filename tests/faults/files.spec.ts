import { writeLog } from '../../src/formats/evidence-log/log-file.ts';
import { LogPage, text } from '../fixtures/evidence-log.ts';
import { DraftPage, first, log as someLog } from '../fixtures/report-draft.ts';
import { expect, test } from '../fixtures/site.ts';

test('a file that is cut, foreign, newer or damaged is refused in plain words and changes nothing', async ({
  page,
}) => {
  const draft = new DraftPage(page);
  await draft.begin();
  await draft.answer({ asked: 'To sign programs.' });
  const good = await draft.savedDraft();
  const shown = await draft.sheet();
  const bad = {
    'cut.json': [JSON.stringify(good).slice(0, 100), 'cannot be read as JSON'],
    'foreign.json': ['{"a": 1}', 'no draft, receipt or evidence log'],
    'newer.json': [JSON.stringify({ ...good, version: 99 }), 'newer version'],
    'damaged.json': [JSON.stringify({ ...good, place: 7, answers: { asked: 3 } }), 'wrong or missing fields'],
    'log.json': [writeLog({ ...someLog, items: [{ ...first, size: -1 }] }), 'was not opened'],
  };
  for (const [name, [content = '', words = '']] of Object.entries(bad)) {
    await draft.take({ [name]: content });
    await expect(draft.told('storage')).toContainText(words);
    await expect(draft.told('storage')).toContainText(name);
    expect(await draft.sheet()).toBe(shown);
  }
  await draft.take({ 'damaged.json': bad['damaged.json'][0] ?? '' });
  await expect(draft.told('storage').getByRole('listitem')).toHaveCount(2);
});

test('a draft that opens before the page has drawn another zone shows its own', async ({ page }) => {
  const draft = new DraftPage(page);
  await draft.begin();
  await draft.say({ date: '2026-11-20', time: '14:05', zone: 'Europe/Berlin' });
  const file = await draft.savedDraft();
  page.on('dialog', (dialog) => dialog.accept());
  const zone = page.locator('#since select');
  await zone.evaluate((select: HTMLSelectElement) => {
    const draw: FrameRequestCallback[] = [];
    window.requestAnimationFrame = (frame) => draw.push(frame);
    document.addEventListener('drawn', () => {
      for (const frame of draw) frame(performance.now());
    });
    select.value = 'UTC';
    select.dispatchEvent(new Event('change'));
  });
  await draft.take({ 'draft.json': JSON.stringify(file) });
  await expect(async () => {
    await page.evaluate(() => document.dispatchEvent(new Event('drawn')));
    await expect(draft.told('storage')).toContainText('draft.json is open', { timeout: 100 });
  }).toPass();
  await expect(zone).toHaveValue('Europe/Berlin');
});

test('a working copy that is cut, foreign, newer or tampered with is refused and changes nothing', async ({
  page,
}) => {
  const log = new LogPage(page);
  await log.open();
  await log.add([text('offer.eml', 'From: a')]);
  await log.handOver();
  const good = await log.workingCopy();
  const tampered = structuredClone(good);
  Object.assign(tampered.custody[0] ?? {}, { to: 'somebody else' });
  const bad = {
    'cut.json': JSON.stringify(good).slice(0, 100),
    'foreign.json': '{"a": 1}',
    'newer.json': JSON.stringify({ ...good, version: 99 }),
    'damaged.json': JSON.stringify({ ...good, items: [{ ...good.items[0], size: -1, sha256: 'x' }] }),
    'tampered.json': JSON.stringify(tampered),
  };
  for (const [name, content] of Object.entries(bad)) {
    await log.openWorkingCopy(content, name);
    await expect(log.told('storage')).toContainText(`${name} was not opened`);
    await expect(log.told('storage').getByRole('listitem').first()).toBeVisible();
    await expect(log.item('E0001')).toContainText('offer.eml');
  }
});

test('a draft opened over picks made by hand shows its own, field by field', async ({ page }) => {
  const draft = new DraftPage(page);
  await draft.open();
  await draft.say({ date: '2026-11-20', time: '14:05', zone: 'Europe/Berlin' });
  await draft.choose('cn-12339');
  await draft.field('identity').selectOption('anonymous');
  const file = await draft.savedDraft();
  await draft.say({ place: 'kr', zone: 'UTC' });
  await draft.say({ place: 'cn' });
  await draft.field('identity').selectOption('named');
  page.on('dialog', (dialog) => dialog.accept());
  await draft.take({ 'draft.json': JSON.stringify(file) });
  await expect(draft.told('storage')).toContainText('draft.json is open');
  await expect(draft.field('identity')).toHaveValue('anonymous');
  await expect(page.locator('#since select')).toHaveValue('Europe/Berlin');
  const bare = { ...file, place: 'us', answers: {} };
  await draft.take({ 'bare.json': JSON.stringify(bare) });
  await expect(page.locator('select[name="place"]')).toHaveValue('us');
  await draft.say();
  await draft.choose('cn-12339');
  await expect(draft.field('identity')).toHaveValue('');
});
