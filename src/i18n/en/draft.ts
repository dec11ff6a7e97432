import { receipt } from './receipt.ts';

/** Interface strings of the report draft. */
export const draft = {
  ...receipt,
  'draft.title': 'Report draft',
  'draft.description': 'Whom to tell first, by when, in which words.',
  'draft.emergency': 'In danger, call your emergency number now; in mainland China',
  'draft.first.contact': 'Do not contact, warn or question the client. Delete nothing.',
  'draft.first.authority':
    'If foreign intelligence may be behind it, tell the security authority first and wait for its answer before telling a provider, unless harm is going on: a provider’s action warns the client.',
  'draft.first.secret':
    'What may be a state secret goes into no form, mail or chat. Say only that it exists and ask how to hand it over.',
  'draft.own-part': 'You did the work yourself? First read',
  'draft.loading': 'Loading.',
  'draft.failed': 'The tool could not be loaded. Reload, or use a form below.',

  // Step 1.
  'draft.where': 'What happened, and where?',
  'draft.situation': 'What is it about?',
  'draft.place': 'Where are you?',
  'draft.place.help': 'The country you would report to.',
  'draft.place.other': 'Elsewhere',
  'draft.choose': 'Choose',
  'draft.since': 'Since when have you known of it?',
  'draft.since.help': 'Deadlines count from then, in this zone.',
  'draft.date': 'Day',
  'draft.time': 'Time',
  'draft.zone': 'Time zone',
  'draft.zone.turned': '{before} in {from} is {after} in {zone}.',
  'draft.zone.keep': 'No, it was {before} in {zone}',
  'draft.time.to-come': 'This time is yet to come: check day, time and zone.',
  'draft.now': 'Now',
  'draft.assets': 'Which of your assets are involved?',
  'draft.assets.help': 'If you tick nothing, no channel is left out.',

  // Step 2.
  'draft.channel': 'Whom do you tell?',
  'draft.channel.first': 'Choose above what it is about and where you are.',
  'draft.channel.count':
    'Channels, in order of use: {count}. Choose one; answers stay if you change it. What you wrote for others reaches a provider or colleague only if you tick it, except addresses, serial numbers and hashes of what is abused.',
  'draft.channel.chosen': 'Chosen: {channel}.',
  'draft.channel.coming': 'Then chosen: {channel}.',
  'draft.channel.go-on': 'Write it down',
  'draft.channel.gone': 'Your channel is not among these. Your answers are kept.',
  'draft.checked': 'Last checked {date}.',
  'draft.due.needs': 'To see the deadline, fill in above since when you have known.',

  // Step 3.
  'draft.answers': 'Write it down',
  'draft.answers.help':
    'Leave empty what you do not know or will not say. Separate what you saw, suspect and did not do.',
  'draft.before': 'Before you send',
  'draft.language': 'Language of the text',
  'draft.language.known': 'Sources name these languages for its online form, none for calls or letters.',
  'draft.language.other': 'Your own words are not translated.',
  'draft.needed': 'important',
  'draft.needed.if': 'important if “{answers}”',
  'draft.more': '{count} more questions help, where you know the answer.',
  'draft.more.show': 'Ask them all',
  'draft.unanswered': 'No answer',
  'draft.help': 'Why?',
  'draft.help.both': 'Why, and what not to write',
  'draft.avoid': 'Careful:',
  'draft.held':
    'Held back: {count}. This recipient may pass on what it is told; the client must not learn of an approach or of your report. Tick below what it may have.',
  'draft.colleague': 'If they may be involved, leave them out: go to the authority.',
  'draft.held.give': 'This recipient may have it',
  'draft.held.back': 'Not in the text.',
  'draft.evidence.open': 'Open an evidence log',
  'draft.evidence.opened': '{name} is open. Items: {count}. Tick those to list in the report.',
  'draft.evidence.custody':
    '{name}: its custody history was changed after it was written. Say so in the report if you list its items.',
  'draft.evidence.all': 'Tick all',
  'draft.evidence.help':
    'It opens the working copy, evidence-log.json; a package (.zip) holds one too: take that file out. The report takes the list, not the files.',
  'draft.evidence.package':
    '{name} is an evidence package. Take evidence-log.json out of it and open that; leave the evidence packed.',
  'draft.facts': 'Hours, anonymity, confidentiality',
  'draft.read': 'Read values from a file',
  'draft.read.help':
    'Mail (.eml), certificate or signed program; or drop it anywhere. Of links only the host is read: the rest may name the recipient.',
  'draft.read.running': 'Reading {name}.',
  'draft.read.done': '{name} was read. Nothing is in the report yet; tick what to take.',
  'draft.read.gone': '{name} could not be read: moved, changed or locked? Choose it again.',
  'draft.read.not-loaded':
    'The file reader could not be loaded. Reconnect to the guide, then choose the file again.',
  'draft.read.issuer': 'The certificate names {issuer} as its issuer. Report problems to:',
  'draft.read.issuer.choose': 'Choose {channel}',
  'draft.read.stop': 'Stop reading {name}',
  'draft.read.stopped': 'Nothing was read from {name}.',
  'draft.read.take': 'Put what is ticked into the report',
  'draft.read.answered': 'already answered',
  'draft.read.role': '{part} – {role}',
  'draft.read.aside': 'Other certificates, not the one to report: {count}',
  'draft.read.all': 'Everything read',
  'draft.read.drop': 'Take this file away',

  // Step 4.
  'draft.sheet': 'What would be sent',
  'draft.sheet.help':
    'Copying, saving and printing take exactly this. Unseen characters show as codes (⟨U+202E⟩) and are sent as they are.',
  'draft.missing': 'Important and empty: {count}. You can still send it.',
  'draft.missing.none': 'Everything important has an answer.',
  'draft.gloss': 'The same text in English, not to send',
  'draft.send': 'How to hand it over',
  'draft.send.phone': 'use the text as your notes; ask for a reference number.',
  'draft.send.form': 'open the official site yourself; copy answer by answer.',
  'draft.send.email': 'save the mail below, open it in your mail program, read it again, send it.',
  'draft.send.paper': 'print, sign if you give your name, keep a copy.',
  'draft.send.in-person': 'print the text and bring it.',
  'draft.send.passed-on': 'print the text and ask them to pass it on.',
  'draft.send.app': 'copy the text into the account’s or app’s report entry.',
  'draft.send.none': 'No way is given: ask on the official site.',
  'draft.copy-all': 'Copy all',
  'draft.copy-each': 'Copy answer by answer',
  'draft.copy-failed': 'The browser refused to copy. Select the text and copy it by keyboard.',
  'draft.save-text': 'Save as text',
  'draft.print': 'Print, or save as PDF',
  'draft.traces':
    'Saved files lie in your downloads, named after the channel; copied text is on the clipboard. Move or clear both if others use this device.',
  'draft.mail': 'As a mail, not sent',
  'draft.mail.to': 'To',
  'draft.mail.nobody': 'nobody yet',
  'draft.mail.subject': 'Subject',
  'draft.mail.save': 'Save as mail (.eml)',
  'draft.xarf': 'For the provider’s programs (XARF)',
  'draft.xarf.help': 'Send these with the text: one file for each web address or source.',
  'draft.xarf.save': 'Save XARF (.json)',

  // Step 5.
  'draft.after': 'After reporting',
  // Keeping.
  'draft.save': 'Keep this draft',
  'draft.save.help': 'The file holds all you typed, receipts too: store it as safely as the evidence.',
  'draft.save.left-out': 'Unless you choose to give your name, neither file nor browser keeps:',
  'draft.save-draft': 'Save the draft',
  'draft.open': 'Open a draft',
  'draft.opened': '{name} is open.',
  'draft.heavy':
    '{name} is far larger than any report, or full of unseen characters: the page may freeze. Open it anyway?',
  'draft.heavy.left': '{name} was not opened.',
  'draft.replace': 'Replace the draft here? What is not saved as a file is lost.',
  'draft.keep': 'Keep in this browser',
  'draft.keep.help':
    'Anyone using this browser profile can then open the draft; clearing the browser’s data deletes it.',
  'draft.keep.on': 'Now kept in this browser.',
  'draft.keep.restored': 'Opened the draft kept in this browser.',
  'draft.keep.conflict':
    'Another tab has changed or erased the kept draft. This tab no longer keeps: save a file, or tick again to keep this one.',
  'draft.keep.failed': 'This browser did not keep the draft ({reason}). Save it as a file.',
  'draft.keep.not-erased':
    'The browser did not let this page look for or erase a kept draft ({reason}). Ever kept one? Clear this site’s data.',
  'draft.keep.damaged': 'The draft kept in this browser cannot be read. It stays; “Erase” removes it.',
  'draft.erase.help': 'Empties this page and erases the copy in this browser.',
  'draft.erase.sure': 'Erase the draft here and in this browser? What is not saved as a file is lost.',
  'draft.erased':
    'Erased; this browser keeps nothing of the draft. Saved files stay, and their names in the download list.',

  // On paper.
  'draft.forms': 'Printable forms',
  'draft.forms.help': 'The same questions, a form per kind of channel.',
  'draft.form.how': 'Print this and write by hand, or answer on screen:',
  'draft.form.for': 'For',
  'draft.form.before': 'Before handing it in',
  'draft.form.evidence': 'Number, what it is, size, SHA-256',
  'draft.form.more': 'No room? Use another sheet, under the same question.',
  'draft.form.sign': 'Place; signature if you give your name',

  // How a clock is told: "until 16:20 today (Asia/Shanghai, UTC+08:00)".
  'draft.due.until': 'until {when} ({zone}, UTC{offset})',
  'draft.due.passed': 'ran out {when} ({zone}, UTC{offset}); report all the same, at once',
  'draft.due.today': '{time} today',
  'draft.due.tomorrow': '{time} tomorrow',
  'draft.due.yesterday': '{time} yesterday',
  'draft.due.on': '{time} on {date}',

  // Why there is no report for programs (XARF).
  'draft.xarf.unsupported': 'This format has no type for this abuse. Use the text.',
  'draft.xarf.left-out':
    'Missing or cut in these files, but whole in the text: the format has no room for it, or it cannot be read as such.',
  'draft.xarf.missing': 'This format requires answers that are still missing. It cannot be anonymous.',

  // Before a mail draft is saved.
  'draft.mail.sender':
    'Your mail program adds your address: to stay anonymous, do not send this as mail. Nothing is attached.',

  // Beside the language of a draft when no source says which the channel takes.
  'draft.language.advice': 'Our advice: no source we read says which languages it takes.',

  // Why a file was not opened. `file` is its name.
  'draft.problem.not-json':
    '{file} cannot be read as JSON: it is of another kind or cut short. Nothing was changed.',
  'draft.problem.other-format': '{file} is JSON, but no draft, receipt or evidence log. Nothing was changed.',
  'draft.problem.newer':
    '{file} is from a newer version (format {found}; this page reads up to {expected}). Open it there. Nothing was changed.',
  'draft.problem.field': '{file} has wrong or missing fields. Nothing was changed:',
  'draft.problem.field-at': '{at}: found {found}',
  'draft.problem.field-missing': '{at}: missing',
} as const;
