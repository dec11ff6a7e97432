import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { readDraft, writeDraft } from '../../src/formats/report/report-draft.ts';
import { draftText, leftOut } from '../../src/tools/report-draft/draft-file.ts';
import { pinnedText } from '../../src/tools/report-draft/pin.ts';
import { Session } from '../../src/tools/report-draft/session.ts';
import { workOf } from '../../src/tools/report-draft/work.ts';
import { makeXarf } from '../../src/tools/report-draft/xarf.ts';
import { realKit } from '../fixtures/report-kit.ts';

const kit = realKit('en');
const evidence = [{ number: 'E0001', name: 'approach.eml', size: 3, sha256: 'a'.repeat(64), what: 'spy' }];

/** A session in which a lead was written for 12339, and then a provider chosen. */
function afterTheAuthority(): Session {
  const session = new Session('test');
  Object.assign(session, { place: 'cn', situation: 'provider' });
  session.pick('channel', 'cn-12339');
  session.answer('facts', 'A spy asked me.');
  session.answer('suspected', 'espionage');
  session.answer('identity', 'named');
  session.answer('reporter-name', 'Li Lei');
  session.answer('reporter-contact', 'li@example.org');
  session.answer('evidence', evidence);
  session.pick('channel', 'ip-abuse-contact');
  return session;
}
const chosen = (session: Session) => {
  const work = workOf(kit, session).chosen;
  if (!work) throw new Error('No channel is chosen.');
  return work;
};

test('a provider gets nothing that was written for an authority until the reader ticks it', () => {
  const session = afterTheAuthority();
  const { text, held, draft } = chosen(session);
  expect(text).not.toMatch(/spy|espionage|Li Lei|example|approach|E0001/);
  expect(held).toEqual(
    expect.arrayContaining([
      'facts',
      'suspected',
      'identity',
      'reporter-name',
      'reporter-contact',
      'evidence',
    ]),
  );
  // An answer that is held back is no answer that is missing.
  expect(draft.missing.map(({ field }) => field)).not.toContain('reporter-contact');
  session.give('facts', true);
  expect(chosen(session).text).toContain('> A spy asked me.');
  expect(chosen(session).text).not.toMatch(/Li Lei|E0001/);
  session.give('facts', false);
  expect(chosen(session).text).not.toContain('spy');
});

test('the authority keeps every answer, and one provider gets nothing that was ticked for another', () => {
  const session = afterTheAuthority();
  session.give('facts', true);
  session.pick('channel', 'aws-abuse');
  expect(chosen(session).text).not.toContain('spy');
  session.pick('channel', 'cn-12339');
  expect(chosen(session).text).toContain('A spy asked me.');
  expect(chosen(session).held).toEqual([]);
});

test('what is first written for a provider stands in its text; what is added to it elsewhere takes it out', () => {
  const session = new Session('test');
  Object.assign(session, { place: 'cn', situation: 'provider' });
  session.pick('channel', 'ip-abuse-contact');
  session.answer('facts', 'It scans us.');
  session.answer('facts', 'It scans us daily.');
  expect(chosen(session).text).toContain('It scans us daily.');
  session.pick('channel', 'cn-12339');
  session.answer('facts', 'It scans us daily. I think a spy asked for it.');
  session.pick('channel', 'ip-abuse-contact');
  expect(chosen(session).text).not.toContain('scans us daily');
});

test('writing on in an answer that is held back gives nothing away; emptied and written anew it does', () => {
  const session = afterTheAuthority();
  session.answer('facts', 'A spy asked me twice.');
  expect(chosen(session).text).not.toContain('spy');
  session.answer('facts', '');
  session.answer('facts', 'A scan.');
  expect(chosen(session).text).toContain('> A scan.');
});

test('what is held back from the text is held back from the report for programs and the receipt', () => {
  const session = afterTheAuthority();
  session.answer('abuse-kind', 'botnet');
  session.answer('source-addresses', ['203.0.113.7']);
  session.answer('first-seen', { date: '2026-11-20', time: '14:05', zone: 'UTC' });
  expect(makeXarf(chosen(session).given, () => 'id')).toHaveProperty('missing');
  expect(chosen(session).given).not.toHaveProperty('evidence');
});

test('what an answer was meant for stands in the file', () => {
  const session = afterTheAuthority();
  session.give('facts', true);
  const read = readDraft(writeDraft(session.file(new Date(0))));
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  const again = new Session('test');
  again.replace(read.draft);
  expect(chosen(again).text).toBe(chosen(session).text);
});

test('whatever is typed for authorities, in any order, no provider finds a word of it', () => {
  const fields = Object.keys(kit.fields).filter((id) => kit.fields[id]?.private);
  const authorities = kit.channels.filter(({ kind }) => kind === 'government').map(({ id }) => id);
  const providers = kit.channels.filter(({ kind }) => kind === 'provider');
  const step = fc.tuple(fc.constantFrom(...authorities), fc.constantFrom(...fields));
  fc.assert(
    fc.property(fc.array(step), fc.constantFrom(...providers), (steps, provider) => {
      const session = new Session('test');
      Object.assign(session, { place: provider.place, situation: 'provider' });
      for (const [channel, field] of steps) {
        session.pick('channel', channel);
        session.answer(field, 'secretword');
      }
      session.pick('channel', provider.id);
      const work = workOf(kit, session).chosen;
      expect(work?.text ?? '').not.toContain('secretword');
    }),
    { numRuns: 40 },
  );
});

test('whatever is in words of one’s own, or names a person, is private', () => {
  const open = Object.keys(kit.fields).filter((id) => !kit.fields[id]?.private);
  const lead = kit.templates['state-security']?.sections.flatMap(({ fields }) => fields) ?? [];
  // The day of writing and whether it goes on tell nothing of an approach.
  expect(lead.map(({ field }) => field).filter((id) => open.includes(id))).toEqual(['ongoing', 'written']);
  expect(open.filter((id) => kit.fields[id]?.kind === 'text')).toEqual(['sample-packing']);
});

test('who chose to stay anonymous has no name in the file, whatever was typed before', () => {
  const session = afterTheAuthority();
  session.answer('organisation', 'Example Ltd');
  session.answer('identity', 'anonymous');
  const text = draftText(kit, session, new Date(0));
  expect(text).not.toMatch(/Li Lei|Example Ltd/);
  expect(leftOut(kit, session.answers)).toEqual(['reporter-name', 'organisation']);
  expect(readDraft(text)).toMatchObject({ draft: { answers: { facts: 'A spy asked me.' } } });
});

test('receipts stand in the draft file, and a receipt that is saved needs no second saving', () => {
  const session = afterTheAuthority();
  session.saved();
  session.note('ip-abuse-contact', { whole: pinnedText('x', [], new Date(0)), what: 'whole' });
  expect(session.isSafe).toBe(true);
  session.noteByHand('ip-abuse-contact', { reference: 'A-17' });
  expect(session.isSafe).toBe(false);
  const read = readDraft(draftText(kit, session, new Date(0)));
  expect(read).toMatchObject({
    draft: { receipts: { 'ip-abuse-contact': { reference: 'A-17', what: 'whole' } } },
  });
  session.receiptSaved('ip-abuse-contact');
  expect(session.isSafe).toBe(true);
});

test('a security officer or employer gets what was written for an authority only when it is ticked', () => {
  for (const { id } of kit.places) {
    const session = new Session('test');
    Object.assign(session, { place: id, situation: 'approach', channel: 'security-authority' });
    session.answer('facts', 'My boss sold the key.');
    for (const channel of ['security-officer', 'employer']) {
      session.pick('channel', channel);
      const work = workOf(kit, session).chosen;
      expect(work?.text ?? '').not.toContain('My boss');
      if (work) expect(work.channel.warnings?.[0]?.text).toContain('leave them out');
    }
  }
  const session = new Session('test');
  Object.assign(session, { place: 'gb', situation: 'approach', channel: 'security-officer' });
  session.answer('facts', 'A mail came.');
  expect(chosen(session).text).toContain('> A mail came.');
});

test('an answer that comes back by undoing is meant for nobody until it is ticked', () => {
  const session = afterTheAuthority();
  session.answer('facts', '');
  session.answer('facts', 'A spy asked me.', '');
  expect(chosen(session).text).not.toContain('spy');
  session.answer('facts', 'A spy asked me. More.');
  expect(chosen(session).text).not.toContain('spy');
});

test('what was read from a file for an answer that is left out does not stand in the draft file either', () => {
  const session = afterTheAuthority();
  session.read('reporter-name', 'Li Lei', 'a.eml');
  session.answer('identity', 'anonymous');
  expect(draftText(kit, session, new Date(0))).not.toContain('Li Lei');
});

test('a platform or a maker without an entry is held back from like a provider, an authority is not', () => {
  const session = new Session('test');
  Object.assign(session, { place: 'de', situation: 'content', channel: 'de-bfv' });
  session.answer('facts', 'A spy asked me.');
  session.pick('channel', 'platform');
  expect(chosen(session).text).not.toContain('spy');
  Object.assign(session, { place: 'tw', situation: 'approach', channel: 'security-authority' });
  expect(chosen(session).text).toContain('A spy asked me.');
});
