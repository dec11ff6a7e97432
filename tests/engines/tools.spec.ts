import { expect, test } from '../fixtures/engines/test.ts';

/** An example of FIPS 180-2 and its SHA-256; unlike `abc` it cannot stand in a package by chance, as part of a digest. */
const evidence = 'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq';
const digest = '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1';

test('files are logged, packed, and the verifier calls the package intact @smoke', async ({ reader }) => {
  await reader.open('en/keep/log/');
  await reader.sees('[data-evidence-log]', 'Save working copy');
  await reader.run(
    ({ one, choose }, text) =>
      choose(one('[data-add="files"]'), [
        { name: 'offer.eml', text },
        { name: '报价单 🧾.pdf', text: '' },
      ]),
    evidence,
  );
  await reader.sees('[data-item="E0001"]', digest);
  await reader.sees('[data-evidence-log]', 'Files hashed: 2');
  const zip = await reader.run(({ button, saved }) => {
    // A download is the way that all engines have.
    Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
    return saved(() => button('Save evidence package').click());
  });
  await reader.sees('.head-digest', 'Saved: evidence-');
  await reader.open('en/keep/verify/');
  await reader.sees('[data-verify]', 'Choose');
  const choose = (base64: string) =>
    reader.run(
      ({ one, choose }, content) =>
        choose(one('[data-choose="files"]'), [{ name: 'package.zip', base64: content }]),
      base64,
    );
  await choose(zip);
  await reader.sees('.verdict', 'Intact');
  await reader.open('en/keep/verify/');
  await reader.sees('[data-verify]', 'Choose');
  await choose(spoil(zip));
  await reader.sees('.verdict', 'hanged');
});

/** The package with one byte of the evidence changed. */
function spoil(zip: string): string {
  const bytes = Buffer.from(zip, 'base64');
  bytes[bytes.lastIndexOf(evidence)] = 'z'.charCodeAt(0);
  return bytes.toString('base64');
}

test('a report is drafted and saved as the text that is shown', async ({ reader }) => {
  await reader.open('en/report/draft/');
  await reader.finds('#where');
  await reader.click('input[name="situation"][value="approach"]');
  await reader.run(({ one, fill }) => fill(one('[data-report-draft] select[name="place"]'), 'cn'));
  await reader.click('input[name="channel"][value="cn-12339"]');
  await reader.type('#field-asked', 'To sign twelve programs.');
  await reader.sees('.sheet', 'To sign twelve programs.');
  const shown = await reader.run(({ one }) => one('.sheet').textContent ?? '');
  const saved = await reader.run(({ button, saved }) => saved(() => button('Save as text').click()));
  const text = Buffer.from(saved, 'base64').toString('utf8');
  expect(text.replaceAll('\r\n', '\n').replace('\uFEFF', '').trim()).toContain(shown.trim());
});

test('a mail is read into the fields of the draft', async ({ reader }) => {
  await reader.open('zh-cn/report/draft/');
  await reader.finds('#where');
  await reader.run(({ one, fill }) => {
    one('input[name="situation"][value="approach"]').click();
    fill(one('[data-report-draft] select[name="place"]'), 'cn');
  });
  await reader.click('input[name="channel"][value="cn-12339"]');
  await reader.finds('#field-asked');
  await reader.run(({ one, choose }) =>
    choose(one('[data-take="files"]'), [
      {
        name: 'mail.eml',
        text: 'From: a@example.org\r\nTo: b@example.org\r\nSubject: offer\r\n\r\nhttps://bad.example',
      },
    ]),
  );
  await reader.sees('.read-file', 'a@example.org');
});
