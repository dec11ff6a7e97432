/** Strings of the page that comes with a release. */
export const release = {
  'release.title': 'Spot · Keep · Report {version}',
  'release.made': 'Made from commit {commit} of {date}.',
  'release.bytes': 'bytes',
  'release.check': 'Check what you downloaded',
  'release.check.why':
    'A file that was damaged or exchanged on its way has another SHA-256 than the list above. Keep SHA256SUMS beside the files, open a terminal there, and run the command for your system. Each file you have must say OK.',
  'release.check.windows':
    'Windows has no command that reads the list. This prints the SHA-256 of one file; compare it with the list.',
  'release.check.verifier':
    'Or without a terminal: in a copy of the guide that you already trust, open “Verify an evidence package” and drop the zip there. The zip holds a list of its own, and the page names every file that was changed, is missing or does not belong.',
  'release.check.limit':
    'The list comes from where the files come from: whoever can exchange the files can exchange the list too. So get the SHA-256 of SHA256SUMS by a second way, or build the release yourself. The same commit gives the same bytes; the PDFs do with the same Chromium and fonts:',
  'release.contents': 'What is what',
  'release.contents.zip':
    'The site. Unpack it and copy the folder site to your web server, into any folder. The sheets to print are in site/editions. The folder hosting has settings for nginx, Apache, Caddy, IIS and others. SHA256SUMS inside covers every file, so the copy can be checked at any time.',
  'release.contents.html':
    'The whole guide in one file for a computer without a network. Open it by double-click.',
  'release.contents.pdf': 'To print.',
  'release.contents.sbom':
    'Every program library in the project, with version, licence and SHA-512, as a CycloneDX 1.6 bill of materials. “runs” says whether it reaches readers (browser), makes the pages (build) or tests them (test).',
};
