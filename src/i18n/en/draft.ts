import { receipt } from './receipt.ts';

/** Interface strings of the report draft. */
export const draft = {
  ...receipt,
  'draft.title': 'Report draft',
  'draft.description':
    'From what happened to a text for the right channel: whom to tell first, by when, and in which words.',
  'draft.emergency': 'In danger, call your emergency number now, without a draft. In mainland China it is',
  'draft.first.contact': 'Do not contact, warn or question the client. Delete nothing.',
  'draft.first.authority':
    'If foreign intelligence may be behind it, tell the security authority first and wait for its answer before you tell a provider, unless harm is going on: a provider that acts warns the client.',
  'draft.first.secret':
    'Nothing that may be a state secret goes into a form, a mail or a chat. Say that it exists and ask how to hand it over.',
  'draft.own-part': 'If you did the work yourself, read this first:',
  'draft.loading': 'Loading the tool.',
  'draft.failed': 'The tool could not be loaded. Reload the page, or use a printable form below.',

  // Step 1.
  'draft.where': 'What happened, and where?',
  'draft.situation': 'What is it about?',
  'draft.place': 'Where are you?',
  'draft.place.help': 'The country whose authority you would report to.',
  'draft.place.other': 'Another place',
  'draft.choose': 'Choose',
  'draft.since': 'Since when do you know of it?',
  'draft.since.help': 'Deadlines are reckoned from this time and told in this time zone.',
  'draft.date': 'Day',
  'draft.time': 'Time',
  'draft.zone': 'Time zone',
  'draft.zone.turned': '{before} in {from} is {after} in {zone}. The moment is the same.',
  'draft.zone.keep': 'No, it was {before} in {zone}',
  'draft.time.to-come': 'This time is yet to come. Check day, time and zone.',
  'draft.now': 'Now',
  'draft.assets': 'What of yours was touched?',
  'draft.assets.help': 'If you tick nothing, no channel is left out.',

  // Step 2.
  'draft.channel': 'Whom do you tell?',
  'draft.channel.first': 'Say above what it is about and where you are. The channels then stand here.',
  'draft.channel.count':
    'Channels in the order to use them: {count}. Choose one; your answers stay when you choose another. A provider or a colleague gets what you wrote for others only when you tick it; addresses, serial numbers and hashes of what is abused go to each that asks.',
  'draft.channel.chosen': 'Chosen: {channel}.',
  'draft.channel.coming': 'This one is then chosen: {channel}.',
  'draft.channel.go-on': 'Write it down',
  'draft.channel.gone': 'The channel you chose before is not one of these. Your answers are kept.',
  'draft.checked': 'Last checked {date}.',
  'draft.due.needs': 'Say above since when you know, and the time is shown here.',

  // Step 3.
  'draft.answers': 'Write it down',
  'draft.answers.help':
    'Leave empty what you do not know or do not want to say. Keep what you saw, suspect and did not do apart, each in its own field.',
  'draft.before': 'Before you send anything',
  'draft.language': 'Language of the text',
  'draft.language.known': 'The sources name these languages for its online form, none for calls or letters.',
  'draft.language.other': 'Headings and fixed words are translated; your own words stay as you type them.',
  'draft.needed': 'asked for here',
  'draft.unanswered': 'No answer',
  'draft.help': 'Why this is asked',
  'draft.help.both': 'Why this is asked, and what not to write',
  'draft.avoid': 'Careful:',
  'draft.held':
    'Held back from this text: {count}. You wrote these answers for somebody else; this recipient may pass on what it is told, and the client must not learn of an approach or of your report. Tick below each that it may have.',
  'draft.colleague':
    'If they may be part of the matter, leave them out and go to the authority. What you wrote for others is not in this text until you tick it.',
  'draft.held.give': 'This recipient may have this answer',
  'draft.held.back': 'Held back: not in the text.',
  'draft.evidence.open': 'Open an evidence log',
  'draft.evidence.opened': '{name} is open. Items: {count}. Tick those that the report is to name.',
  'draft.evidence.custody':
    '{name}: its custody history was changed after it was written. The items can be listed; say in the report that the history does not hold.',
  'draft.evidence.all': 'Tick all',
  'draft.evidence.help':
    'Numbers, names, sizes, hashes and your description are listed. The files themselves are not.',
  'draft.read': 'Read values from a file',
  'draft.read.help':
    'A mail (.eml), a certificate or a signed program, or drop it anywhere. You tick what goes into the report. Of links only the host is read, for the rest may name who received the mail.',
  'draft.read.running': 'Reading {name}.',
  'draft.read.done': '{name} was read. Nothing of it is in the report yet; tick what you want to take.',
  'draft.read.gone': '{name} could not be read. It may have been moved, changed or locked; choose it again.',
  'draft.read.not-loaded':
    'The part of this page that reads files could not be loaded. Connect to the guide again and choose the file once more.',
  'draft.read.issuer': 'The certificate names {issuer} as its issuer. Problems with it are reported to:',
  'draft.read.issuer.choose': 'Choose {channel}',
  'draft.read.stop': 'Stop reading {name}',
  'draft.read.stopped': 'Stopped. Nothing was read from {name}.',
  'draft.read.take': 'Put what is ticked into the report',
  'draft.read.answered': 'has an answer already',
  'draft.read.role': '{part} – {role}',
  'draft.read.aside': 'Certificates in the file that are not the one to report: {count}',
  'draft.read.all': 'Everything that was read',
  'draft.read.drop': 'Take this file away',

  // Step 4.
  'draft.sheet': 'What would be sent',
  'draft.sheet.help':
    'This is the whole text, to the last character; copying, saving and printing take exactly this. Your own words are marked, and so is what was read from files. A character that cannot be seen is written out, as ⟨U+202E⟩; it is sent as it is.',
  'draft.missing': 'Asked for here and still empty: {count}. You can send it all the same.',
  'draft.missing.none': 'Everything this channel asks for has an answer.',
  'draft.gloss': 'The same text in English, to read; it is not what is sent',
  'draft.send': 'How to hand it over',
  'draft.send.phone': 'call, and use the text as your notes. Ask for a reference number.',
  'draft.send.form':
    'open the official site yourself and copy answer by answer. If the form asks for more, the form counts.',
  'draft.send.email':
    'save the mail below, open it in your mail program, read it again, then send it yourself.',
  'draft.send.paper': 'print the text, sign it if you give your name, and keep a copy.',
  'draft.send.in-person': 'print the text and take it with you.',
  'draft.send.app': 'copy the text into the entry that the account or the app has for reports.',
  'draft.send.none': 'No way is printed here: ask on the official site how to hand the text over.',
  'draft.copy-all': 'Copy all',
  'draft.copy-each': 'Copy answer by answer, for a form',
  'draft.copy-failed':
    'This browser did not let the page copy. Select the text and copy it with the keyboard.',
  'draft.save-text': 'Save as text',
  'draft.print': 'Print, or save as PDF',
  'draft.traces':
    'Saved files lie in your downloads, and their names tell the channel; copied text stays on the clipboard. Move or clear them if others use this device.',
  'draft.mail': 'As a mail, not sent',
  'draft.mail.to': 'To',
  'draft.mail.nobody': 'nobody yet; I fill it in',
  'draft.mail.subject': 'Subject',
  'draft.mail.save': 'Save as mail (.eml)',
  'draft.xarf': 'For the provider’s programs (XARF)',
  'draft.xarf.help':
    'The same abuse in a form that programs read, beside the text: one file for each web address or source, shown whole.',
  'draft.xarf.save': 'Save XARF (.json)',

  // Step 5.
  'draft.after': 'After you have reported',
  // Keeping.
  'draft.save': 'Keep this draft',
  'draft.save.help':
    'A file to go on later or elsewhere. It holds everything you typed, receipts too: store it as safely as the evidence.',
  'draft.save.left-out':
    'You did not choose to give your name, so this is neither written into the file nor kept in the browser:',
  'draft.save-draft': 'Save the draft',
  'draft.open': 'Open a draft',
  'draft.opened': '{name} is open.',
  'draft.heavy':
    '{name} is much larger than any report, or full of characters that cannot be seen; the page may stop answering. Open it all the same?',
  'draft.heavy.left': '{name} was not opened. Nothing was changed.',
  'draft.replace': 'The draft you have here has not been saved. Replace it?',
  'draft.keep': 'Keep in this browser',
  'draft.keep.help':
    'Off unless you choose it. Everyone who uses this browser profile can then open the draft; clearing the browser’s data deletes it.',
  'draft.keep.on': 'Kept in this browser from now on.',
  'draft.keep.restored': 'Opened the draft kept in this browser.',
  'draft.keep.conflict':
    'Another tab of this browser has changed or erased the kept draft. This tab no longer keeps; save the draft as a file, or tick the box again to keep this one instead.',
  'draft.keep.failed': 'This browser did not keep the draft ({reason}). Save it as a file instead.',
  'draft.keep.not-erased':
    'The page is empty, but this browser did not let it look for or erase a kept draft ({reason}). If you ever kept one, clear the data of this site in its settings.',
  'draft.keep.damaged':
    'The draft kept in this browser cannot be read. It was left as it is; “Erase” removes it.',
  'draft.erase.help': 'Empties this page and removes what this browser keeps of it. Files you saved stay.',
  'draft.erase.sure':
    'Erase the draft on this page and what this browser keeps of it? What you have not saved is lost.',
  'draft.erased':
    'Erased; this browser keeps nothing of the draft. Files you saved stay, and so do their names in the browser’s list of downloads.',

  // A receipt that was saved before.
  // On paper.
  'draft.forms': 'Printable forms',
  'draft.forms.help': 'The same questions on paper, one form for each kind of channel.',
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
  'draft.xarf.unsupported': 'This format has no type for the kind of abuse you picked. Use the text.',
  'draft.xarf.left-out':
    'Not, or not whole, in these files: the format has no place or too little room for it, or it cannot be read as such. It stands in the text.',
  'draft.xarf.missing': 'This format requires answers that are still missing. It cannot be anonymous.',

  // Before a mail draft is saved.
  'draft.mail.sender':
    'Your mail program adds your own address: to stay anonymous, do not send this as mail. Nothing is attached for you.',

  // Beside the language of a draft when no source says which the channel takes.
  'draft.language.advice': 'Our advice: no source we read says which languages it takes.',

  // Why a file was not opened. `file` is its name.
  'draft.problem.not-json':
    '{file} is not a draft: it cannot be read as JSON. It may be cut off. Nothing was changed.',
  'draft.problem.other-format':
    '{file} is JSON, but neither a draft of this tool nor an evidence log. Nothing was changed.',
  'draft.problem.newer':
    '{file} was written by a newer version of this guide (format {found}; this page reads up to {expected}). Open it there. Nothing was changed.',
  'draft.problem.field': '{file} has fields that are not what they must be. Nothing was changed:',
  'draft.problem.field-at': '{at}: found {found}',
  'draft.problem.field-missing': '{at}: missing',
} as const;
