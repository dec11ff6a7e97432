/** Interface strings of the evidence log. */
export const log = {
  'log.title': 'Evidence log',
  'log.description':
    'Hash your files (SHA-256), describe them, record who held them, and pack them for others to check.',
  'log.steps': 'Before you start',
  'log.step.copy':
    'Work on a clean device and on copies. Leave originals where they are; do not touch a device that ran the client’s files.',
  'log.step.live':
    'Hash live samples as they are; do not open them or switch protection off. Mail and cloud services may block or delete them: hand them over as the authority asks.',
  'log.step.limits':
    'A browser does not see when a file was made or last opened, nor its full path: write down what matters.',
  'log.step.proof':
    'The log shows that files have not changed since, not who made them or whether they are true; no tool makes evidence admissible.',

  'log.add': 'Files',
  'log.add-files': 'Add files',
  'log.add-folder': 'Add a folder',
  'log.drop': 'or drop them anywhere on this page',
  'log.empty': 'No file yet. The log takes their names, not their content.',
  'log.hashing': 'Hashing. Files: {count}',
  'log.hashed': 'Files hashed: {count}',
  'log.paused': 'Paused.',
  'log.stopped': 'Files not hashed yet: {count}',
  'log.cancel-rest': 'Cancel the rest',
  'log.hash-rest': 'Hash the remaining files',
  'log.slow': 'This browser or server refuses WebAssembly: large files take three to four times as long.',
  'log.on-page': 'This browser or server refuses background workers: files are hashed one by one, slower.',

  'log.case': 'Case',
  'log.case.reference': 'Reference',
  'log.case.reference.help': 'Your own, or an authority’s.',
  'log.case.keeper': 'Keeper of the log',
  'log.case.keeper.help': 'One person keeps it.',
  'log.case.organisation': 'Organisation',
  'log.case.clock': 'Clock offset',
  'log.case.clock.early':
    'The clock of this device shows {now}, before this guide was made ({made}). Do not correct it; write here how far it is off: all times in this log come from it.',
  'log.case.clock.help': 'This device against a trusted clock: “3 min 10 s ahead of …”. Now: {now}',

  'log.items': 'Evidence items',
  'log.items.shown': '{shown} of {count} items shown',
  'log.items.more': 'Show more',
  'log.item.waiting': 'waiting',
  'log.item.stopped': 'not hashed',
  'log.item.gone':
    'The file could not be read: moved, changed or locked since. Choose it again, or check the drive.',
  'log.item.failed': 'The hash could not be made ({reason}). Try again.',
  'log.item.again': 'Try again',
  'log.item.no-file': 'The file itself is not at hand. To pack it, add it again.',
  'log.item.interrupted': 'Not hashed: the page was closed before. Add the same file again.',
  'log.item.same': 'Same content as {number}.',
  'log.item.was-changed': '{former}: a file with its path but other content was added as {number}.',
  'log.item.attached': 'Files recognised and attached: {count}',
  'log.item.describe': 'Describe',
  'log.item.path': 'Path',
  'log.item.size': 'Size',
  'log.item.bytes': '{bytes} bytes',
  'log.item.modified': 'Last changed',
  'log.item.added': 'Added',
  'log.item.what': 'What it is',
  'log.item.source': 'Where it was and how you got it',
  'log.item.by': 'By whom',
  'log.item.asset': 'Asset type',
  'log.item.asset.none': 'none chosen',
  'log.item.notes': 'Notes',
  'log.item.fill': 'Use “where and how”, “by whom” and asset type for items that have none',
  'log.item.remove': 'Remove from the log',
  'log.item.remove.held': 'Named in the custody history, so it stays.',

  'log.custody': 'Chain of custody',
  'log.custody.help':
    'One line for each hand-over. No line can be changed or taken away; a new line corrects a mistake.',
  'log.custody.from': 'Handed over by',
  'log.custody.to': 'Received by',
  'log.custody.at': 'When',
  'log.custody.place': 'Place',
  'log.custody.reason': 'Why',
  'log.custody.items': 'Items',
  'log.custody.items.help': 'Empty for all, or numbers: E0001, E0003-E0007',
  'log.custody.append': 'Add this line',
  'log.custody.no-items': 'Add and hash files first.',
  'log.custody.unhashed': 'Not hashed yet, so the line cannot pin them: {items}.',
  'log.custody.unknown': 'Not in the log: {items}. Write numbers as E0001 or E0003-E0007.',
  'log.custody.missing': 'Fill in who hands over, who receives, when, and why.',
  'log.custody.digest': 'Digest: {digest}',
  'log.custody.named': 'Items ({count}): {items}',
  'log.custody.head': 'Head of the chain',
  'log.custody.head.help':
    'Write this on paper with date and signature, or send it to somebody: only that shows lines cut from the end or a chain written anew.',

  'log.save': 'Save and hand over',
  'log.package.help':
    'A zip (BagIt 1.0): the files under safe names, their hashes, this log, and how to check it.',
  'log.package.make': 'Save evidence package',
  'log.package.memory':
    'This browser needs {size} of room to pack. If that fails, use “log only” or another browser (Chrome, Edge).',
  'log.log-only.help': 'The same without the files, for sets too large to copy.',
  'log.log-only.make': 'Save log only',
  'log.packing': 'Packing and hashing again',
  'log.packed': 'Saved: {name}',
  'log.packed.digest': 'SHA-256 of the tag manifest, which covers every file. Write it down too.',
  'log.packed.tag-manifest': '{name}: SHA-256 of tagmanifest-sha256.txt',
  'log.package.cancelled': 'Cancelled. Nothing was saved.',
  'log.package.nothing': 'Nothing to pack yet. Add files first.',
  'log.package.unhashed': 'Not hashed yet: {items}. Hash or remove them, then pack.',
  'log.package.no-files': 'Without their files: {items}. Add these again, or save the log only.',
  'log.package.too-many':
    'A package holds at most {most} files. Log folders of many small files as one archive each, or save the log only.',
  'log.package.changed':
    'Changed since they were logged: {items}. Nothing was saved. Add the file again to log it as it is now; the old hash stays.',
  'log.package.gone':
    'Could not be read: {items}. Nothing was saved. Check that the drive is connected, then add the file again.',
  'log.package.full':
    'There is no room left on the disk. Nothing was saved. Choose another drive, or save the log only.',
  'log.package.failed': 'The package could not be written ({reason}). The log is as it was.',
  'log.timestamp': 'A date from a third party',
  'log.timestamp.help':
    'A timestamp service confirms that this digest existed at a time. It learns only the digest, your address and the time. This page sends nothing: save the request and send it.',
  'log.timestamp.save': 'Save timestamp request (.tsq)',
  'log.timestamp.command': 'Then, with the address of the service you choose:',

  'log.working-copy': 'Go on later',
  'log.working-copy.help': 'The log as a file, without evidence files.',
  'log.working-copy.save': 'Save working copy',
  'log.working-copy.open': 'Open a working copy',
  'log.working-copy.opened': 'Opened {name}. Items: {count}',
  'log.working-copy.replace': 'The log here has not been saved. Replace it?',
  'log.working-copy.bad': '{name} was not opened; nothing has changed.',
  'log.problem.not-json': 'It is no log, or it was cut: it cannot be read as JSON.',
  'log.problem.other-format': 'It is JSON, but not an evidence log. Choose evidence-log.json.',
  'log.problem.newer':
    'It is from a newer version (format {found}, this page reads {expected}). Open it there.',
  'log.problem.field': '{at}: found {found}, expected {expected}.',
  'log.problem.custody':
    'The custody history does not hold at line {line}: it was changed after it was written.',
  'log.keep': 'Keep in this browser',
  'log.keep.help':
    'Everyone who uses this browser profile can then open the log; clearing the browser’s data deletes it. Evidence files are never kept.',
  'log.keep.restored': 'Opened the log kept in this browser. Items: {count}',
  'log.keep.conflict':
    'Another tab of this browser has changed or erased the kept log. This tab no longer keeps: save a working copy, or tick again to keep this one.',
  'log.keep.failed': 'This browser did not keep the log ({reason}). Save a working copy.',
  'log.keep.not-erased':
    'The browser did not let this page look for or erase a kept log ({reason}). If you ever kept one, clear this site’s data.',
  'log.keep.damaged': 'The log kept in this browser cannot be read and stays as it is; “Erase” removes it.',
  'log.erase.help': 'Empties this page and what the browser keeps of it.',
  'log.erase.sure': 'Erase the log on this page and in this browser? What you have not saved is lost.',
  'log.erased':
    'Erased; this browser keeps nothing of the log. Saved files stay, and their names in the list of downloads.',

  'log.paper': 'On paper',
  'log.paper.help': 'The same log without a computer: print it, fill it in, and write hashes in full.',
  'log.paper.commands': 'Commands that print a hash',
  'log.paper.number': 'No.',
  'log.paper.signature': 'Signature',
  'log.paper.item': 'Item, make, serial number, condition',
  'log.paper.where': 'Where, when and by whom collected',
  'log.paper.hash': 'Size and SHA-256',
  'log.printed': 'Printed {time}',
  'log.parts': 'Parts of this page',
  'log.add.nothing': 'No file in what you chose or dropped.',
  'log.add.unreadable':
    'Not readable: {count} of the files dropped; the others were taken. Choose these with “Add files”:',
  'log.add.is-log':
    'This looks like a working copy of a log. Open it as the log? “Cancel” takes it as evidence.',
  'log.item.filled': 'Copied from {number} to every item that had none.',
  'log.item.remove.sure': 'Remove {number} with what you wrote about it?',
  'log.custody.odd-time':
    '{at} lies in the future or before the line above. Lines cannot be changed. Add it all the same?',
  'log.custody.added': 'Line {line} stands in the chain. Write down the new head.',
  'log.package.same-path':
    'A list cannot tell files of the same path apart: {items}. Save an evidence package, or add their folder.',
  'log.problem.package': 'This is a package. Unpack it and open the evidence-log.json inside.',
  'log.problem.unreadable': 'The file could not be read: moved, changed or locked. Choose it again.',
  'log.keep.on': 'Kept in this browser from now on.',
} as const;
