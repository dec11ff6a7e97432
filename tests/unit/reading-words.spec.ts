import { expect, test } from 'playwright/test';
import { en } from '../../src/i18n/en/index.ts';
import * as ids from '../../src/tools/report-draft/readers/ids.ts';

const areas = {
  kind: ids.kinds,
  part: ids.partKinds,
  field: ids.fields,
  role: ids.roles,
  meaning: ids.meanings,
  finding: ids.findings,
  problem: ids.problems,
};

test('everything that can be read, found or refused has words, and no words are left over', () => {
  const wanted = Object.entries(areas).flatMap(([area, all]) => all.map((id) => `reading.${area}.${id}`));
  const there = Object.keys(en).filter((key) =>
    /^reading\.(kind|part|role|field|meaning|finding|problem)\./.test(key),
  );
  expect(there.sort()).toEqual(wanted.sort());
});
