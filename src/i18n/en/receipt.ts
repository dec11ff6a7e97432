/** Words of the receipt, and of holding a saved one against a file. Part of `draft`. */
export const receipt = {
  'draft.receipt.help':
    'Write down what you sent, when, and what you were given. The receipt holds the hash of the text, not the text.',
  'draft.receipt.when': 'When did you report?',
  'draft.receipt.reference.help': 'A number, or the name of the person who took it.',
  'draft.receipt.notes.help': 'What was said, and what you were asked to do or leave.',
  'draft.receipt.what': 'What did they get?',
  'draft.receipt.what.taken': 'The text as I copied, saved or printed it at {time}',
  'draft.receipt.what.now': 'The text as it stands above now',
  'draft.receipt.what.pieces': 'The answers one by one; the last was copied at {time}',
  'draft.receipt.what.none': 'No text; I said it',
  'draft.receipt.what.xarf': 'And the XARF file that I saved at {time}:',
  'draft.receipt.save': 'Save receipt for programs (.json)',
  'draft.receipt.save-text': 'Save receipt',
  'draft.receipt.print': 'Print receipt',
  'draft.receipt.no-time': 'Fill in day and time of the report. Then the receipt can be made.',

  'draft.check': 'Read a saved receipt',
  'draft.check.help':
    'Hold a receipt saved for programs (.json) against a file: is this what I sent? Without this page, “sha256sum FILE” (Linux), “shasum -a 256 FILE” (macOS) or “Get-FileHash FILE” (Windows) gives the number in the receipt, if the text file was saved here and not changed.',
  'draft.check.open': 'Open a receipt',
  'draft.check.opened': '{name} is open; it stands at the foot of this tool.',
  'draft.check.compare': 'Compare with a file',
  'draft.check.first': 'Open a receipt first.',
  'draft.check.large':
    '{name} is too large or has too many lines, and was not read. A report is never like that.',
  'draft.check.text': '{name} is the text of this receipt, byte for byte.',
  'draft.check.text-lines':
    '{name} holds the text of this receipt, word for word; only line breaks, or blank lines at its end, differ. Mail programs and Windows end lines with CR LF where the receipt counts LF alone, so “sha256sum” gives another number for this file.',
  'draft.check.xarf': '{name} is a XARF file of this receipt, byte for byte.',
  'draft.check.other':
    '{name} is not the text of this receipt. One changed character is enough; a mail program may have wrapped lines or added a signature. Try the text or mail file saved here.',
  'draft.check.no-text': 'This receipt is about no text, and {name} is none of its files.',

  'draft.receipt.title': 'Receipt of a report',
  'draft.receipt.channel': 'Reported to',
  'draft.receipt.way': 'By way of',
  'draft.receipt.sent': 'Sent',
  'draft.receipt.reference': 'Reference given',
  'draft.receipt.text': 'SHA-256 of the text sent (bytes)',
  'draft.receipt.pieces':
    'Given answer by answer. SHA-256 of the whole text as it stood when the last answer was copied (bytes)',
  'draft.receipt.xarf': 'SHA-256 of the XARF file (bytes)',
  'draft.receipt.evidence': 'SHA-256 of the evidence list (items)',
  'draft.receipt.notes': 'Notes',
  'draft.receipt.none': 'none',
};
