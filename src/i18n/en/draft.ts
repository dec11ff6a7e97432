import { receipt } from './receipt.ts';

/** Interface strings of the report draft. */
export const draft = {
  ...receipt,
  'draft.title': 'Report draft',
  'draft.description': 'From what happened to a report: whom to tell first, by when, in which words.',
  'draft.emergency': 'In danger, call your emergency number now; in mainland China it is',
  'draft.first.contact': 'Do not contact, warn or question the client. Delete nothing.',
  'draft.first.authority':
    'If foreign intelligence may be behind it, tell the security authority first and wait for its answer before you tell a provider, unless harm is going on: a provider that acts warns the client.',
  'draft.first.secret':
    'What may be a state secret goes into no form, mail or chat. Say only that it exists and ask how to hand it over.',
  'draft.own-part': 'If you did the work yourself, read this first:',
  'draft.loading': 'Loading the tool.',
  'draft.failed': 'The tool could not be loaded. Reload the page, or use a form below.',

  // Step 1.
  'draft.where': 'What happened, and where?',
  'draft.situation': 'What is it about?',
  'draft.place': 'Where are you?',
  'draft.place.help': 'The country whose authority you would report to.',
  'draft.place.other': 'Another place',
  'draft.choose': 'Choose',
  'draft.since': 'Since when do you know of it?',
  'draft.since.help': 'Deadlines count from this time, in this zone.',
  'draft.date': 'Day',
  'draft.time': 'Time',
  'draft.zone': 'Time zone',
  'draft.zone.turned': '{before} in {from} is {after} in {zone}.',
  'draft.zone.keep': 'No, it was {before} in {zone}',
  'draft.time.to-come': 'This time is yet to come. Check day, time and zone.',
  'draft.now': 'Now',
  'draft.assets': 'What of yours was touched?',
  'draft.assets.help': 'If you tick nothing, no channel is left out.',

  // Step 2.
  'draft.channel': 'Whom do you tell?',
  'draft.channel.first': 'Say above what it is about and where you are.',
  'draft.channel.count':
    'Channels in the order to use them: {count}. Choose one; your answers stay if you change it. What you wrote for others goes to a provider or colleague only when you tick it, except addresses, serial numbers and hashes of what is abused.',
  'draft.channel.chosen': 'Chosen: {channel}.',
  'draft.channel.coming': 'Then chosen: {channel}.',
  'draft.channel.go-on': 'Write it down',
  'draft.channel.gone': 'The channel you chose is not one of these. Your answers are kept.',
  'draft.checked': 'Last checked {date}.',
  'draft.due.needs': 'Say above since when you know, to see the time.',

  // Step 3.
  'draft.answers': 'Write it down',
  'draft.answers.help':
    'Leave empty what you do not know or will not say. Keep what you saw, suspect and did not do apart.',
  'draft.before': 'Before you send anything',
  'draft.language': 'Language of the text',
  'draft.language.known': 'Sources name these languages for its online form, none for calls or letters.',
  'draft.language.other': 'Your own words are not translated.',
  'draft.needed': 'asked for here',
  'draft.unanswered': 'No answer',
  'draft.help': 'Why this is asked',
  'draft.help.both': 'Why this is asked, and what not to write',
  'draft.avoid': 'Careful:',
  'draft.held':
    'Held back from this text: {count}. This recipient may pass on what it is told, and the client must not learn of an approach or of your report. Tick below what it may have.',
  'draft.colleague': 'If they may be part of the matter, leave them out and go to the authority.',
  'draft.held.give': 'This recipient may have this answer',
  'draft.held.back': 'Held back: not in the text.',
  'draft.evidence.open': 'Open an evidence log',
  'draft.evidence.opened': '{name} is open. Items: {count}. Tick those to name in the report.',
  'draft.evidence.custody':
    '{name}: its custody history was changed after it was written. If you list its items, say so in the report.',
  'draft.evidence.all': 'Tick all',
  'draft.evidence.help': 'The list goes into the report, the files do not.',
  'draft.read': 'Read values from a file',
  'draft.read.help':
    'A mail (.eml), a certificate or a signed program, or drop it anywhere. Of links only the host is read: the rest may name who received the mail.',
  'draft.read.running': 'Reading {name}.',
  'draft.read.done': '{name} was read. Nothing is in the report yet; tick what to take.',
  'draft.read.gone': '{name} could not be read; perhaps moved, changed or locked. Choose it again.',
  'draft.read.not-loaded':
    'The file reader could not be loaded. Connect to the guide, then choose the file again.',
  'draft.read.issuer': 'The certificate names {issuer} as its issuer. Report problems with it to:',
  'draft.read.issuer.choose': 'Choose {channel}',
  'draft.read.stop': 'Stop reading {name}',
  'draft.read.stopped': 'Stopped. Nothing was read from {name}.',
  'draft.read.take': 'Put what is ticked into the report',
  'draft.read.answered': 'has an answer already',
  'draft.read.role': '{part} – {role}',
  'draft.read.aside': 'Other certificates, not the one to report: {count}',
  'draft.read.all': 'Everything that was read',
  'draft.read.drop': 'Take this file away',

  // Step 4.
  'draft.sheet': 'What would be sent',
  'draft.sheet.help':
    'The whole text: copying, saving and printing take exactly this. Unseen characters are written out, as ⟨U+202E⟩, and sent as they are.',
  'draft.missing': 'Asked for and still empty: {count}. You can send it all the same.',
  'draft.missing.none': 'Everything this channel asks for has an answer.',
  'draft.gloss': 'The same text in English, to read, not to send',
  'draft.send': 'How to hand it over',
  'draft.send.phone': 'call, and use the text as your notes. Ask for a reference number.',
  'draft.send.form': 'open the official site yourself and copy answer by answer.',
  'draft.send.email': 'save the mail below, open it in your mail program, read it again, then send it.',
  'draft.send.paper': 'print the text, sign it if you give your name, and keep a copy.',
  'draft.send.in-person': 'print the text and take it with you.',
  'draft.send.app': 'copy the text into the report entry of the account or app.',
  'draft.send.none': 'No way is given here: ask on the official site.',
  'draft.copy-all': 'Copy all',
  'draft.copy-each': 'Copy answer by answer, for a form',
  'draft.copy-failed': 'The browser refused to copy. Select the text and copy it with the keyboard.',
  'draft.save-text': 'Save as text',
  'draft.print': 'Print, or save as PDF',
  'draft.traces':
    'Saved files lie in your downloads, named after the channel; copied text stays on the clipboard. Move or clear them if others use this device.',
  'draft.mail': 'As a mail, not sent',
  'draft.mail.to': 'To',
  'draft.mail.nobody': 'nobody yet; I fill it in',
  'draft.mail.subject': 'Subject',
  'draft.mail.save': 'Save as mail (.eml)',
  'draft.xarf': 'For the provider’s programs (XARF)',
  'draft.xarf.help':
    'The same abuse for programs to read, with the text: one file for each web address or source.',
  'draft.xarf.save': 'Save XARF (.json)',

  // Step 5.
  'draft.after': 'After you have reported',
  // Keeping.
  'draft.save': 'Keep this draft',
  'draft.save.help': 'The file holds all you typed, receipts too: store it as safely as the evidence.',
  'draft.save.left-out': 'You did not choose to give your name, so neither file nor browser keeps:',
  'draft.save-draft': 'Save the draft',
  'draft.open': 'Open a draft',
  'draft.opened': '{name} is open.',
  'draft.heavy':
    '{name} is far larger than any report, or full of unseen characters; the page may stop answering. Open it all the same?',
  'draft.heavy.left': '{name} was not opened. Nothing was changed.',
  'draft.replace': 'The draft here has not been saved. Replace it?',
  'draft.keep': 'Keep in this browser',
  'draft.keep.help':
    'Everyone who uses this browser profile can then open the draft; clearing the browser’s data deletes it.',
  'draft.keep.on': 'Kept in this browser from now on.',
  'draft.keep.restored': 'Opened the draft kept in this browser.',
  'draft.keep.conflict':
    'Another tab of this browser has changed or erased the kept draft. This tab no longer keeps: save a file, or tick again to keep this one.',
  'draft.keep.failed': 'This browser did not keep the draft ({reason}). Save it as a file.',
  'draft.keep.not-erased':
    'The page is empty, but the browser did not let it look for or erase a kept draft ({reason}). If you ever kept one, clear this site’s data.',
  'draft.keep.damaged':
    'The draft kept in this browser cannot be read and stays as it is; “Erase” removes it.',
  'draft.erase.help': 'Empties this page and what the browser keeps of it.',
  'draft.erase.sure': 'Erase the draft on this page and in this browser? What you have not saved is lost.',
  'draft.erased':
    'Erased; this browser keeps nothing of the draft. Saved files stay, and their names in the list of downloads.',

  // A receipt that was saved before.
  // On paper.
  'draft.forms': 'Printable forms',
  'draft.forms.help': 'The same questions, one form for each kind of channel.',
  'draft.form.for': 'For',
  'draft.form.before': 'Before you hand it in',
  'draft.form.evidence': 'Number, what it is, size, SHA-256',
  'draft.form.more': 'No room? Go on on another sheet, under the same question.',
  'draft.form.sign': 'Day, time, place; signature if you give your name',

  // How a clock is told: "until 16:20 today (Asia/Shanghai, UTC+08:00)".
  'draft.due.until': 'until {when} ({zone}, UTC{offset})',
  'draft.due.passed': 'ran out {when} ({zone}, UTC{offset}); report all the same, and at once',
  'draft.due.today': '{time} today',
  'draft.due.tomorrow': '{time} tomorrow',
  'draft.due.yesterday': '{time} yesterday',
  'draft.due.on': '{time} on {date}',

  // What to keep after reporting.
  // Why there is no report for programs (XARF).
  'draft.xarf.unsupported': 'This format has no type for the abuse you picked. Use the text.',
  'draft.xarf.left-out':
    'Missing or cut in these files, but whole in the text: the format has no room for it, or it cannot be read as such.',
  'draft.xarf.missing': 'This format requires answers that are still missing. It cannot be anonymous.',

  // Before a mail draft is saved.
  'draft.mail.sender':
    'Your mail program adds your address: to stay anonymous, do not send this as mail. Nothing is attached.',

  // Beside the language of a draft when no source says which the channel takes.
  'draft.language.advice': 'Our advice: no source we read says which languages it takes.',

  // Why a file was not opened. `file` is its name.
  'draft.problem.not-json': '{file} is no draft: it cannot be read as JSON. Nothing was changed.',
  'draft.problem.other-format':
    '{file} is JSON, but neither a draft of this tool nor an evidence log. Nothing was changed.',
  'draft.problem.newer':
    '{file} is from a newer version (format {found}; this page reads up to {expected}). Open it there. Nothing was changed.',
  'draft.problem.field': '{file} has fields that are not what they must be. Nothing was changed:',
  'draft.problem.field-at': '{at}: found {found}',
  'draft.problem.field-missing': '{at}: missing',
} as const;
