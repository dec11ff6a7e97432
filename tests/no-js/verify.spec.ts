import { expect, test } from '../fixtures/site.ts';

test('the verifier tells how to check a package by command on each system', async ({ page }) => {
  await page.goto('en/keep/verify/');
  await expect(page.getByText('needs JavaScript')).toBeVisible();
  await expect(page.locator('.drop')).toBeHidden();
  for (const command of [
    'sha256sum --strict -c manifest-sha256.txt',
    'shasum -a 256 -c manifest-sha256.txt',
    'Get-FileHash',
    'openssl ts -verify',
  ])
    await expect(page.getByText(command).first()).toBeVisible();
});
